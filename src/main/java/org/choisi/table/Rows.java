package org.choisi.table;

/** A way through a table, one row at a time. The row changes under the caller's feet: take what is needed, go on. */
public interface Rows extends AutoCloseable {

    /** Goes to the next row; false when there is none. */
    boolean next();

    /** Line of the file where the row starts, from 1. */
    int line();

    /** How many cells there are up to the last that is not blank; 0 for a blank row. */
    int filled();

    /** The cell, trimmed, or an empty string when the row is shorter. Cells that were not asked for are unspecified. */
    String cell(int index);

    /** The cell as a sheet shows it: 0.82 formatted as a percentage is {@code 82%}, 1.3799999999999999 is 1.38. Text files show what they hold. */
    default String shown(int index) {
        return cell(index);
    }

    @Override
    void close();
}
