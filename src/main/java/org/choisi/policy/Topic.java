package org.choisi.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one folder of a rule set holds, such as {@code rules/lifecycle/}.
 *
 * @param name the folder's name
 * @param tables the tables that rules read
 * @param precedence the table that ranks what rules find
 */
record Topic(
        String name,
        List<Table> tables,
        Table precedence,
        Map<String, Parameter> parameters,
        Vocabularies vocabularies,
        RuleCompiler.CompiledRules rules) {

    static final String PRECEDENCE = "precedence";
    static final String ANY_OTHER_WORD = "other";

    /** The words of a vocabulary; of an open one those that tables mention, and one for every other. */
    Set<String> words(String vocabulary) {
        Set<String> closed = vocabularies.words(vocabulary);
        if (!closed.isEmpty()) {
            return closed;
        }
        Set<String> mentioned = new HashSet<>(mentioned(vocabulary));
        mentioned.add(ANY_OTHER_WORD);
        return mentioned;
    }

    /** The words of a vocabulary that some table names. */
    Set<String> mentioned(String vocabulary) {
        Set<String> words = new HashSet<>();
        for (Table table : tables) {
            for (Column column : table.definition().columns()) {
                if (column.type() == Column.Type.WORDS && column.vocabulary().equals(vocabulary)) {
                    table.rows()
                            .forEach(row ->
                                    words.addAll(((Cell.OfWords) row.cells().get(column.name()))
                                            .words()
                                            .listed()));
                }
            }
        }
        return words;
    }

    /** The first day on which any outcome is ranked; before it nothing can be decided. */
    Optional<LocalDate> firstDay() {
        return precedence.rows().stream().map(Row::validFrom).min(LocalDate::compareTo);
    }

    Map<String, Parameter.Value> parametersOn(LocalDate day) {
        Map<String, Parameter.Value> inForce = new HashMap<>();
        parameters.forEach((name, parameter) -> parameter.on(day).ifPresent(value -> inForce.put(name, value)));
        return inForce;
    }
}
