package org.choisi.table;

import java.math.BigDecimal;
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

    /** A format with days or years in it; what stands between quotation marks or brackets is decoration. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        char closing = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '[') {
                closing = c == '[' ? ']' : '"';
            } else if (c == '\\') {
                i++;
            } else if (c == 'd' || c == 'y' || c == 'D' || c == 'Y' || c == 'j' || c == 'a' && format.contains("jj")) {
                return true;
            }
        }
        return false;
    }
}
