package org.choisi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Rows that say again what another row says on the same days: the same cells, or cases that the other answers alike. */
final class Repeats {

    private final Cases cases;
    private final TableDefinition definition;
    private final Budget budget = new Budget();
    private final List<Finding> twice = new ArrayList<>();
    private final List<Finding> within = new ArrayList<>();

    private Repeats(Cases cases) {
        this.cases = cases;
        this.definition = cases.table().definition();
    }

    static void tell(Table table, Topic topic, Telling telling) {
        List<Column> columns = table.definition().columns().stream()
                .filter(Column::isCondition)
                .toList();
        var repeats = new Repeats(Cases.of(table, columns, topic));
        repeats.alike().values().forEach(repeats::compare);
        telling.first(repeats.twice, table.file());
        telling.first(repeats.within, table.file());
    }

    /** Rows whose cells are the same, those left out that say which cases they answer. */
    private Map<List<Cell>, List<Cases.Placed>> alike() {
        Map<List<Cell>, List<Cases.Placed>> alike = new LinkedHashMap<>();
        for (Cases.Placed row : cases.rows()) {
            List<Cell> said = definition.columns().stream()
                    .filter(column -> !column.isCondition())
                    .map(column -> row.row().cells().get(column.name()))
                    .toList();
            alike.computeIfAbsent(said, cells -> new ArrayList<>()).add(row);
        }
        return alike;
    }

    private void compare(List<Cases.Placed> alike) {
        for (int second = 0; second < alike.size(); second++) {
            for (int first = 0; first < second; first++) {
                budget.spend(1 + cases.axes().size());
                compare(alike.get(first), alike.get(second));
            }
        }
    }

    private void compare(Cases.Placed one, Cases.Placed other) {
        if (!one.row().sharesDaysWith(other.row())) {
            return;
        }
        if (one.row().cells().equals(other.row().cells())) {
            twice.add(sameTwice(one.row(), other.row()));
        } else if (!definition.promises().oneAnswer().isEmpty()) {
            return; // Two rows for one case are told as such.
        } else if (isWithin(other, one)) {
            within.add(saidAlready(other.row(), one.row()));
        } else if (isWithin(one, other)) {
            within.add(saidAlready(one.row(), other.row()));
        }
    }

    private boolean isWithin(Cases.Placed inner, Cases.Placed outer) {
        if (!outer.row().spans(inner.row())) {
            return false;
        }
        var days = new TreeSet<>(inner.boxes().keySet());
        days.addAll(outer.boxes().keySet());
        days.removeIf(day -> !inner.row().holdsOn(day));
        return days.stream().allMatch(day -> outer.on(day).contains(inner.on(day))) && !isKeptFromAnother(inner, outer);
    }

    /** Where one row answers, a precise row may keep its case from a third one that says something else. */
    private boolean isKeptFromAnother(Cases.Placed inner, Cases.Placed outer) {
        if (definition.key().isEmpty()) {
            return false;
        }
        long most = definition.openness(outer.row());
        return cases.rows().stream()
                .filter(third -> third != inner && third != outer)
                .filter(third -> definition.openness(third.row()) <= most)
                .anyMatch(third -> third.row().sharesDaysWith(inner.row()) && meets(third, inner));
    }

    private static boolean meets(Cases.Placed one, Cases.Placed other) {
        return one.boxes().values().stream()
                .anyMatch(box -> other.boxes().values().stream().anyMatch(box::meets));
    }

    private static Finding sameTwice(Row one, Row other) {
        LocalDate day = one.validFrom().isAfter(other.validFrom()) ? one.validFrom() : other.validFrom();
        return new Finding(
                other.file(),
                other.line(),
                0,
                new Text(
                        "la ligne %s répète la ligne %s (mêmes cellules, toutes deux en vigueur le %s) : supprimez l'une des deux ou changez leurs dates"
                                .formatted(other.id(), one.id(), day),
                        "row %s repeats row %s (same cells, both in force on %s): remove one of them or change their dates"
                                .formatted(other.id(), one.id(), day)));
    }

    private static Finding saidAlready(Row inner, Row outer) {
        return Finding.note(
                inner.file(),
                inner.line(),
                0,
                new Text(
                        "la ligne %s ne dit rien de plus que la ligne %s, qui répond déjà de même à tous ses cas : elle peut être supprimée"
                                .formatted(inner.id(), outer.id()),
                        "row %s says nothing more than row %s, which already answers all its cases alike: it may be removed"
                                .formatted(inner.id(), outer.id())));
    }
}
