package org.choisi.impact.activity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Comparator<Register> BY_COLUMNS =
            Comparator.comparingInt(register -> register.columns().size());

    /**
     * Every activity register in a file: one by sheet, or the best reading of a text.
     *
     * @throws Refused when nothing in the file is such a table
     */
    static List<Register> open(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw Unreadable.directory(name);
        }
        if (!Files.isReadable(file)) {
            throw Unreadable.missing(name);
        }
        return switch (Kind.of(file)) {
            case WORKBOOK -> in(WorkbookFile.open(file));
            case TEXT -> in(CsvFile.open(file));
            case JSON ->
                throw new Refused(new Text(
                        "Un registre d'activités est un tableau : donnez un CSV ou un XLSX.",
                        "An activity register is a table: give a CSV or an XLSX."));
        };
    }

    private static List<Register> in(TableFile file) {
        List<Register> nearest =
                file.tables().stream().flatMap(table -> nearest(table).stream()).toList();
        List<Register> whole = nearest.stream().filter(Register::isWhole).toList();
        if (whole.isEmpty()) {
            throw unlike(missing(nearest.stream().max(BY_COLUMNS)));
        }
        return file.rivals() ? whole.stream().max(BY_COLUMNS).map(List::of).orElseThrow() : whole;
    }

    /** A table that has every column needed; empty when one is missing. */
    static Optional<Register> of(Table table) {
        return nearest(table).filter(Register::isWhole);
    }

    /** Read from the row near the top that names the most columns. */
    private static Optional<Register> nearest(Table table) {
        Register best = null;
        for (Table.HeadRow row : table.head()) {
            Register found = of(table, row);
            if (best == null || BY_COLUMNS.compare(found, best) > 0) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isWhole() {
        return columns.keySet().containsAll(ActivityColumn.NEEDED);
    }

    private static List<ActivityColumn> missing(Optional<Register> from) {
        List<ActivityColumn> missing = new ArrayList<>(ActivityColumn.NEEDED);
        from.ifPresent(register -> missing.removeAll(register.columns.keySet()));
        return missing;
    }

    private static Register of(Table table, Table.HeadRow row) {
        var columns = new EnumMap<ActivityColumn, Integer>(ActivityColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            ActivityColumn.of(row.cells().get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return new Register(table, row.line(), row.cells(), columns);
    }

    /** Headers of a column that must be there, when another header before them says the same: they are not read. */
    Map<String, String> saidTwice() {
        var twice = new LinkedHashMap<String, String>();
        for (int i = 0; i < headers.size(); i++) {
            String written = headers.get(i);
            int index = i;
            ActivityColumn.of(written)
                    .filter(ActivityColumn.NEEDED::contains)
                    .filter(column -> columns.get(column) != index)
                    .ifPresent(column -> twice.put(written, header(column)));
        }
        return twice;
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
