package org.choisi.inventory.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.table.Table;
import org.choisi.table.TableFile;

/**
 * A table recognised as a register.
 *
 * @param columns where each column stands, from 0
 * @param header the owner's own names, by position
 */
record RegisterTable(
        RegisterKind kind, Table table, int headerLine, Map<String, Integer> columns, List<String> header) {

    private static final Comparator<RegisterTable> BY_COLUMNS =
            Comparator.comparingInt(table -> table.columns().size());

    /** The registers in a file: one by sheet, or the best reading of a text. */
    static List<RegisterTable> in(TableFile file) {
        List<RegisterTable> found = new ArrayList<>();
        file.tables().forEach(table -> of(table).ifPresent(found::add));
        return file.rivals() && found.size() > 1
                ? found.stream().max(BY_COLUMNS).map(List::of).orElseThrow()
                : found;
    }

    private static Optional<RegisterTable> of(Table table) {
        for (Table.HeadRow row : table.head()) {
            Optional<RegisterTable> best = java.util.Arrays.stream(RegisterKind.values())
                    .flatMap(kind -> RegisterHeaders.read(kind, row.cells())
                            .map(columns -> new RegisterTable(kind, table, row.line(), columns, row.cells()))
                            .stream())
                    .max(BY_COLUMNS);
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** The owner's name of a column; ours when the file does not have it. */
    String nameOf(String column) {
        Integer index = columns.get(column);
        return index == null ? column : header.get(index);
    }

    boolean[] wanted() {
        boolean[] wanted = new boolean[header.size()];
        columns.values().forEach(index -> wanted[index] = true);
        return wanted;
    }
}
