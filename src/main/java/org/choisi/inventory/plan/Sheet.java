package org.choisi.inventory.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.table.CsvWorkbook;
import org.choisi.table.SafeCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table, written as CSV for programs or as a sheet of a workbook for people: never a formula in either. */
public record Sheet<R>(Text title, List<Field<R>> fields, List<R> rows) {

    private static final int MOST_ROWS = 1_048_575;
    private static final int WIDTH = 18;

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
        return value instanceof BigDecimal number ? number.toPlainString() : SafeCell.of(value.toString());
    }

    /** @throws Refused when there are more rows than a workbook takes */
    public void writeTo(Workbook workbook, Language language) {
        if (rows.size() > MOST_ROWS) {
            throw CsvWorkbook.tooLong();
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
            sheet.value(row, column, CsvWorkbook.words(value.toString()));
        }
    }
}
