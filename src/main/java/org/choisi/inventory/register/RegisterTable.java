package org.choisi.inventory.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.choisi.inventory.header.HeaderLabel;
import org.choisi.table.Table;

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

    /** Read from the first row near the top that is the header of a register; empty when none is. */
    static Optional<RegisterTable> of(Table table) {
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

    /** Headers that stand again after the column that is read under the same name: they are not read. */
    List<String> saidTwice() {
        Map<String, Integer> read = new HashMap<>();
        columns.values().forEach(index -> read.put(HeaderLabel.of(header.get(index)), index));
        return IntStream.range(0, header.size())
                .filter(index -> read.getOrDefault(HeaderLabel.of(header.get(index)), index) != index)
                .mapToObj(header::get)
                .distinct()
                .toList();
    }

    boolean[] wanted() {
        boolean[] wanted = new boolean[header.size()];
        columns.values().forEach(index -> wanted[index] = true);
        return wanted;
    }
}
