package org.choisi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Rows that no case meets: a cell that lets nothing through, or cases that cannot be or are taken out elsewhere. */
final class NeverMet {

    private final Cases cases;
    private final TakenOut takenOut;
    private final Budget budget = new Budget();
    private final List<Finding> findings = new ArrayList<>();

    private NeverMet(Cases cases, Topic topic) {
        this.cases = cases;
        this.takenOut = new TakenOut(cases, topic);
    }

    static void tell(Table table, Topic topic, Telling telling) {
        List<Column> columns = table.definition().columns().stream()
                .filter(Column::isCondition)
                .toList();
        if (!columns.isEmpty()) {
            var neverMet = new NeverMet(Cases.of(table, columns, topic), topic);
            neverMet.cases.rows().forEach(neverMet::look);
            telling.first(neverMet.findings, table.file());
        }
    }

    private void look(Cases.Placed row) {
        for (Map.Entry<LocalDate, Box> since : row.boxes().entrySet()) {
            for (int axis = 0; axis < cases.axes().size(); axis++) {
                BitSet side = since.getValue().sides().get(axis);
                if (side.isEmpty()) {
                    nothingPasses(row.row(), cases.axes().get(axis), since.getKey());
                    return;
                }
            }
        }
        if (isAlwaysEmpty(row)) {
            findings.add(new Finding(
                    row.row().file(),
                    row.row().line(),
                    0,
                    new Text(
                            "aucun cas ne rencontre jamais la ligne %s : ses cas ne se peuvent pas ou sont écartés%s ; supprimez-la ou changez ses cellules"
                                    .formatted(row.row().id(), elsewhere(" par la table ")),
                            "no case ever meets row %s: its cases cannot be or are taken out%s; remove it or change its cells"
                                    .formatted(row.row().id(), elsewhere(" by table ")))));
        }
    }

    private String elsewhere(String by) {
        String unless = cases.table().definition().promises().unless();
        return unless.isEmpty() ? "" : by + unless;
    }

    private boolean isAlwaysEmpty(Cases.Placed row) {
        var days = new TreeSet<>(row.boxes().keySet());
        days.addAll(takenOut.days());
        days.removeIf(day -> !row.row().holdsOn(day) || day.isBefore(row.boxes().firstKey()));
        return days.stream()
                .allMatch(day -> new Region(cases.possible(), budget)
                        .within(row.on(day))
                        .withoutAll(takenOut.on(day))
                        .isEmpty());
    }

    private void nothingPasses(Row row, Axis axis, LocalDate day) {
        Column column = axis.column();
        String cell = String.valueOf(row.cells().get(column.name()).inForce(cases.parametersOn(day)));
        boolean words = column.type() == Column.Type.WORDS;
        findings.add(new Finding(
                row.file(),
                row.line(),
                cases.table().columnOf(column.name()),
                words
                        ? new Text(
                                "« %s » écarte tous les mots de la colonne « %s » : personne ne rencontre cette ligne"
                                        .formatted(cell, column.name()),
                                "'%s' leaves out every word of column '%s': nobody can meet this row"
                                        .formatted(cell, column.name()))
                        : new Text(
                                "rien ne passe dans « %s » à partir du %s, où cette cellule vaut « %s »%s : changez l'intervalle ou les valeurs des paramètres qu'il nomme"
                                        .formatted(column.name(), day, cell, unit(column, " mois")),
                                "nothing passes '%s' from %s on, when this cell is '%s'%s: change the range or the values of the parameters it names"
                                        .formatted(column.name(), day, cell, unit(column, " months")))));
    }

    private static String unit(Column column, String months) {
        return column.inYears() ? months : "";
    }
}
