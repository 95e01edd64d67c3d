package org.choisi.table;

/** Cells of the CSV files that Choisi writes: {@code ;} between them, quotes where needed. */
public final class SafeCell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private SafeCell() {}

    /** A cell ready to be written. Text that a spreadsheet would run as a formula is preceded by an apostrophe. */
    public static String of(String value) {
        boolean number = value.matches("-?[0-9]+(\\.[0-9]+)?");
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 && !number;
        String safe = formula ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
