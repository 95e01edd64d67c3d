package org.choisi.reference;

import java.util.List;
import org.choisi.measure.Finding;

/**
 * A table as its owner wrote it: UTF-8 with or without byte-order mark, {@code ;} or {@code ,} as the first line has
 * it, one header line, then rows. Reading never throws: whatever is wrong is a finding, all of them at once.
 *
 * @param file what findings call the file, such as {@code reference-data/prices.csv}
 * @param header names of the columns, stripped; empty when the file could not be read as a table
 * @param rows every line below the header but the blank ones at the end; a blank one in the middle is kept, so that a
 *     caller can refuse it. Each has as many cells as the header.
 * @param problems what is wrong with the file as a table, in line order
 */
public record CsvSheet(String file, List<String> header, List<Row> rows, List<Finding> problems) {

    /**
     * One line of the table.
     *
     * @param line line of the file, the header being 1 and blank lines counted
     * @param cells stripped values, empty where nothing is written
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    public CsvSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Position of a column from 0, or -1 when the sheet has none of that name. */
    public int column(String name) {
        return header.indexOf(name);
    }

    /** Reads whatever the bytes are; look at {@link #problems()} before using the rows. */
    public static CsvSheet read(String file, byte[] content) {
        return new CsvSheetReader(file).read(content);
    }
}
