package org.choisi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Two rows that answer the same case on the same day, in a table whose owner declares that one row answers. */
final class Overlaps {

    private final Cases cases;
    private final List<Box> possible;
    private final Budget budget = new Budget();
    private final Set<Set<String>> seen = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Overlaps(Cases cases) {
        this.cases = cases;
        this.possible = cases.possible();
    }

    static void tell(Table table, Topic topic, Telling telling) {
        List<Column> columns = table.definition().columns().stream()
                .filter(column -> table.definition().promises().oneAnswer().contains(column.name()))
                .toList();
        if (!columns.isEmpty()) {
            var overlaps = new Overlaps(Cases.of(table, columns, topic));
            overlaps.cases.days().forEach(overlaps::on);
            telling.first(overlaps.findings, table.file());
        }
    }

    /** Two rows that did not change were compared the day one of them last did. */
    private void on(LocalDate day) {
        List<Cases.Placed> rows = cases.on(day);
        for (int second = 0; second < rows.size(); second++) {
            for (int first = 0; first < second; first++) {
                Cases.Placed one = rows.get(first);
                Cases.Placed other = rows.get(second);
                if (one.changesOn(day) || other.changesOn(day)) {
                    budget.spend(cases.axes().size());
                    compare(one, other, day);
                }
            }
        }
    }

    private void compare(Cases.Placed one, Cases.Placed other, LocalDate day) {
        Box here = one.on(day);
        Box there = other.on(day);
        if (!here.meets(there)) {
            return;
        }
        Optional<Box> both = possible.stream()
                .map(box -> box.and(here).and(there))
                .filter(box -> !box.isEmpty())
                .findFirst();
        if (both.isPresent() && seen.add(Set.of(one.row().id(), other.row().id()))) {
            findings.add(finding(one.row(), other.row(), both.get(), day));
        }
    }

    private Finding finding(Row one, Row other, Box both, LocalDate day) {
        Text example = new CaseWords(cases.axes()).example(both);
        return new Finding(
                other.file(),
                other.line(),
                0,
                new Text(
                        "la ligne %s répond au même cas que la ligne %s le %s (par exemple : %s) : une seule doit répondre, gardez l'une des deux ou séparez leurs cas ou leurs dates"
                                .formatted(other.id(), one.id(), day, example.fr()),
                        "row %s answers the same case as row %s on %s (for example: %s): one alone is to answer, keep one of them or part their cases or dates"
                                .formatted(other.id(), one.id(), day, example.en())));
    }
}
