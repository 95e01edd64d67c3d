package org.choisi.inventory.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.inventory.CsvText;
import org.choisi.measure.Language;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table, written as CSV for programs or as a sheet of a workbook for people: never a formula in either. */
public record Sheet<R>(Text title, List<Field<R>> fields, List<R> rows) {

    private static final int MOST_ROWS = 1_048_575;
    private static final int LONGEST_WORDS = 32_000;
    private static final int WIDTH = 18;
    private static final int LAST_CHARACTER = 0xFFFD;
    private static final int FIRST_SUPPLEMENTARY = 0x10000;

    /** One line a row below the names of its columns; the stream stays open. */
    public void writeCsv(OutputStream out) throws IOException {
        var line = new StringBuilder(fields.stream().map(Field::name).collect(Collectors.joining(";")));
        for (R row : rows) {
            out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            line.setLength(0);
            line.append(fields.stream().map(field -> cell(field, row)).collect(Collectors.joining(";")));
        }
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static <R> String cell(Field<R> field, R row) {
        Object value = field.value().apply(row);
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : CsvText.cell(value.toString());
    }

    /** @throws Refused when there are more rows than a workbook takes */
    public void writeTo(Workbook workbook, Language language) {
        if (rows.size() > MOST_ROWS) {
            throw new Refused(new Text(
                    "Un classeur ne prend pas plus de " + MOST_ROWS + " lignes : demandez un CSV.",
                    "A workbook takes no more than " + MOST_ROWS + " rows: ask for CSV."));
        }
        Worksheet sheet = workbook.newWorksheet(title.in(language));
        for (int column = 0; column < fields.size(); column++) {
            sheet.value(0, column, fields.get(column).words().in(language));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, fields.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < fields.size(); column++) {
                put(sheet, row + 1, column, fields.get(column).value().apply(rows.get(row)));
            }
        }
    }

    /** Words are string cells: a workbook never computes them, even when they begin like a formula. */
    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number.doubleValue());
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            String words = shown(value.toString());
            sheet.value(row, column, words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words);
        }
    }

    /** Characters that do not show, or that the format of workbooks cannot hold, are spaces. */
    private static String shown(String words) {
        var shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            boolean holds = !Quoted.isHidden(c) && (c <= LAST_CHARACTER || c >= FIRST_SUPPLEMENTARY);
            shown.appendCodePoint(holds ? c : ' ');
        });
        return shown.toString();
    }
}
