package org.choisi.impact.activity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.table.CsvFile;
import org.choisi.table.Kind;
import org.choisi.table.Table;
import org.choisi.table.TableFile;
import org.choisi.table.Unreadable;
import org.choisi.table.WorkbookFile;

/** The table of a file whose header names the columns of an activity register, and where they stand. */
record Register(Table table, int headerLine, List<String> headers, Map<ActivityColumn, Integer> columns) {

    /** @throws Refused when nothing in the file is such a table */
    static Register open(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw Unreadable.directory(name);
        }
        if (!Files.isReadable(file)) {
            throw Unreadable.missing(name);
        }
        return switch (Kind.of(file)) {
            case WORKBOOK -> among(WorkbookFile.open(file));
            case TEXT -> among(CsvFile.open(file));
            case JSON ->
                throw new Refused(new Text(
                        "Un registre d'activités est un tableau : donnez un CSV ou un XLSX.",
                        "An activity register is a table: give a CSV or an XLSX."));
        };
    }

    private static Register among(TableFile file) {
        Register best = null;
        for (Table table : file.tables()) {
            for (Table.HeadRow row : table.head()) {
                Register found = of(table, row);
                if (best == null || found.columns.size() > best.columns.size()) {
                    best = found;
                }
            }
        }
        List<ActivityColumn> missing = new ArrayList<>(ActivityColumn.NEEDED);
        if (best != null) {
            missing.removeAll(best.columns.keySet());
        }
        if (!missing.isEmpty()) {
            throw unlike(missing);
        }
        return best;
    }

    private static Register of(Table table, Table.HeadRow row) {
        var columns = new EnumMap<ActivityColumn, Integer>(ActivityColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            ActivityColumn.of(row.cells().get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return new Register(table, row.line(), row.cells(), columns);
    }

    private static Refused unlike(List<ActivityColumn> missing) {
        String needed =
                ActivityColumn.NEEDED.stream().map(ActivityColumn::label).collect(Collectors.joining(", "));
        String absent = missing.stream().map(ActivityColumn::label).collect(Collectors.joining(", "));
        return new Refused(new Text(
                "Ce n'est pas un registre d'activités : il manque " + absent + ". Colonnes attendues : " + needed
                        + " ; entity, country et note si vous voulez.",
                "This is no activity register: " + absent + " missing. Columns expected: " + needed
                        + "; entity, country and note if you wish."));
    }

    /** What the file calls a column. */
    String header(ActivityColumn column) {
        return headers.get(columns.get(column));
    }

    boolean[] wanted() {
        boolean[] wanted = new boolean[headers.size()];
        columns.values().forEach(index -> wanted[index] = true);
        return wanted;
    }
}
