package org.choisi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
    static final String OUTCOME = "outcome";
    static final String ANY_OTHER_WORD = "other";

    Topic without(Set<String> ids) {
        List<Table> fewer = tables.stream().map(table -> table.without(ids)).toList();
        return new Topic(name, fewer, precedence, parameters, vocabularies, rules);
    }

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

    /** What may stand in the columns of the table of that file; empty when there is none. */
    List<ColumnHint> hints(String file) {
        return Stream.concat(tables.stream(), Stream.of(precedence))
                .filter(table -> table.file().equals(file))
                .flatMap(table -> hints(table.definition()).stream())
                .toList();
    }

    private List<ColumnHint> hints(TableDefinition definition) {
        List<ColumnHint> hints = new ArrayList<>();
        for (String name : definition.header()) {
            hints.add(definition
                    .column(name)
                    .map(this::hint)
                    .orElseGet(() -> new ColumnHint(
                            name,
                            name.startsWith("valid_") ? "date" : "text",
                            "",
                            List.of(),
                            name.equals("valid_to"))));
        }
        return hints;
    }

    private ColumnHint hint(Column column) {
        List<String> words = new ArrayList<>(new TreeSet<>(vocabularies.words(column.vocabulary())));
        String kind = column.type().name().toLowerCase(Locale.ROOT);
        boolean optional =
                column.optional() || column.type() == Column.Type.WORDS || column.type() == Column.Type.RANGE;
        return new ColumnHint(column.name(), kind, column.unit(), words, optional);
    }

    /** The first day on which any outcome is ranked, or without rules on which any row holds; before it nothing is decided. */
    Optional<LocalDate> firstDay() {
        Stream<Table> deciding = precedence.rows().isEmpty() ? tables.stream() : Stream.of(precedence);
        return deciding.flatMap(table -> table.rows().stream())
                .map(Row::validFrom)
                .min(LocalDate::compareTo);
    }

    /** The rows of one table that hold on a day; none when there is no such table. */
    List<RowFact> rows(String table, LocalDate day) {
        return table(table).map(known -> RowsInForce.on(day, known, this)).orElse(List.of());
    }

    /** The first day since which a table has said the same as on a day: it need not be read again for those in between. */
    LocalDate unchangedSince(String table, LocalDate day) {
        Stream<LocalDate> rowChanges = table(table).stream()
                .flatMap(known -> known.rows().stream())
                .flatMap(row -> row.validTo() == null
                        ? Stream.of(row.validFrom())
                        : Stream.of(row.validFrom(), row.validTo().plusDays(1)));
        Stream<LocalDate> valueChanges =
                parameters.values().stream().flatMap(parameter -> parameter.values().keySet().stream());
        return Stream.concat(rowChanges, valueChanges)
                .filter(change -> !change.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** Every day on which a row starts, a row has just ended, or a parameter takes another value. */
    NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        tables.stream().flatMap(table -> table.rows().stream()).forEach(row -> {
            days.add(row.validFrom());
            if (row.validTo() != null) {
                days.add(row.validTo().plusDays(1));
            }
        });
        parameters.values().forEach(parameter -> days.addAll(parameter.values().keySet()));
        return days;
    }

    private Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    Map<String, Parameter.Value> parametersOn(LocalDate day) {
        Map<String, Parameter.Value> inForce = new HashMap<>();
        parameters.forEach((name, parameter) -> parameter.on(day).ifPresent(value -> inForce.put(name, value)));
        return inForce;
    }
}
