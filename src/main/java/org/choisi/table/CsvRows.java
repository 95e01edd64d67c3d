package org.choisi.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** The rows of a delimited text file. */
final class CsvRows implements Rows {

    private final CsvReader<CsvCells> reader;
    private final Iterator<CsvCells> records;
    private final CsvCells cells;

    CsvRows(CsvReader<CsvCells> reader, CsvCells cells) {
        this.reader = reader;
        this.records = reader.iterator();
        this.cells = cells;
    }

    @Override
    public boolean next() {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            return true;
        } catch (CsvParseException e) {
            throw Unreadable.unclosed(cells.line());
        } catch (UncheckedIOException e) {
            throw Unreadable.file(e.getCause());
        }
    }

    @Override
    public int line() {
        return cells.line();
    }

    @Override
    public int filled() {
        return cells.filled();
    }

    @Override
    public String cell(int index) {
        return cells.cell(index);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw Unreadable.file(e);
        }
    }
}
