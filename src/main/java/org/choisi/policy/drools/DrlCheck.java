package org.choisi.policy.drools;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.policy.FactType;
import org.choisi.policy.Nearest;

/** Says in its owner's words what is wrong with a DRL file, at its line and column, before Drools is shown it. */
final class DrlCheck {

    /** Rules only say what they find; what changes facts or orders rules would make answers depend on each other. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(modify|insert|insertLogical|update|delete|retract|salience|eval|from|accumulate)\\b\\s*[({\\d-]");

    private static final Pattern CODE = Pattern.compile("\\b(new\\s|getClass\\b|[A-Z]\\w*\\s*\\.|java\\s*\\.)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+([\\w.]+)");
    private static final Pattern TOP = Pattern.compile("(?m)^[ \\t]*(\\S[^\\n]*)");
    private static final Pattern ALLOWED = Pattern.compile(
            "package\\s+[\\w.]+;?|import\\s+org\\.choisi\\.[\\w.]+;?|global\\s+org\\.choisi\\.policy\\.Hits\\s+hits;?");
    // Groups are repeated possessively: anything else takes a piece of the stack for each repetition.
    private static final String VALUE = "\\$\\w+(?:\\s*\\.\\s*\\w+\\(\\))*+";
    private static final String CALL = "\\$\\w+(?:\\s*\\.\\s*\\w+\\((?:" + VALUE + "(?:,\\s*" + VALUE + ")*+)?\\))*+";
    private static final String ARGUMENT = "(?:" + CALL + "|\" *\")";
    private static final Pattern ADD =
            Pattern.compile("hits\\.add\\(\\s*" + ARGUMENT + "(?:\\s*,\\s*" + ARGUMENT + ")*+\\s*\\)");
    private static final Pattern NAMES_ROW =
            Pattern.compile("hits\\.add\\(\\s*\\$\\w+\\s*,\\s*\\$(\\w+)\\.getRow\\(\\)\\s*,.*", Pattern.DOTALL);
    /** Compiling long and deep expressions takes for ever, or all of the stack; no honest rule comes near. */
    private static final int LONGEST_RULE = 10_000;

    private static final int DEEPEST_BRACKETS = 20;
    private static final int MOST_CALLS = 10;
    private static final Pattern TOO_MANY_CALLS =
            Pattern.compile("(?:\\.\\s*\\w++\\s*(?:\\([^()]*+\\))?\\s*){" + (MOST_CALLS + 1) + "}");

    private static final Pattern STATEMENT = Pattern.compile("[^;\\s][^;]*");

    private final DrlText drl;
    private final DrlNames names;
    private final List<Finding> findings;

    private DrlCheck(DrlText drl, List<FactType> rowTypes, List<Finding> findings) {
        this.drl = drl;
        this.names = new DrlNames(drl, rowTypes, findings);
        this.findings = findings;
    }

    static void check(DrlText drl, String packageName, List<FactType> rowTypes, List<Finding> findings) {
        var check = new DrlCheck(drl, rowTypes, findings);
        check.packageIs(packageName);
        check.betweenRules();
        check.words();
        Map<String, DrlText.Rule> seen = new HashMap<>();
        for (DrlText.Rule rule : drl.rules()) {
            DrlText.Rule first = seen.putIfAbsent(rule.name(), rule);
            if (first != null) {
                check.say(
                        rule.start(),
                        "la règle « %s » existe déjà : donnez-lui un autre nom".formatted(Quoted.of(rule.name())),
                        "rule '%s' exists already: give it another name".formatted(Quoted.of(rule.name())));
            }
            check.rule(rule);
        }
    }

    private void packageIs(String expected) {
        Matcher declared = PACKAGE.matcher(drl.code());
        if (!declared.find()) {
            say(
                    0,
                    "il manque « package %s » en tête du fichier".formatted(expected),
                    "'package %s' is missing at the top of the file".formatted(expected));
        } else if (!declared.group(1).equals(expected)) {
            say(
                    declared.start(1),
                    "« package %s » est attendu ici : le nom du dossier".formatted(expected),
                    "'package %s' is expected here: the folder's name".formatted(expected));
        }
    }

    /** Outside of rules only what brings names in: no function, no other declaration. */
    private void betweenRules() {
        Matcher top = TOP.matcher(drl.code());
        int from = 0;
        while (top.find(from)) {
            int place = top.start(1);
            DrlText.Rule inside = drl.rules().stream()
                    .filter(rule -> rule.start() <= place && place < rule.end())
                    .findFirst()
                    .orElse(null);
            from = inside == null ? top.end() : inside.end();
            if (inside == null && !ALLOWED.matcher(top.group(1).strip()).matches()) {
                String written =
                        Quoted.of(drl.text().substring(place, top.end(1)).strip());
                say(
                        place,
                        "« %s » n'a pas sa place ici : un fichier DRL n'a que des règles".formatted(written),
                        "'%s' has no place here: a DRL file has rules only".formatted(written));
            }
        }
    }

