package org.choisi.demo;

import java.util.Arrays;
import org.choisi.lifecycle.AssetColumn;

/** One line of the inventory under way; what is not set stays empty. */
final class Line {

    private static final AssetColumn[] COLUMNS = AssetColumn.values();

    private final String[] cells = new String[COLUMNS.length];

    Line() {
        Arrays.fill(cells, "");
    }

    static String[] header() {
        return Arrays.stream(COLUMNS).map(AssetColumn::label).toArray(String[]::new);
    }

    Line with(AssetColumn column, Object value) {
        cells[column.ordinal()] = String.valueOf(value);
        return this;
    }

    boolean has(AssetColumn column) {
        return !cells[column.ordinal()].isEmpty();
    }

    String[] cells() {
        return cells;
    }
}
