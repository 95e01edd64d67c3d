package org.choisi.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.CsvSheet;
import org.choisi.table.Kind;
import org.choisi.table.Rows;
import org.choisi.table.TableFile;
import org.choisi.table.WorkbookFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An owner's table as a workbook and back: every cell is text, so that a spreadsheet program changes none on its own. */
public final class TableSheet {

    private static final String AS_TEXT = "@";
    private static final int MOST_ROWS = 20_000;

    private TableSheet() {}

    /** @throws Refused when the file is no readable table */
    public static byte[] workbook(String file, byte[] csv) {
        CsvSheet sheet = readable(file, csv);
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Choisi", null)) {
            Worksheet page = workbook.newWorksheet(sheetName(file));
            row(page, 0, sheet.header());
            int at = 1;
            for (CsvSheet.Row row : sheet.rows()) {
                row(page, at++, row.cells());
            }
            page.freezePane(1, 1);
            // Rows that are added below are text too: a date or a number typed there stays as it is typed.
            for (int column = 0; column < sheet.header().size(); column++) {
                page.range(1, column, at + 500, column).style().format(AS_TEXT).set();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet page, int at, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            page.value(at, column, cells.get(column));
        }
    }

    private static String sheetName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".csv", "");
        return name.length() <= 31 ? name : name.substring(0, 31);
    }

    private static CsvSheet readable(String file, byte[] csv) {
        CsvSheet sheet = CsvSheet.read(file, csv);
        if (sheet.header().isEmpty()) {
            throw new Refused(
                    new Text("Cette table ne peut pas être lue.", "This table cannot be read."), sheet.problems());
        }
        return sheet;
    }

    /**
     * The table that somebody sends back, as an owner's CSV file. Rows that say the same as before keep their bytes.
     *
     * @param before the table that it takes the place of
     * @param sent a workbook; or a CSV file, which is taken as it is
     * @throws Refused when it is neither
     */
    public static byte[] read(byte[] before, Path sent) {
        if (Kind.of(sent) != Kind.WORKBOOK) {
            return bytes(sent);
        }
        TableFile workbook = WorkbookFile.open(sent);
        List<List<String>> rows = rows(workbook);
        Map<List<String>, Integer> known = new HashMap<>();
        CsvSheet old = CsvSheet.read("", before);
        old.rows().forEach(row -> known.putIfAbsent(row.cells(), row.line()));
        return TableEdit.of(before).rewritten(rows, known).toBytes();
    }

    private static byte[] bytes(Path file) {
        try {
            return java.nio.file.Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(TableFile workbook) {
        List<List<String>> found = new ArrayList<>();
        if (workbook.tables().isEmpty()) {
            throw empty();
        }
        int width = 0;
        try (Rows rows = workbook.tables().get(0).rows(new boolean[0])) {
            while (rows.next()) {
                width = found.isEmpty() ? rows.filled() : width;
                List<String> cells = new ArrayList<>();
                for (int index = 0; index < Math.max(width, rows.filled()); index++) {
                    cells.add(rows.cell(index));
                }
                if (found.size() > MOST_ROWS) {
                    throw tooLong();
                }
                found.add(cells);
            }
        }
        while (!found.isEmpty() && found.get(found.size() - 1).stream().allMatch(String::isEmpty)) {
            found.remove(found.size() - 1);
        }
        if (found.isEmpty()) {
            throw empty();
        }
        return found;
    }

    private static Refused empty() {
        return new Refused(new Text("Ce classeur est vide.", "This workbook is empty."));
    }

    private static Refused tooLong() {
        return new Refused(new Text(
                "Ce classeur a plus de " + MOST_ROWS + " lignes : ce n'est pas une table de règles.",
                "This workbook has more than " + MOST_ROWS + " rows: it is no table of rules."));
    }
}
