package org.choisi.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Opens an .xlsx workbook: one table by sheet that can be seen. */
public final class WorkbookFile {

    private static final ReadingOptions WITH_DATES = new ReadingOptions(true, true);

    private WorkbookFile() {}

    public static TableFile open(Path file) {
        try {
            WorkbookGuard.check(file);
            try (ReadableWorkbook workbook = workbook(file)) {
                List<Table> sheets = workbook.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .map(sheet -> (Table) new SheetTable(file, sheet.getIndex(), sheet.getName()))
                        .toList();
                return new TableFile(sheets, false);
            }
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    static ReadableWorkbook workbook(Path file) throws IOException {
        return new ReadableWorkbook(file.toFile(), WITH_DATES);
    }

    static Sheet sheet(ReadableWorkbook workbook, int index) {
        return workbook.getSheet(index).orElseThrow(Unreadable::brokenWorkbook);
    }

    /** The library says what is wrong with a workbook by many exceptions; to its owner they are all one. */
    static RuntimeException refusal(Exception e) {
        return e instanceof org.choisi.measure.Refused refused ? refused : Unreadable.brokenWorkbook();
    }
}
