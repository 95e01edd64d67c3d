package org.choisi.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;
import org.choisi.policy.Row;

/**
 * Which rows some example meets. Only rows that rules read are counted, for only of those is it known; rows that have ended
 * are left out.
 *
 * @param rows how many rows are counted
 * @param notMet those that no example meets, in file order
 */
public record Coverage(int rows, List<Row> notMet) {

    static final Coverage NONE = new Coverage(0, List.of());

    public Coverage {
        notMet = List.copyOf(notMet);
    }

    static Coverage of(List<Row> rows, Set<String> met, LocalDate today) {
        List<Row> counted = rows.stream()
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(today))
                .toList();
        return new Coverage(
                counted.size(),
                counted.stream().filter(row -> !met.contains(row.id())).toList());
    }

    /** How many rows some example meets. */
    public int covered() {
        return rows - notMet.size();
    }

    List<Finding> notes() {
        return notMet.stream().map(Coverage::note).toList();
    }

    private static Finding note(Row row) {
        return Finding.note(
                row.file(),
                row.line(),
                0,
                new Text(
                        "aucun exemple ne rencontre la ligne %s : ajoutez-en un aux exemples".formatted(row.id()),
                        "no example meets row %s: add one to the examples".formatted(row.id())));
    }
}
