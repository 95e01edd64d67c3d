package org.choisi.inventory.header;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.table.CsvFile;
import org.choisi.table.Kind;
import org.choisi.table.Rows;
import org.choisi.table.Table;
import org.choisi.table.TableFile;
import org.choisi.table.WorkbookFile;

/**
 * A table of somebody's file whose header was recognised.
 *
 * @param columns where each column stands, from 0
 * @param header the owner's own names, by position
 */
public record HeadedTable(Table table, int headerLine, Map<String, Integer> columns, List<String> header) {

    private static final Comparator<HeadedTable> BY_COLUMNS =
            Comparator.comparingInt(found -> found.columns().size());

    /**
     * The tables of one kind in a file: one by sheet, or the best reading of a text; none in a JSON file.
     *
     * @throws org.choisi.measure.Refused in one clear sentence when the file cannot be read
     */
    public static List<HeadedTable> in(Path file, ColumnCatalogue catalogue, String kind) {
        return switch (Kind.of(file)) {
            case WORKBOOK -> in(WorkbookFile.open(file), catalogue, kind);
            case TEXT -> in(CsvFile.open(file), catalogue, kind);
            case JSON -> List.of();
        };
    }

    private static List<HeadedTable> in(TableFile file, ColumnCatalogue catalogue, String kind) {
        List<HeadedTable> found = new ArrayList<>();
        file.tables().forEach(table -> of(table, catalogue, kind).ifPresent(found::add));
        return file.rivals() && found.size() > 1
                ? found.stream().max(BY_COLUMNS).map(List::of).orElseThrow()
                : found;
    }

    private static Optional<HeadedTable> of(Table table, ColumnCatalogue catalogue, String kind) {
        for (Table.HeadRow row : table.head()) {
            Optional<HeadedTable> found = catalogue
                    .read(kind, row.cells())
                    .map(columns -> new HeadedTable(table, row.line(), columns, row.cells()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The owner's name of a column; ours when the file does not have it. */
    public String nameOf(String column) {
        Integer index = columns.get(column);
        return index == null ? column : header.get(index);
    }

    /** The cell of a column; empty when the file does not have it. */
    public String cell(Rows row, String column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cell(index);
    }

    /** The owner's names of the columns that were not recognised. */
    public List<String> notRead() {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < header.size(); index++) {
            if (!columns.containsValue(index) && !header.get(index).isEmpty()) {
                names.add(header.get(index));
            }
        }
        return names;
    }

    /** The columns that are read. */
    public boolean[] wanted() {
        boolean[] wanted = new boolean[header.size()];
        columns.values().forEach(index -> wanted[index] = true);
        return wanted;
    }
}
