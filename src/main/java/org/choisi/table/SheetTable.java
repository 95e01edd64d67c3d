package org.choisi.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One sheet of a workbook. */
record SheetTable(Path file, int index, String name) implements Table {

    @Override
    public List<HeadRow> head() {
        var head = new ArrayList<HeadRow>();
        try (Rows rows = rows(new boolean[0])) {
            while (head.size() < HEAD && rows.next()) {
                if (rows.filled() > 0) {
                    var cells = new ArrayList<String>();
                    for (int i = 0; i < rows.filled(); i++) {
                        cells.add(rows.cell(i));
                    }
                    head.add(new HeadRow(rows.line(), cells));
                }
            }
        }
        return head;
    }

    @Override
    public Rows rows(boolean[] wanted) {
        return SheetRows.open(file, index); // cells are made into text when they are looked at
    }

    @Override
    public boolean spreadsheet() {
        return true;
    }
}
