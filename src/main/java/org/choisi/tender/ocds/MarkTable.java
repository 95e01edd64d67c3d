package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.choisi.table.Rows;

/** Reads the rows of a file of marks: one mark a row, or one bid a column. */
final class MarkTable {

    private static final int MOST = 1_000_000;

    private final MarkHeader header;
    private final String name;
    private final Refusals refusals;
    private final Faults faults;
    private final List<MarkRow> rows = new ArrayList<>();

    MarkTable(MarkHeader header, String name, Refusals refusals, Faults faults) {
        this.header = header;
        this.name = name;
        this.refusals = refusals;
        this.faults = faults;
    }

    List<MarkRow> rows() {
        if (!header.isMatrix() && !header.others().isEmpty()) {
            ignored();
        }
        try (Rows cells = header.table().rows(header.wanted())) {
            while (cells.next()) {
                if (cells.line() > header.line() && cells.filled() > 0) {
                    row(cells);
                }
                if (rows.size() > MOST) {
                    throw refusals.tooManyMarks(MOST);
                }
            }
        }
        return rows;
    }

    private void row(Rows cells) {
        String where = where(cells.line());
        boolean named = header.isMatrix() || !cell(cells, MarkColumn.BID).isEmpty();
        if (!named || cell(cells, MarkColumn.CRITERION).isEmpty()) {
            faults.warn(
                    "DATA-MARK-ROW",
                    where,
                    "Cette ligne ne dit pas quelle offre ou quel critère elle note : elle est ignorée.",
                    "This line does not say which bid or which criterion it marks: it is left out.");
        } else if (header.isMatrix()) {
            matrix(cells, where);
        } else {
            int place = header.places().get(MarkColumn.MARK);
            add(cells, cell(cells, MarkColumn.BID), cells.cell(place), where);
        }
    }

    /** A blank cell is a mark that is still to come. */
    private void matrix(Rows cells, String where) {
        for (Map.Entry<Integer, String> bid : header.others().entrySet()) {
            String mark = cells.cell(bid.getKey());
            if (!mark.isEmpty()) {
                add(cells, bid.getValue(), mark, where);
            }
        }
    }

    private void add(Rows cells, String bid, String mark, String where) {
        boolean sheet = header.table().spreadsheet();
        var raw = new RawMark(
                cell(cells, MarkColumn.LOT),
                cell(cells, MarkColumn.CRITERION),
                MarkCell.value(mark, sheet),
                MarkCell.value(cell(cells, MarkColumn.OUT_OF), sheet),
                cell(cells, MarkColumn.REASON),
                cell(cells, MarkColumn.PROOF),
                where);
        rows.add(new MarkRow(cell(cells, MarkColumn.TENDER), bid, raw));
    }

    private String cell(Rows cells, MarkColumn column) {
        Integer place = header.places().get(column);
        return place == null ? "" : cells.cell(place);
    }

    private String where(int line) {
        return Quote.of(name) + ":" + line;
    }

    private void ignored() {
        String columns = Quote.of(
                String.join(", ", header.others().values().stream().limit(8).toList()));
        faults.info(
                "DATA-MARKS-COLUMNS",
                where(header.line()),
                "Colonnes ignorées : %s.".formatted(columns),
                "Columns left out: %s.".formatted(columns));
    }
}
