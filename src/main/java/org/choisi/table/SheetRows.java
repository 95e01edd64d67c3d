package org.choisi.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a sheet. */
final class SheetRows implements Rows {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private Row row;
    private int filled;

    private SheetRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static SheetRows open(Path file, int index) {
        ReadableWorkbook workbook = null;
        try {
            workbook = WorkbookFile.workbook(file);
            return new SheetRows(workbook, WorkbookFile.sheet(workbook, index).openStream());
        } catch (IOException | RuntimeException e) {
            closed(workbook);
            throw WorkbookFile.refusal(e);
        }
    }

    @Override
    public boolean next() {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            row = rows.next();
            filled = row.getCellCount();
            while (filled > 0 && cell(filled - 1).isEmpty()) {
                filled--;
            }
            return true;
        } catch (RuntimeException e) {
            throw WorkbookFile.refusal(e);
        }
    }

    @Override
    public int line() {
        return row.getRowNum();
    }

    @Override
    public int filled() {
        return filled;
    }

    @Override
    public String cell(int index) {
        return index < row.getCellCount() ? SheetCell.text(row.getCell(index)) : "";
    }

    @Override
    public String shown(int index) {
        return index < row.getCellCount() ? SheetCell.shown(row.getCell(index)) : "";
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (RuntimeException e) {
            throw WorkbookFile.refusal(e);
        } finally {
            closed(workbook);
        }
    }

    private static void closed(ReadableWorkbook workbook) {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException e) {
            throw Unreadable.file(e);
        }
    }
}
