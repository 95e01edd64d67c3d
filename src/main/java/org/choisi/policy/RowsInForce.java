package org.choisi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** The rows of one table that hold on one day, in the form in which rules see them. */
final class RowsInForce {

    private final Table table;
    private final Topic topic;
    private final LocalDate day;
    private final Map<String, BigDecimal> parameters = new HashMap<>();
    private final List<Finding> conflicts = new ArrayList<>();

    private RowsInForce(Table table, Topic topic, LocalDate day) {
        this.table = table;
        this.topic = topic;
        this.day = day;
        topic.parametersOn(day).forEach((name, value) -> parameters.put(name, value.number()));
    }

    static List<RowFact> on(LocalDate day, Table table, Topic topic) {
        return new RowsInForce(table, topic, day).facts();
    }

    /** Rows that would answer the same case on the same day, and rows whose parameter has no value yet. */
    static List<Finding> conflicts(Table table, Topic topic) {
        var days = new TreeSet<LocalDate>();
        table.rows().forEach(row -> days.add(row.validFrom()));
        Map<String, Finding> said = new TreeMap<>();
        for (LocalDate day : days) {
            var inForce = new RowsInForce(table, topic, day);
            inForce.facts();
            inForce.conflicts.forEach(finding -> said.putIfAbsent(finding.file() + finding.row(), finding));
        }
        return List.copyOf(said.values());
    }

    private List<RowFact> facts() {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.holdsOn(day))
                .filter(this::parametersKnown)
                .toList();
        if (table.definition().key().isEmpty()) {
            return rows.stream().map(row -> fact(row, Map.of())).toList();
        }
        return oneRowACase(rows);
    }

    private boolean parametersKnown(Row row) {
        boolean known = row.cells().values().stream()
                .allMatch(cell -> parameters.keySet().containsAll(cell.parameters()));
        if (!known) {
            conflicts.add(new Finding(
                    row.file(),
                    row.line(),
                    0,
                    new Text(
                            "la ligne commence le %s, avant la première valeur d'un paramètre qu'elle nomme"
                                    .formatted(day),
                            "the row starts on %s, before the first value of a parameter it names".formatted(day))));
        }
        return known;
    }

    /** Spreads rows over the cases of their key columns; in each case the row with the fewest {@code *} answers. */
    private List<RowFact> oneRowACase(List<Row> rows) {
        TableDefinition definition = table.definition();
        Map<Map<String, Object>, Row> answering = new LinkedHashMap<>();
        for (Row row : rows) {
            for (Map<String, Object> asked : cases(row)) {
                Row other = answering.putIfAbsent(asked, row);
                if (other != null && definition.openness(row) < definition.openness(other)) {
                    answering.put(asked, row);
                } else if (other != null && definition.openness(row) == definition.openness(other)) {
                    sameCase(row, other);
                }
            }
        }
        return answering.entrySet().stream()
                .map(entry -> fact(entry.getValue(), entry.getKey()))
                .toList();
    }

    private void sameCase(Row row, Row other) {
        conflicts.add(new Finding(
                row.file(),
                row.line(),
                0,
                new Text(
                        "la ligne %s répond au même cas que la ligne %s le %s : gardez l'une des deux ou changez leurs dates"
                                .formatted(row.id(), other.id(), day),
                        "row %s answers the same case as row %s on %s: keep one of them or change their dates"
                                .formatted(row.id(), other.id(), day))));
    }

    private List<Map<String, Object>> cases(Row row) {
        List<Map<String, Object>> cases = new ArrayList<>();
        cases.add(Map.of());
        for (Column column : keyColumns()) {
            List<String> words = words(row, column).among(topic.words(column.vocabulary()));
            List<Map<String, Object>> wider = new ArrayList<>();
            for (Map<String, Object> narrow : cases) {
                for (String word : words) {
                    var wide = new HashMap<>(narrow);
                    wide.put(column.field(), word);
                    wider.add(wide);
                }
            }
            cases = wider;
        }
        return cases;
    }

    private List<Column> keyColumns() {
        return table.definition().columns().stream()
                .filter(table.definition()::isKey)
                .toList();
    }

    private static Words words(Row row, Column column) {
        return ((Cell.OfWords) row.cells().get(column.name())).words();
    }

    private RowFact fact(Row row, Map<String, Object> key) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Column column : table.definition().columns()) {
            fields.put(column.field(), row.cells().get(column.name()).inForce(parameters));
        }
        fields.putAll(key);
        return new RowFact(table.definition().fact(), row, fields);
    }
}
