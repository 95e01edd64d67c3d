package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.choisi.measure.Refused;
import org.choisi.table.Table;
import org.choisi.table.Table.HeadRow;
import org.choisi.table.TableFile;

/**
 * The header of a file of marks, found among its first rows.
 *
 * @param others headers that are none of ours, by their place
 */
record MarkHeader(Table table, int line, Map<MarkColumn, Integer> places, Map<Integer, String> others) {

    private static final List<MarkColumn> NEEDED = List.of(MarkColumn.BID, MarkColumn.CRITERION, MarkColumn.MARK);

    /** @throws Refused when a column that is needed is missing, or there twice */
    static MarkHeader of(TableFile file, Refusals refusals) {
        MarkHeader best = null;
        for (Table table : file.tables()) {
            for (HeadRow row : table.head()) {
                MarkHeader header = of(table, row, refusals);
                best = best == null || header.places.size() > best.places.size() ? header : best;
            }
        }
        if (best == null || best.places.isEmpty()) {
            throw refusals.missingColumns(labels(NEEDED.stream()));
        }
        if (!best.isMatrix() && !best.places.keySet().containsAll(NEEDED)) {
            MarkHeader found = best;
            throw refusals.missingColumns(labels(NEEDED.stream().filter(one -> !found.places.containsKey(one))));
        }
        return best;
    }

    private static String labels(Stream<MarkColumn> columns) {
        return String.join(", ", columns.map(MarkColumn::label).toList());
    }

    private static MarkHeader of(Table table, HeadRow row, Refusals refusals) {
        Map<MarkColumn, Integer> places = new EnumMap<>(MarkColumn.class);
        Map<Integer, String> others = new LinkedHashMap<>();
        List<MarkColumn> twice = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            Optional<MarkColumn> column = MarkColumn.named(cell);
            if (column.isEmpty()) {
                if (!cell.isEmpty()) {
                    others.put(i, cell);
                }
            } else if (places.putIfAbsent(column.get(), i) != null) {
                twice.add(column.get());
            }
        }
        if (!twice.isEmpty() && places.keySet().containsAll(NEEDED)) {
            throw refusals.repeatedColumn(row.line(), twice.get(0).label());
        }
        return new MarkHeader(table, row.line(), places, others);
    }

    /** Whether bids stand side by side, each in a column of its own. */
    boolean isMatrix() {
        return places.containsKey(MarkColumn.CRITERION)
                && !places.containsKey(MarkColumn.BID)
                && !places.containsKey(MarkColumn.MARK)
                && !others.isEmpty();
    }

    /** Which columns are looked at. */
    boolean[] wanted() {
        boolean[] wanted = new boolean
                [Stream.concat(places.values().stream(), others.keySet().stream())
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(-1)
                        + 1];
        places.values().forEach(place -> wanted[place] = true);
        if (isMatrix()) {
            others.keySet().forEach(place -> wanted[place] = true);
        }
        return wanted;
    }
}
