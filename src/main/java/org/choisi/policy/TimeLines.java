package org.choisi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Rows that follow each other in time for the same case: no day between two of them without any, no day with two. */
final class TimeLines {

    private final Table table;
    private final Topic topic;
    private final List<Finding> findings = new ArrayList<>();

    private TimeLines(Table table, Topic topic) {
        this.table = table;
        this.topic = topic;
    }

    static void tell(Table table, Topic topic, Telling telling) {
        new TimeLines(table, topic).tell(telling);
    }

    private void tell(Telling telling) {
        Optional<Predicate<Column>> key = key();
        if (key.isEmpty()) {
            return;
        }
        Map<List<Cell>, List<Row>> lines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            List<Cell> cells = table.definition().columns().stream()
                    .filter(key.get())
                    .map(column -> row.cells().get(column.name()))
                    .toList();
            lines.computeIfAbsent(cells, name -> new ArrayList<>()).add(row);
        }
        lines.values().forEach(this::follow);
        telling.first(findings, table.file());
    }

    /** The columns that make two rows speak of the same case; none in a table that is only looked up and promises nothing. */
    private Optional<Predicate<Column>> key() {
        TableDefinition definition = table.definition();
        if (table == topic.precedence()) {
            return Optional.of(column -> Topic.OUTCOME.equals(column.name()));
        }
        if (!definition.key().isEmpty()) {
            return Optional.of(definition::isKey);
        }
        if (!definition.promises().oneAnswer().isEmpty()) {
            return Optional.of(column -> definition.promises().oneAnswer().contains(column.name()));
        }
        return table.isReadByRules()
                ? Optional.of(column -> column.type() != Column.Type.NUMBER && column.type() != Column.Type.TEXT)
                : Optional.empty();
    }

    private void follow(List<Row> rows) {
        List<Row> inTime = new ArrayList<>(rows);
        inTime.sort(Comparator.comparing(Row::validFrom).thenComparingInt(Row::line));
        Row last = inTime.get(0);
        for (Row next : inTime.subList(1, inTime.size())) {
            if (last.validTo() != null
                    && next.validFrom().isAfter(last.validTo().plusDays(1))) {
                hole(last, next);
            } else if (last.sharesDaysWith(next) && overlapIsToldHere(last, next)) {
                overlap(last, next);
            }
            last = last.validTo() == null
                            || next.validTo() != null && next.validTo().isBefore(last.validTo())
                    ? last
                    : next;
        }
    }

    /** Rows of which one answers are compared case by case elsewhere, and rows with the same cells are told as repeated. */
    private boolean overlapIsToldHere(Row one, Row other) {
        TableDefinition definition = table.definition();
        return table == topic.precedence()
                || definition.key().isEmpty()
                        && definition.promises().oneAnswer().isEmpty()
                        && !one.cells().equals(other.cells());
    }

    private void hole(Row last, Row next) {
        LocalDate first = last.validTo().plusDays(1);
        LocalDate end = next.validFrom().minusDays(1);
        Text days = new Text("du %s au %s".formatted(first, end), "from %s to %s".formatted(first, end));
        if (othersAnswer(last, first, end)) {
            findings.add(Finding.note(
                    next.file(),
                    next.line(),
                    table.columnOf("valid_from"),
                    new Text(
                            "%s, ni la ligne %s ni la ligne %s ne tient ; des lignes plus générales répondent ces jours-là"
                                    .formatted(days.fr(), last.id(), next.id()),
                            "%s neither row %s nor row %s holds; more general rows answer on these days"
                                    .formatted(days.en(), last.id(), next.id()))));
            return;
        }
        findings.add(new Finding(
                next.file(),
                next.line(),
                table.columnOf("valid_from"),
                new Text(
                        "la ligne %s prend la suite de la ligne %s, mais rien ne répond %s : avancez valid_from ou repoussez valid_to de la ligne %d"
                                .formatted(next.id(), last.id(), days.fr(), last.line()),
                        "row %s follows row %s, but nothing answers %s: move valid_from back, or valid_to of row %d on"
                                .formatted(next.id(), last.id(), days.en(), last.line()))));
    }

    private boolean othersAnswer(Row last, LocalDate first, LocalDate end) {
        if (table.definition().key().isEmpty()) {
            return false;
        }
        List<Column> key = table.definition().columns().stream()
                .filter(table.definition()::isKey)
                .toList();
        Cases cases = Cases.of(table, key, topic);
        Optional<Cases.Placed> mine =
                cases.rows().stream().filter(row -> row.row() == last).findFirst();
        var days = new TreeSet<>(cases.days().subSet(first, true, end, true));
        days.add(first);
        return mine.isPresent()
                && days.stream()
                        .allMatch(day -> new Region(List.of(mine.get().on(last.validFrom())), new Budget())
                                .withoutAll(cases.on(day).stream()
                                        .map(row -> row.on(day))
                                        .toList())
                                .isEmpty());
    }

    private void overlap(Row last, Row next) {
        findings.add(new Finding(
                next.file(),
                next.line(),
                table.columnOf("valid_from"),
                new Text(
                        "la ligne %s commence le %s, quand la ligne %s parle encore du même cas : fixez valid_to de la ligne %d à la veille"
                                .formatted(next.id(), next.validFrom(), last.id(), last.line()),
                        "row %s starts on %s, while row %s still speaks of the same case: set valid_to of row %d to the day before"
                                .formatted(next.id(), next.validFrom(), last.id(), last.line()))));
    }
}
