package org.choisi.table;

import java.util.List;

/** A file, or a sheet of one, as rows of text cells. It can be read as many times as needed. */
public interface Table {

    /** Rows among which a header may stand: title lines above it are tolerated up to here. */
    int HEAD = 40;

    /** The first rows that are not blank. */
    List<HeadRow> head();

    /**
     * All rows, the header's included.
     *
     * @param wanted which columns will be looked at; the others need not be made into strings; null
     *     for all of them, those beyond the header included
     */
    Rows rows(boolean[] wanted);

    /** Whether a bare number in a column of dates can be a spreadsheet's day number. */
    boolean spreadsheet();

    /** What to call it when there are several: a sheet's name. Empty for a file of one table. */
    String name();

    /** A row near the top of the file, whole. */
    record HeadRow(int line, List<String> cells) {}
}
