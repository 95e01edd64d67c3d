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

    @Override
    void close();
}
