package org.choisi.indicators.report;

/** Cells of CSV files, quoted where needed; text that a spreadsheet would run is preceded by an apostrophe. */
final class Csv {

    private Csv() {}

    static String cell(String value) {
        boolean number = value.matches("-?[0-9.]+");
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !number;
        String safe = formula ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
