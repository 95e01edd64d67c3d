package org.choisi.inventory.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.ColouredLine;
import org.choisi.measure.Language;
import org.choisi.table.SafeCell;

/** A coloured budget as CSV: the columns it came in, as they came, then ours. Several tables share one header. */
public final class BudgetCsv {

    /** A number with its sign is data, however it is punctuated; nothing in it can be run. */
    private static final Pattern SIGNED = Pattern.compile("[-+][0-9][0-9 .,\u00a0\u202f]*(€|%)?");

    private BudgetCsv() {}

    public static String of(BudgetFile file, BudgetReport report, Language language) {
        var columns = OwnColumns.of(file.sheets());
        List<String> header = new ArrayList<>(columns.header());
        header.addAll(OurColumns.HEADER);
        var text = new StringBuilder(line(header));
        Iterator<ColouredLine> coloured = report.lines().iterator();
        for (BudgetFile.Sheet sheet : file.sheets()) {
            for (BudgetFile.Row row : sheet.rows()) {
                List<String> cells = new ArrayList<>(columns.cells(sheet, row));
                OurColumns.of(coloured.next(), language).forEach(cell -> cells.add(word(cell)));
                text.append(line(cells));
            }
        }
        return text.toString();
    }

    private static String word(Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(BudgetCsv::cell).collect(Collectors.joining(";", "", "\n"));
    }

    private static String cell(String cell) {
        return SIGNED.matcher(cell).matches() ? cell : SafeCell.of(cell);
    }
}