    private void words() {
        FORBIDDEN.matcher(drl.code()).results().forEach(found -> {
            int row = (int) drl.text().substring(0, found.start(1)).lines().count();
            findings.add(new Finding(
                    drl.file(),
                    row,
                    drl.finding(found.start(1), Text.same("")).column(),
                    new Text(
                            "« %s » n'a pas sa place ici : une règle constate, elle ne change ni n'ordonne rien"
                                    .formatted(found.group(1)),
                            "'%s' has no place here: a rule finds, it changes and orders nothing"
                                    .formatted(found.group(1)))));
        });
    }

    private void rule(DrlText.Rule rule) {
        if (rule.end() - rule.start() > LONGEST_RULE) {
            say(
                    rule.start(),
                    "la règle « %s » a plus de %d caractères : coupez-la en plusieurs"
                            .formatted(Quoted.of(rule.name()), LONGEST_RULE),
                    "rule '%s' has more than %d characters: cut it into several"
                            .formatted(Quoted.of(rule.name()), LONGEST_RULE));
            return;
        }
        if (!rule.complete()) {
            say(
                    rule.start(),
                    "la règle « %s » doit dire when, then et end, chacun sur sa ligne"
                            .formatted(Quoted.of(rule.name())),
                    "rule '%s' must say when, then and end, each on its line".formatted(Quoted.of(rule.name())));
            return;
        }
        int before = findings.size();
        chains(rule);
        brackets(rule.when(), rule.then() - "then".length());
        brackets(rule.then(), rule.close());
        if (FORBIDDEN.matcher(drl.code()).region(rule.start(), rule.end()).find()) {
            return;
        }
        CODE.matcher(drl.code())
                .region(rule.when(), rule.close())
                .results()
                .forEach(found -> say(
                        found.start(),
                        "« %s » n'a pas sa place ici : une règle n'appelle que les valeurs des faits et des lignes"
                                .formatted(found.group().strip()),
                        "'%s' has no place here: a rule asks for values of facts and rows only"
                                .formatted(found.group().strip())));
        if (findings.size() == before) {
            Map<String, String> bound = names.check(rule);
            STATEMENT
                    .matcher(drl.code())
                    .region(rule.then(), rule.close())
                    .results()
                    .forEach(statement -> statement(statement, bound));
        }
    }

    private void statement(MatchResult statement, Map<String, String> bound) {
        String code = statement.group().strip();
        if (!ADD.matcher(code).matches()) {
            String written = Quoted.of(
                    drl.text().substring(statement.start(), statement.end()).strip());
            say(
                    statement.start(),
                    "« %s » : une règle ne fait que « hits.add(fait, ligne, constat, …) »".formatted(written),
                    "'%s': a rule does nothing but 'hits.add(fact, row, outcome, …)'".formatted(written));
            return;
        }
        Matcher row = NAMES_ROW.matcher(code);
        if (!row.matches() || !names.isRow(bound.get(row.group(1)))) {
            say(
                    statement.start(),
                    "ce constat ne nomme aucune ligne : hits.add(fait, $row.getRow(), constat, …)",
                    "this finding names no row: hits.add(fact, $row.getRow(), outcome, …)");
        }
    }

    private void chains(DrlText.Rule rule) {
        Matcher chain = TOO_MANY_CALLS.matcher(drl.code()).region(rule.when(), rule.close());
        if (chain.find()) {
            say(
                    chain.start(),
                    "plus de %d appels se suivent ici : une valeur se lit en un ou deux appels".formatted(MOST_CALLS),
                    "more than %d calls follow each other here: a value is read in one call or two"
                            .formatted(MOST_CALLS));
        }
    }

    private void brackets(int from, int to) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int place = from; place < to; place++) {
            char c = drl.code().charAt(place);
            if (c == '(') {
                open.push(place);
                if (open.size() > DEEPEST_BRACKETS) {
                    say(
                            place,
                            "plus de %d parenthèses l'une dans l'autre : écrivez-en moins".formatted(DEEPEST_BRACKETS),
                            "more than %d brackets within each other: write fewer".formatted(DEEPEST_BRACKETS));
                    return;
                }
            } else if (c == ')' && open.isEmpty()) {
                say(place, "cette parenthèse n'a pas été ouverte", "this bracket has not been opened");
                return;
            } else if (c == ')') {
                open.pop();
            }
        }
        if (!open.isEmpty()) {
            say(open.peekLast(), "cette parenthèse n'est pas fermée", "this bracket is not closed");
        }
    }

    private void say(int place, String fr, String en) {
        findings.add(drl.finding(place, new Text(fr, en)));
    }

    /** What follows a name that nobody knows. */
    static Text unknown(String name, String frWhat, String enWhat, java.util.Collection<String> known) {
        Text nearest = Nearest.to(name, known);
        return new Text(
                "« %s » %s%s".formatted(Quoted.of(name), frWhat, nearest.fr()),
                "'%s' %s%s".formatted(Quoted.of(name), enWhat, nearest.en()));
    }
}
