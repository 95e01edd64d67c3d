package org.choisi.inventory;

/** Cells of the CSV files that Choisi writes: {@code ;} between them, quotes where needed. */
public final class CsvText {

    private CsvText() {}

    /**
     * A cell ready to be written. Text that a spreadsheet would run as a formula is preceded by an apostrophe; a number
     * with a sign stays one.
     */
    public static String cell(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String safe = startsAFormula(value) ? "'" + value : value;
        boolean plain =
                safe.indexOf(';') < 0 && safe.indexOf('"') < 0 && safe.indexOf('\n') < 0 && safe.indexOf('\r') < 0;
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
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
