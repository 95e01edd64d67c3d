package org.choisi.impact.maker;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.choisi.measure.Quoted;
import org.choisi.reference.Figure;
import org.choisi.reference.Provenance;

/** One figure for rows that a name does not tell apart: the one in the middle, the range of all. */
final class Variants {

    private static final String SOURCE = "Boavizta environmental-footprint-data (ODbL 1.0): ";

    private Variants() {}

    /** @param rows at least one */
    static Figure figure(String file, List<MakerRow> rows) {
        List<MakerRow> ordered = rows.stream()
                .sorted(Comparator.comparing(Plausibility::embodied).thenComparing(MakerRow::line))
                .toList();
        BigDecimal low =
                ordered.stream().map(Variants::low).reduce(BigDecimal::min).orElseThrow();
        BigDecimal high =
                ordered.stream().map(Variants::high).reduce(BigDecimal::max).orElseThrow();
        BigDecimal mid = Plausibility.embodied(ordered.get((ordered.size() - 1) / 2));
        return new Figure(
                low,
                mid,
                high,
                ordered.stream().map(row -> provenance(file, row)).toList());
    }

    /** An error above 100 % leaves nothing below: making a device never takes gases away. */
    private static BigDecimal low(MakerRow row) {
        return Plausibility.embodied(row)
                .multiply(BigDecimal.ONE.subtract(error(row)).max(BigDecimal.ZERO));
    }

    private static BigDecimal high(MakerRow row) {
        return Plausibility.embodied(row).multiply(BigDecimal.ONE.add(error(row)));
    }

    /** Zero in the file is an error that was not stated, and leaves the figure without a range of its own. */
    private static BigDecimal error(MakerRow row) {
        return row.number(MakerColumn.GWP_ERROR_RATIO).orElse(BigDecimal.ZERO);
    }

    private static Provenance provenance(String file, MakerRow row) {
        String date = Quoted.of(row.cell(MakerColumn.REPORT_DATE));
        return new Provenance(
                Quoted.of(file) + ":" + row.line(),
                SOURCE + row.model() + (date.isEmpty() ? "" : ", " + date),
                "derived");
    }
}
