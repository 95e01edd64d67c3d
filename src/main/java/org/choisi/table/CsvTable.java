package org.choisi.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A delimited text file read with one separator. */
record CsvTable(Path file, Encoding encoding, char separator, String beginning, boolean whole) implements Table {

    /**
     * Characters of one cell, and what the parser may hold at a time. A cell of an inventory is a few words; a longer
     * one is a quotation mark never closed, or no table at all.
     */
    private static final int LONGEST_CELL = 1 << 20;

    @Override
    public List<HeadRow> head() {
        var cells = new CsvCells(null);
        var head = new ArrayList<HeadRow>();
        boolean ended = false;
        try (CsvReader<CsvCells> reader = parser(separator).build(cells, beginning)) {
            Iterator<CsvCells> records = reader.iterator();
            while (head.size() < HEAD && !(ended = !records.hasNext())) {
                records.next();
                if (cells.filled() > 0) {
                    head.add(row(cells));
                }
            }
        } catch (CsvParseException | IOException e) {
            ended = false; // a quotation left open: what came before is whole and may hold the header
        }
        if (ended && !whole && !head.isEmpty()) {
            head.remove(head.size() - 1); // cut by the length looked at, not by the file
        }
        return head;
    }

    private static HeadRow row(CsvCells cells) {
        var copy = new ArrayList<String>();
        for (int i = 0; i < cells.filled(); i++) {
            copy.add(cells.cell(i));
        }
        return new HeadRow(cells.line(), copy);
    }

    @Override
    public Rows rows(boolean[] wanted) {
        try {
            var cells = new CsvCells(wanted);
            return new CsvRows(parser(separator).build(cells, encoding.open(file)), cells);
        } catch (IOException e) {
            throw Unreadable.file(e);
        }
    }

    @Override
    public boolean spreadsheet() {
        return false;
    }

    @Override
    public String name() {
        return "";
    }

    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }
}
