package org.choisi.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/** The names in braces of sentences, held against the values that the rules give for their outcome. */
final class Placeholders {

    private static final Pattern RULE = Pattern.compile("(?ms)^[ \\t]*rule\\s.*?^[ \\t]*end\\b");
    private static final Pattern ROW = Pattern.compile("\\$row\\s*:\\s*(\\w+)\\s*\\(");
    private static final Pattern ADD = Pattern.compile(
            "hits\\.add\\(\\s*\\$\\w+\\s*,\\s*\\$row\\.getRow\\(\\)\\s*,\\s*([^,)]+(?:\\(\\))?)(.*?)\\);",
            Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"([A-Za-z]+)\"");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");
    private static final List<String> COLUMNS = List.of("text_fr", "text_en");

    /** Names that the rules give, by outcome written in the rule, and by the fact whose rows name the outcome. */
    private final Map<String, Set<String>> byOutcome = new HashMap<>();

    private Placeholders(Collection<String> drl, List<Table> tables) {
        for (String text : drl) {
            RULE.matcher(text).results().forEach(rule -> given(rule.group(), tables));
        }
    }

    static void check(Table precedence, Collection<String> drl, List<Table> tables, List<Finding> findings) {
        var placeholders = new Placeholders(drl, tables);
        for (Row row : precedence.rows()) {
            COLUMNS.forEach(column -> placeholders.check(row, precedence.definition(), column, findings));
        }
    }

    private void given(String rule, List<Table> tables) {
        Matcher row = ROW.matcher(rule);
        Matcher add = ADD.matcher(rule);
        while (add.find()) {
            Set<String> names = new HashSet<>();
            STRING.matcher(add.group(2)).results().forEach(name -> names.add(name.group(1)));
            String outcome = add.group(1).strip();
            if (outcome.startsWith("\"")) {
                give(outcome.replace("\"", ""), names);
            } else if (row.find(0)) {
                outcomes(row.group(1), tables).forEach(named -> give(named, names));
            }
        }
    }

    private void give(String outcome, Set<String> names) {
        byOutcome.computeIfAbsent(outcome, key -> new HashSet<>()).addAll(names);
    }

    private static Set<String> outcomes(String fact, List<Table> tables) {
        Set<String> outcomes = new HashSet<>();
        for (Table table : tables) {
            if (table.definition().fact().equals(fact)
                    && table.definition().column("outcome").isPresent()) {
                table.rows()
                        .forEach(row -> outcomes.add(
                                String.valueOf(row.cells().get("outcome").inForce(Map.of()))));
            }
        }
        return outcomes;
    }

    private void check(Row row, TableDefinition definition, String column, List<Finding> findings) {
        Set<String> given =
                byOutcome.get(String.valueOf(row.cells().get("outcome").inForce(Map.of())));
        if (given == null) {
            return;
        }
        Matcher braces = BRACES.matcher(String.valueOf(row.cells().get(column).inForce(Map.of())));
        while (braces.find()) {
            String name = braces.group(1);
            if (name == null || !given.contains(name)) {
                Text nearest = name == null ? Text.same("") : Nearest.to(name, given);
                String shown = Quoted.of(braces.group());
                findings.add(new Finding(
                        row.file(),
                        row.line(),
                        definition.header().indexOf(column) + 1,
                        new Text(
                                "« %s » : aucune règle ne donne cette valeur à cette phrase%s"
                                        .formatted(shown, nearest.fr()),
                                "'%s': no rule gives this value to this sentence%s".formatted(shown, nearest.en()))));
            }
        }
    }
}
