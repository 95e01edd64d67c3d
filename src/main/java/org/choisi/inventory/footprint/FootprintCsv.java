package org.choisi.inventory.footprint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.choisi.impact.YearlyFootprint;
import org.choisi.measure.KgCo2e;
import org.choisi.table.SafeCell;

/** Writes the footprint of a fleet as CSV: one line for the whole, then one a group. Units are in the headers. */
public final class FootprintCsv {

    static final String FIGURES = "embodied_kg_per_year_low;embodied_kg_per_year_mid;embodied_kg_per_year_high;"
            + "use_kwh_per_year_low;use_kwh_per_year_mid;use_kwh_per_year_high;"
            + "use_kg_per_year_low;use_kg_per_year_mid;use_kg_per_year_high;"
            + "kg_per_year_low;kg_per_year_mid;kg_per_year_high";

    private static final String HEADER =
            "year;by;category;manufacturer;model;entity;acquired_as;quantity;not_evaluated;" + FIGURES
                    + ";use_not_known;usual_life_embodied_kg_per_year_low;usual_life_embodied_kg_per_year_mid;"
                    + "usual_life_embodied_kg_per_year_high\n";

    /** Where the words of a group's key stand in a line. */
    private enum By {
        TOTAL,
        CATEGORY(0),
        ENTITY(3),
        MODEL(0, 1, 2),
        ACQUISITION(4);

        private final int[] places;

        By(int... places) {
            this.places = places;
        }

        List<String> cells(List<String> key) {
            List<String> cells = new ArrayList<>(List.of("", "", "", "", ""));
            for (int index = 0; index < Math.min(places.length, key.size()); index++) {
                cells.set(places[index], key.get(index));
            }
            return cells;
        }
    }

    private FootprintCsv() {}

    public static String of(FootprintReport report) {
        var csv = new StringBuilder(HEADER);
        int year = report.basis().year();
        line(csv, year, By.TOTAL, "total", report.total());
        groups(csv, year, By.CATEGORY, report.byCategory());
        groups(csv, year, By.ENTITY, report.byEntity());
        groups(csv, year, By.MODEL, report.byModel());
        groups(csv, year, By.ACQUISITION, report.byAcquisition());
        return csv.toString();
    }

    private static void groups(StringBuilder csv, int year, By by, Breakdown breakdown) {
        String name = by.name().toLowerCase(Locale.ROOT);
        breakdown.groups().forEach(group -> line(csv, year, by, name, group));
        if (!breakdown.listsAll()) {
            line(csv, year, by, "other_" + name, breakdown.others());
        }
    }

    private static void line(StringBuilder csv, int year, By by, String name, Group group) {
        csv.append(year).append(';').append(name);
        by.cells(group.key()).forEach(cell -> csv.append(';').append(SafeCell.of(cell)));
        csv.append(';').append(group.quantity()).append(';').append(group.notEvaluated());
        figures(csv, group.footprint(), group.saysUse());
        csv.append(';').append(group.useNotKnown());
        cells(csv, group.usualLife());
        csv.append('\n');
    }

    /**
     * Twelve cells, each after its separator.
     *
     * @param saysUse whether something is known of the electricity; else its six cells are empty
     */
    static void figures(StringBuilder csv, YearlyFootprint footprint, boolean saysUse) {
        var kwh = footprint.useKwhPerYear();
        cells(csv, footprint.embodiedKgPerYear());
        if (saysUse) {
            cells(csv, new KgCo2e(kwh.low(), kwh.mid(), kwh.high()));
            cells(csv, footprint.useKgPerYear());
        } else {
            csv.append(";;;;;;");
        }
        cells(csv, footprint.kgPerYear());
    }

    private static void cells(StringBuilder csv, KgCo2e range) {
        for (BigDecimal figure : List.of(range.low(), range.mid(), range.high())) {
            csv.append(';').append(Figures.shown(figure).toPlainString());
        }
    }
}
