package org.choisi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class CsvWorkbookTest {

    private static List<Row> rows(String csv) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(CsvWorkbook.of(csv, "Liste")))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Liste");
            return workbook.getFirstSheet().read();
        }
    }

    @Test
    void numbers_are_numbers_and_what_a_spreadsheet_would_change_stays_text() throws IOException {
        List<Row> rows = rows("id;kg\n0012;-12.50\n1234567890123456;0.5\n;\n2026-11-21;1e5\n");

        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("0012");
        assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-12.5");
        assertThat(rows.get(2).getCellText(0)).isEqualTo("1234567890123456");
        assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(rows).extracting(row -> row.getCellText(0)).contains("2026-11-21");
        assertThat(rows)
                .last()
                .satisfies(row -> assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING));
    }

    /** The apostrophe keeps a CSV from being run; a cell of text in a workbook never is, so there it is not shown. */
    @Test
    void what_begins_like_a_formula_is_text_as_it_was_written() throws IOException {
        String csv =
                SafeCell.line(List.of("name")) + SafeCell.line(List.of("=1+1;\"x\"")) + SafeCell.line(List.of("-5"));

        assertThat(csv).isEqualTo("name\n\"'=1+1;\"\"x\"\"\"\n-5\n");
        List<Row> rows = rows(csv);
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1;\"x\"");
        assertThat(rows.get(2).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("-5");
    }

    @Test
    void characters_that_no_workbook_can_hold_are_spaces() throws IOException {
        assertThat(rows("a\nb\u0001c\uFFFFd\n").get(1).getCellText(0)).isEqualTo("b c d");
    }
}
