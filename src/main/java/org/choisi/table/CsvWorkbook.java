package org.choisi.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A CSV file of ours as a workbook of one sheet, the same cells in both: numbers are numbers, the rest is text, and nothing is
 * ever a formula.
 */
public final class CsvWorkbook {

    private static final int MOST_ROWS = 1_048_575;
    private static final int LONGEST_WORDS = 32_000;
    private static final int WIDTH = 18;
    /** Figures that a spreadsheet keeps of a number. */
    private static final int EXACT_FIGURES = 15;

    private static final int LAST_CHARACTER = 0xFFFD;
    private static final int FIRST_SUPPLEMENTARY = 0x10000;

    private CsvWorkbook() {}

    /**
     * @param csv {@code ;} between cells, the first line being the header
     * @param sheet what the sheet is called, 31 characters at most
     * @throws Refused when there are more rows than a workbook takes
     */
    public static byte[] of(String csv, String sheet) {
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv)) {
            rows = reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.size() > MOST_ROWS) {
            throw tooLong();
        }
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Choisi", null)) {
            fill(workbook.newWorksheet(sheet), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What a client is told when rows do not fit into a workbook. */
    public static Refused tooLong() {
        return new Refused(new Text(
                "Un classeur ne prend pas plus de " + MOST_ROWS + " lignes : demandez un CSV.",
                "A workbook takes no more than " + MOST_ROWS + " rows: ask for CSV."));
    }

    /** Words that the format of workbooks can hold: characters that do not show are spaces, too many are cut. */
    public static String words(String words) {
        var shown = new StringBuilder(words.length());
        words.codePoints().limit(LONGEST_WORDS).forEach(c -> {
            boolean holds = !Quoted.isHidden(c) && (c <= LAST_CHARACTER || c >= FIRST_SUPPLEMENTARY);
            shown.appendCodePoint(holds ? c : ' ');
        });
        return shown.toString();
    }

    private static void fill(Worksheet sheet, List<CsvRecord> rows) {
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row).getFields();
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row, column, cells.get(column));
            }
        }
        int width = rows.isEmpty() ? 0 : rows.get(0).getFieldCount();
        for (int column = 0; column < width; column++) {
            sheet.width(column, WIDTH);
        }
        if (width > 0) {
            sheet.range(0, 0, 0, width - 1).style().bold().wrapText(true).set();
            sheet.freezePane(0, 1);
        }
    }

    /** An empty cell stays one. */
    private static void put(Worksheet sheet, int row, int column, String cell) {
        if (isNumber(cell)) {
            sheet.value(row, column, new BigDecimal(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, words(SafeCell.unguarded(cell)));
        }
    }

    /** What a spreadsheet would change is none: a number with zeros before it, or of more figures than it keeps. */
    private static boolean isNumber(String cell) {
        return cell.length() <= EXACT_FIGURES + 2
                && cell.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")
                && new BigDecimal(cell).precision() <= EXACT_FIGURES;
    }
}
