package org.choisi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Where the row with the fewest {@code *} answers: rows all of whose cases others take, on every day. */
final class Shadowed {

    private final Cases cases;
    private final Budget budget = new Budget();

    private Shadowed(Cases cases) {
        this.cases = cases;
    }

    static void tell(Table table, Topic topic, Telling telling) {
        List<Column> key = table.definition().columns().stream()
                .filter(table.definition()::isKey)
                .toList();
        if (key.isEmpty()) {
            return;
        }
        var shadowed = new Shadowed(Cases.of(table, key, topic));
        List<Finding> findings = new ArrayList<>();
        for (Cases.Placed row : shadowed.cases.rows()) {
            if (shadowed.neverAnswers(row)) {
                findings.add(finding(row.row()));
            }
        }
        telling.first(findings, table.file());
    }

    private boolean neverAnswers(Cases.Placed row) {
        var days = new TreeSet<>(cases.days());
        days.removeIf(day -> !row.row().holdsOn(day));
        return !days.isEmpty() && days.stream().allMatch(day -> isTaken(row, day));
    }

    private boolean isTaken(Cases.Placed row, LocalDate day) {
        if (row.on(day).isEmpty()) {
            return false;
        }
        TableDefinition definition = cases.table().definition();
        List<Box> nearer = cases.on(day).stream()
                .filter(other -> definition.openness(other.row()) < definition.openness(row.row()))
                .map(other -> other.on(day))
                .toList();
        return new Region(List.of(row.on(day)), budget).withoutAll(nearer).isEmpty();
    }

    private static Finding finding(Row row) {
        return new Finding(
                row.file(),
                row.line(),
                0,
                new Text(
                        "la ligne %s ne répond jamais : des lignes plus précises prennent tous ses cas ; supprimez-la ou changez ses cellules"
                                .formatted(row.id()),
                        "row %s never answers: more precise rows take all its cases; remove it or change its cells"
                                .formatted(row.id())));
    }
}
