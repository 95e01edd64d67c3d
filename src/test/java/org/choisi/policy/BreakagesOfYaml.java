package org.choisi.policy;

import java.util.List;

/** What people write into parameters, descriptions of tables, lists of words, and the identity of a rule set. */
final class BreakagesOfYaml {

    private static final String PARAMETERS = "lifecycle/parameters.yaml";
    private static final String LIFETIMES = "lifecycle/lifetimes.yaml";
    private static final String WORDS = "lifecycle/words.yaml";
    private static final String IDENTITY = "ruleset.yaml";
    private static final String REFERENCE =
            "      reference: \"Réglage par défaut : usage courant, aucun ratio officiel (REP-01)\"\n";

    private BreakagesOfYaml() {}

    static List<Breakage> all() {
        return List.of(
                parameter(
                        "no value",
                        "      value: 50\n",
                        "",
                        "8:5",
                        "« value » doit être un nombre",
                        "'value' must be a number"),
                parameter("a value in words", "value: 50", "value: cinquante", "9:14", "en chiffres", "in digits"),
                parameter("a decimal comma", "value: 50", "value: 50,5", "9:14", "écrivez « 50.5 »", "write '50.5'"),
                parameter("a percent sign", "value: 50", "value: 50 %", "9:14", "écrivez « 50 »", "write '50'"),
                parameter("a huge value", "value: 50", "value: 1e999999999", "9:14", "en chiffres", "in digits"),
                parameter("a percentage over 100", "value: 50", "value: 150", "9:14", "de 0 à 100", "from 0 to 100"),
                parameter("a negative value", "value: 10", "value: -10", "36:14", "négatif", "negative"),
                parameter(
                        "no date",
                        "    2023-09-29:\n      value: 50\n" + REFERENCE,
                        "",
                        "7:3",
                        "aucune valeur datée",
                        "no dated value"),
                parameter(
                        "a French date",
                        "2023-09-29:\n      value: 50",
                        "29/09/2023:\n      value: 50",
                        "8:5",
                        "écrivez « 2023-09-29 »",
                        "write '2023-09-29'"),
                parameter("no reference", REFERENCE, "", "8:5", "d'où vient", "where does"),
                parameter("no unit", "  unit: percent\n", "", "2:1", "il manque « unit »", "'unit', the unit"),
                parameter(
                        "an unknown unit",
                        "unit: percent",
                        "unit: pourcent",
                        "6:9",
                        "peut-être « percent »",
                        "perhaps 'percent'"),
                parameter(
                        "an unknown key",
                        "  unit: percent\n",
                        "  unit: percent\n  valeurs: 3\n",
                        "7:3",
                        "peut-être « values »",
                        "perhaps 'values'"),
                parameter(
                        "no English label",
                        "    en: Share of the replacement price from which a repair costs too much\n",
                        "",
                        "3:3",
                        "en français et en anglais",
                        "in French and in English"),
                parameter("a tab for indentation", "  unit: percent", "\tunit: percent", "6:1", "tabulation", "a tab"),
                parameter("a quotation mark left open", "(REP-01)\"", "(REP-01)", "10:18", "n'est pas ", "not "),
                parameter(
                        "a name twice",
                        "battery_floor:",
                        "repair_limit:",
                        "11:1",
                        "déjà écrit à la ligne 2",
                        "already written on line 2"),
                parameter("an anchor", "unit: percent", "unit: &u percent", "6:9", "« & » et « * »", "'&' and '*'"),
                Breakage.file(
                        "a bomb of anchors",
                        PARAMETERS,
                        "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n",
                        "1:4",
                        "« & » et « * »",
                        "'&' and '*'"),
                Breakage.file("a list without end", PARAMETERS, "a: &a [*a]\n", "1:4", "« & » et « * »", "'&' and '*'"),
                parameter(
                        "a tag that builds an object",
                        "value: 50",
                        "value: !!javax.script.ScriptEngineManager [x]",
                        "9:14",
                        "n'a pas sa place",
                        "has no place"),
                Breakage.file(
                        "a hundred levels",
                        PARAMETERS,
                        "[".repeat(100) + "]".repeat(100),
                        "0:0",
                        "YAML lisible",
                        "readable YAML"),
                Breakage.file("empty parameters", PARAMETERS, "# rien\n", "0:0", "vide", "empty"),
                Breakage.of(
                        "an unknown key of a table",
                        LIFETIMES,
                        "one_row_by:",
                        "one_row_bi:",
                        "4:1",
                        "peut-être « one_row_by »",
                        "perhaps 'one_row_by'"),
                Breakage.of(
                        "an unknown key of a column",
                        LIFETIMES,
                        "{type: words, of: usage}",
                        "{type: words, off: usage}",
                        "10:24",
                        "peut-être « of »",
                        "perhaps 'of'"),
                Breakage.of(
                        "an unknown type",
                        LIFETIMES,
                        "{type: words, of: usage}",
                        "{type: wrods, of: usage}",
                        "10:17",
                        "peut-être « words »",
                        "perhaps 'words'"),
                Breakage.of(
                        "an unknown list",
                        LIFETIMES,
                        "{type: words, of: usage}",
                        "{type: words, of: usages}",
                        "10:28",
                        "peut-être « usage »",
                        "perhaps 'usage'"),
                Breakage.of(
                        "an unknown column in the key",
                        LIFETIMES,
                        "[category, usage, entity]",
                        "[category, usages, entity]",
                        "4:24",
                        "peut-être « usage »",
                        "perhaps 'usage'"),
                Breakage.of(
                        "a name that DRL cannot bear",
                        LIFETIMES,
                        "fact: Lifetime",
                        "fact: Life time",
                        "1:7",
                        "sans espace",
                        "without spaces"),
                Breakage.file("no columns", LIFETIMES, "fact: Lifetime\n", "1:1", "columns:", "columns:"),
                Breakage.of(
                        "a word for a list",
                        WORDS,
                        "origin: [policy, default]",
                        "origin: policy",
                        "6:1",
                        "une liste de mots est attendue",
                        "a list of words is expected"),
                Breakage.file("unreadable words", WORDS, "usage: [light\n", "1:8", "n'est pas fermé", "is not closed"),
                Breakage.of(
                        "no owner",
                        IDENTITY,
                        "owner: Direction du numérique (à remplacer par votre service)\n",
                        "",
                        "2:1",
                        "il manque « owner »",
                        "'owner' is missing"),
                Breakage.of(
                                "a key misspelt",
                                IDENTITY,
                                "label:",
                                "labell:",
                                "7:1",
                                "peut-être « label »",
                                "perhaps 'label'")
                        .and(1),
                Breakage.of(
                        "a country that does not exist",
                        IDENTITY,
                        "country: FR",
                        "country: XX",
                        "10:10",
                        "écrivez un de ces codes (BE, CN, DE, ES, EU, FR, IT, NL, PL, SE, US, WORLD)",
                        "write one of these codes (BE, CN, DE, ES, EU, FR, IT, NL, PL, SE, US, WORLD)"),
                Breakage.of(
                        "a country by its name",
                        IDENTITY,
                        "country: FR",
                        "country: France",
                        "10:10",
                        "« France » n'est pas dans grids.csv",
                        "'France' is not in grids.csv"),
                Breakage.of(
                        "a folder misspelt",
                        IDENTITY,
                        "topics: [lifecycle, ",
                        "topics: [livecycle, ",
                        "14:10",
                        "peut-être « lifecycle »",
                        "perhaps 'lifecycle'"),
                Breakage.of(
                        "a word for a list of folders",
                        IDENTITY,
                        "topics: [lifecycle, purchasing, indicators, ecoscore, services, catalogue, budgets]",
                        "topics: lifecycle",
                        "14:1",
                        "une liste de dossiers",
                        "a list of folders"),
                // owner: Direction du num, then the accent.
                Breakage.of(
                        "garbled accents in YAML",
                        IDENTITY,
                        "owner: Direction du numérique",
                        "owner: Direction du numÃ©rique",
                        "6:24",
                        "les accents de ce fichier sont abîmés",
                        "the accents of this file are garbled"),
                parameter(
                        "a value from an impossible year",
                        "2023-09-29:\n      value: 50",
                        "9999-12-31:\n      value: 50",
                        "8:5",
                        "une année de 1900 à 2200",
                        "a year from 1900 to 2200"),
                Breakage.of(
                        "a country without a value",
                        IDENTITY,
                        "country: FR",
                        "country:",
                        "10:1",
                        "il manque « country »",
                        "'country' is missing"));
    }

    private static Breakage parameter(String name, String from, String to, String at, String fr, String en) {
        return Breakage.of(name, PARAMETERS, from, to, at, fr, en);
    }
}
