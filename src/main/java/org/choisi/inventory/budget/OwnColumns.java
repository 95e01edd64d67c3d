package org.choisi.inventory.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.budget.BudgetColumn;

/**
 * The columns that budgets came in, brought together: a column of the same name stands once, and the names of the files and the
 * lines are added when there are several tables.
 */
final class OwnColumns {

    private static final String FILE = "choisi_file";
    private static final String LINE = "choisi_line";
    private static final String UNNAMED = "choisi_unnamed_";

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final boolean several;

    private OwnColumns(boolean several) {
        this.several = several;
    }

    static OwnColumns of(List<BudgetFile.Sheet> sheets) {
        var columns = new OwnColumns(sheets.size() > 1);
        for (BudgetFile.Sheet sheet : sheets) {
            for (int index = 0; index < width(sheet); index++) {
                columns.places.putIfAbsent(name(sheet, index), columns.places.size());
            }
        }
        return columns;
    }

    private static int width(BudgetFile.Sheet sheet) {
        int cells =
                sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return Math.max(cells, sheet.header().size());
    }

    /** A name that stands twice in one table is told apart by how often it stood before. */
    private static String name(BudgetFile.Sheet sheet, int index) {
        if (index >= sheet.header().size() || sheet.header().get(index).isEmpty()) {
            return UNNAMED + (index + 1);
        }
        String name = sheet.header().get(index);
        long before =
                sheet.header().subList(0, index).stream().filter(name::equals).count();
        return before == 0 ? name : name + " (" + (before + 1) + ")";
    }

    List<String> header() {
        List<String> header = new ArrayList<>(places.keySet());
        if (several) {
            header.add(FILE);
            header.add(LINE);
        }
        return header;
    }

    List<String> cells(BudgetFile.Sheet sheet, BudgetFile.Row row) {
        String[] cells = new String[places.size()];
        java.util.Arrays.fill(cells, "");
        for (int index = 0; index < row.cells().size(); index++) {
            cells[places.get(name(sheet, index))] = row.cells().get(index);
        }
        List<String> all = new ArrayList<>(List.of(cells));
        if (several) {
            all.add(sheet.file());
            all.add(String.valueOf(row.line().line()));
        }
        return all;
    }

    /** By place in the header, the columns whose cells were understood. */
    Map<Integer, BudgetColumn> understood(BudgetFile.Sheet sheet) {
        Map<Integer, BudgetColumn> understood = new HashMap<>();
        sheet.read().forEach((index, column) -> understood.put(places.get(name(sheet, index)), column));
        return understood;
    }
}
