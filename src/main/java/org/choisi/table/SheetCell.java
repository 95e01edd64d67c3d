package org.choisi.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** What a cell of a sheet shows, as text: dates in ISO form, numbers plain. */
final class SheetCell {

    /** Figures that a spreadsheet keeps of a number; further ones are made up, so the number is no identifier. */
    private static final int EXACT_FIGURES = 15;

    private SheetCell() {}

    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? date(cell, number) : plain(number);
        }
        Object value = cell.getValue();
        if (value == null) {
            return "";
        }
        return Blank.trimmed(value.toString());
    }

    /** The same with the figures that a spreadsheet shows of a number, and a share as the percentage that it is shown as. */
    static String shown(Cell cell) {
        boolean number = cell != null && cell.getType() != CellType.ERROR && cell.getValue() instanceof BigDecimal;
        if (!number || isDate(cell)) {
            return text(cell);
        }
        // 1.38 is kept as 1.3799999999999999.
        BigDecimal shown = ((BigDecimal) cell.getValue()).round(new MathContext(EXACT_FIGURES));
        return isPercentage(cell) ? plain(shown.movePointRight(2)) + "%" : plain(shown);
    }

    private static String plain(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean mangled = plain.precision() - plain.scale() > EXACT_FIGURES;
        return mangled ? String.format(Locale.ROOT, "%.5E", plain) : plain.toPlainString();
    }

    private static String date(Cell cell, BigDecimal number) {
        try {
            boolean aTimeOnly = number.abs().compareTo(BigDecimal.ONE) < 0;
            return aTimeOnly ? "" : cell.asDate().toLocalDate().toString();
        } catch (ExcelReaderException | java.time.DateTimeException e) {
            return plain(number);
        }
    }

    private static boolean isDate(Cell cell) {
        String format = bare(cell.getDataFormatString());
        return format.chars().anyMatch(c -> "dyDYj".indexOf(c) >= 0) || format.contains("a") && format.contains("jj");
    }

    private static boolean isPercentage(Cell cell) {
        return bare(cell.getDataFormatString()).indexOf('%') >= 0;
    }

    /** A format without what is decoration: what stands between quotation marks or brackets, or behind a backslash. */
    private static String bare(String format) {
        var bare = new StringBuilder();
        char closing = 0;
        for (int i = 0; format != null && i < format.length(); i++) {
            char c = format.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '[') {
                closing = c == '[' ? ']' : '"';
            } else if (c == '\\') {
                i++;
            } else {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
