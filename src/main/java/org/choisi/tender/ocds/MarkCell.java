package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** What people write in a cell for a mark: a decimal comma, a yes or no in their language. */
final class MarkCell {

    private static final Pattern COMMA = Pattern.compile("-?[0-9]{1,20},[0-9]{1,20}");
    private static final Pattern LONG_DECIMALS = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{13,40}");

    /** Spreadsheets calculate in binary: what stands beyond is theirs, as in 14.100000000000001. */
    private static final int DECIMALS = 12;

    private MarkCell() {}

    /** Null for an empty cell. */
    static Object value(String cell, boolean spreadsheet) {
        if (cell.isEmpty()) {
            return null;
        }
        if (COMMA.matcher(cell).matches()) {
            return cell.replace(',', '.');
        }
        if (spreadsheet && LONG_DECIMALS.matcher(cell).matches()) {
            return new BigDecimal(cell)
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return switch (Names.folded(cell)) {
            case "true", "yes", "vrai", "oui" -> Boolean.TRUE;
            case "false", "no", "faux", "non" -> Boolean.FALSE;
            default -> cell;
        };
    }
}
