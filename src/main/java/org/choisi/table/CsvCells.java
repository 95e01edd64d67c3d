package org.choisi.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;

/**
 * The cells of the CSV record under way. One object serves the whole file: a record's cells are overwritten by the
 * next one's, and only the columns asked for become strings. This is what keeps reading near the parser's own speed.
 */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvCells> {

    /** Excel's own limit. More is a separator gone wrong. */
    private static final int MOST_CELLS = 16_384;

    private static final int FEWEST_CELLS = 8;

    private final boolean[] wanted;
    private String[] cells = new String[FEWEST_CELLS];
    private int count;
    private int filled;

    /** @param wanted columns to keep; null for all of them */
    CsvCells(boolean[] wanted) {
        this.wanted = wanted;
    }

    int line() {
        return (int) Math.min(getStartingLineNumber(), Integer.MAX_VALUE);
    }

    int filled() {
        return filled;
    }

    String cell(int index) {
        return index < count ? cells[index] : "";
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new String[Math.max(FEWEST_CELLS, count)]; // a fresh one: old arrays are dear to write young texts into
        count = 0;
        filled = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        int from = offset;
        int to = offset + length;
        while (from < to && Blank.isSpace(buffer[from])) {
            from++;
        }
        while (to > from && Blank.isSpace(buffer[to - 1])) {
            to--;
        }
        keep(index, from == to ? "" : isWanted(index) ? new String(buffer, from, to - from) : null);
    }

    private boolean isWanted(int index) {
        return wanted == null || index < wanted.length && wanted[index];
    }

    private void keep(int index, String cell) {
        if (index >= cells.length) {
            if (index >= MOST_CELLS) {
                throw new CsvParseException("More than " + MOST_CELLS + " cells");
            }
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        cells[index] = cell;
        count = index + 1;
        if (cell == null || !cell.isEmpty()) {
            filled = count;
        }
    }

    @Override
    protected CsvCells buildRecord() {
        return this;
    }
}
