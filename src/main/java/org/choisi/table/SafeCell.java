package org.choisi.table;

import java.util.List;
import java.util.stream.Collectors;

/** Cells of the CSV files that Choisi writes: {@code ;} between them, quotes where needed. */
public final class SafeCell {

    private static final char SEPARATOR = ';';
    private static final char GUARD = '\'';

    private SafeCell() {}

    /**
     * A cell ready to be written. Text that a spreadsheet would run as a formula is preceded by an apostrophe; a number
     * with a sign stays one.
     */
    public static String of(String value) {
        return of(value, SEPARATOR);
    }

    /** @param separator what stands between the cells of the file */
    public static String of(String value, char separator) {
        if (value.isEmpty()) {
            return value;
        }
        String safe = startsAFormula(value) ? GUARD + value : value;
        boolean plain = safe.indexOf(separator) < 0
                && safe.indexOf('"') < 0
                && safe.indexOf('\n') < 0
                && safe.indexOf('\r') < 0;
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** A whole line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(SafeCell::of).collect(Collectors.joining(String.valueOf(SEPARATOR), "", "\n"));
    }

    /** What a cell held before it was made safe for spreadsheets. */
    static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == GUARD && startsAFormula(cell.substring(1));
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean startsAFormula(String value) {
        char first = value.charAt(0);
        if (first == '=' || first == '@' || first == '\t' || first == '\r') {
            return true;
        }
        return (first == '+' || first == '-')
                && !value.substring(1).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }
}
