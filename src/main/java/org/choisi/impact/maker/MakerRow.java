package org.choisi.impact.maker;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.measure.Quoted;
import org.choisi.table.Rows;

/** One row of a file of makers' figures, in both its shapes: decimals with a point or with a comma. */
record MakerRow(int line, Map<MakerColumn, String> cells) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,20})?");

    static MakerRow of(Rows rows, Map<MakerColumn, Integer> places) {
        var cells = new EnumMap<MakerColumn, String>(MakerColumn.class);
        places.forEach((column, place) -> cells.put(column, rows.cell(place)));
        return new MakerRow(rows.line(), cells);
    }

    String cell(MakerColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** A plain number that is not negative; empty when blank or anything else. */
    Optional<BigDecimal> number(MakerColumn column) {
        String said = cell(column);
        return NUMBER.matcher(said).matches() ? Optional.of(new BigDecimal(said.replace(',', '.'))) : Optional.empty();
    }

    String model() {
        return Quoted.of(cell(MakerColumn.MANUFACTURER) + " " + cell(MakerColumn.NAME));
    }

    boolean isOlderThan(MakerRow other) {
        int reports = ReportDate.of(cell(MakerColumn.REPORT_DATE))
                .compareTo(ReportDate.of(other.cell(MakerColumn.REPORT_DATE)));
        int added = reports != 0
                ? reports
                : ReportDate.of(cell(MakerColumn.ADDED_DATE))
                        .compareTo(ReportDate.of(other.cell(MakerColumn.ADDED_DATE)));
        return added != 0 ? added < 0 : line < other.line;
    }
}
