package org.choisi.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people write into DRL that is no rule of theirs. */
final class BreakagesOfDrl {

    private static final String DRL = "lifecycle/lifecycle.drl";
    private static final String AGE = "$a : AssetProfile( ageMonths != null, $age : ageMonths )";
    private static final String STATUS = "hits.add($a, $row.getRow(), $row.getOutcome(), \"status\", $a.status());";

    private BreakagesOfDrl() {}

    static List<Breakage> all() {
        return List.of(
                drl(
                        "a missing bracket in a test",
                        AGE,
                        "$a : AssetProfile( ageMonths != null, $age : ageMonths",
                        "68:22",
                        "n'est pas fermée",
                        "is not closed"),
                drl(
                        "a missing bracket in a finding",
                        STATUS,
                        STATUS.replace("$a.status());", "$a.status();"),
                        "53:13",
                        "n'est pas fermée",
                        "is not closed"),
                drl(
                        "an unknown value",
                        AGE,
                        AGE.replace("ageMonths != null", "ageMonthz != null"),
                        "68:24",
                        "peut-être « ageMonths »",
                        "perhaps 'ageMonths'"),
                drl(
                        "an unknown column",
                        "targetMonths > $age",
                        "targetMonth > $age",
                        "69:87",
                        "peut-être « targetMonths »",
                        "perhaps 'targetMonths'"),
                drl(
                                "an unknown table",
                                "$row : StatusRow(",
                                "$row : StatusRows(",
                                "51:12",
                                "peut-être « StatusRow »",
                                "perhaps 'StatusRow'")
                        .and(1),
                drl(
                        "text compared with a number",
                        AGE,
                        AGE.replace("!= null", "> \"old\""),
                        "68:36",
                        "est un nombre",
                        "is a number"),
                drl(
                        "a number compared with text",
                        "defect == \"battery\"",
                        "defect == 3",
                        "113:59",
                        "est un mot",
                        "is a word"),
                drl(
                        "a method misspelt",
                        "$a.status());",
                        "$a.statuss());",
                        "53:65",
                        "peut-être « status »",
                        "perhaps 'status'"),
                drl(
                        "a column misspelt in a finding",
                        "$row.getTargetMonths()",
                        "$row.getTargetMonth()",
                        "71:94",
                        "peut-être « getTargetMonths »",
                        "perhaps 'getTargetMonths'"),
                drl(
                        "another call than add",
                        "hits.add($a, $row.getRow(), $row.getOutcome(), \"status\"",
                        "hits.put($a, $row.getRow(), $row.getOutcome(), \"status\"",
                        "53:5",
                        "ne fait que « hits.add",
                        "nothing but 'hits.add"),
                drl(
                        "code in a finding",
                        STATUS,
                        "System.setProperty(\"choisi.canary\", \"1\"); " + STATUS,
                        "53:5",
                        "n'a pas sa place",
                        "has no place"),
                drl(
                                "code in a test",
                                "StatusRow( status",
                                "StatusRow( java.lang.System.setProperty(\"choisi.canary\", \"1\") == null, status",
                                "51:23",
                                "n'a pas sa place",
                                "has no place")
                        .and(1),
                drl(
                        "reflection",
                        STATUS,
                        STATUS.replace("$a.status()", "$a.getClass()"),
                        "53:65",
                        "n'a pas sa place",
                        "has no place"),
                drl(
                        "eval",
                        "$a : AssetProfile( )",
                        "eval(true)\n    $a : AssetProfile( )",
                        "50:5",
                        "« eval » n'a pas sa place",
                        "'eval' has no place"),
                drl(
                        "modify",
                        STATUS,
                        "modify($a) { }\n    " + STATUS,
                        "53:5",
                        "« modify » n'a pas sa place",
                        "'modify' has no place"),
                drl(
                        "insert",
                        STATUS,
                        "insert($a);\n    " + STATUS,
                        "53:5",
                        "« insert » n'a pas sa place",
                        "'insert' has no place"),
                drl(
                        "salience",
                        "rule \"status\"\n",
                        "rule \"status\"\n    salience 10\n",
                        "49:5",
                        "« salience » n'a pas sa place",
                        "'salience' has no place"),
                drl(
                        "a rule twice",
                        "rule \"category out of scope\"",
                        "rule \"status\"",
                        "56:1",
                        "existe déjà",
                        "exists already"),
                drl(
                        "a finding without a row",
                        STATUS,
                        "hits.add($a, $a.status(), $row.getOutcome());",
                        "53:5",
                        "ne nomme aucune ligne",
                        "names no row"),
                drl(
                        "50 000 calls",
                        STATUS,
                        "hits.add($a, $row.getRow(), $row.getOutcome(), \"status\", $a" + ".status()".repeat(50_000)
                                + ");",
                        "48:1",
                        "plus de 10000 caractères",
                        "more than 10000 characters"),
                drl(
                        "50 000 values",
                        STATUS,
                        "hits.add($a, $row.getRow(), $row.getOutcome()" + ", \"x\", $a.status()".repeat(50_000) + ");",
                        "48:1",
                        "plus de 10000 caractères",
                        "more than 10000 characters"),
                drl(
                        "a sentence of 50 000 backslashes",
                        STATUS,
                        "hits.add(\"" + "\\\\".repeat(50_000) + "\");",
                        "48:1",
                        "plus de 10000 caractères",
                        "more than 10000 characters"),
                drl(
                                "an import of 50 000 names",
                                "import org.choisi.lifecycle.AssetProfile",
                                "import org.choisi.lifecycle.AssetProfile\nimport " + "a.".repeat(50_000) + "B",
                                "7:1",
                                "n'a pas sa place",
                                "has no place")
                        .and(1),
                drl("no end", STATUS + "\nend", STATUS, "48:1", "when, then et end", "when, then and end"),
                drl("no then", "then\n    " + STATUS, STATUS, "48:1", "when, then et end", "when, then and end"),
                drl(
                        "no package",
                        "package rules.lifecycle\n",
                        "\n",
                        "1:1",
                        "il manque « package rules.lifecycle »",
                        "'package rules.lifecycle' is missing"),
                drl(
                        "another package",
                        "package rules.lifecycle",
                        "package rules.livecycle",
                        "4:9",
                        "« package rules.lifecycle » est attendu",
                        "'package rules.lifecycle' is expected"),
                drl(
                        "an import of code",
                        "import org.choisi.lifecycle.AssetProfile",
                        "import org.choisi.lifecycle.AssetProfile\nimport java.lang.Runtime",
                        "7:1",
                        "n'a pas sa place",
                        "has no place"),
                Breakage.bytes(
                        "UTF-16", DRL, "package rules".getBytes(StandardCharsets.UTF_16LE), "1:0", "UTF-16", "UTF-16"),
                drl(
                        "a function",
                        "rule \"status\"",
                        "function void run() { System.setProperty(\"choisi.canary\", \"1\"); }\n\nrule \"status\"",
                        "48:1",
                        "n'a pas sa place",
                        "has no place"),
                drl(
                        "a rule that Drools alone refuses",
                        "$a : AssetProfile( )\n    $row : StatusRow( status.accepts($a.status) )",
                        "$a : AssetProfile( )\n    $row : StatusRow( status.accepts($a.status), status >> 3 )",
                        "48:1",
                        "ne peut pas être compilée",
                        "cannot be compiled"));
    }

    private static Breakage drl(String name, String from, String to, String at, String fr, String en) {
        return Breakage.of(name, DRL, from, to, at, fr, en);
    }
}
