package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.choisi.impact.YearlyFootprint;
import org.choisi.impact.trajectory.FrozenYear;
import org.choisi.impact.trajectory.Variance;
import org.choisi.inventory.footprint.FootprintJson;
import org.choisi.measure.KgCo2e;
import org.choisi.store.FrozenYears;
import org.choisi.table.SafeCell;

/** Frozen years as CSV, one a line, with why each differs from the one before it. Units are in the headers. */
final class TrajectoryCsv {

    private static final List<String> HEADER = List.of(
            "year",
            "users",
            "embodied_kg_per_year_low",
            "embodied_kg_per_year_mid",
            "embodied_kg_per_year_high",
            "use_kwh_per_year_low",
            "use_kwh_per_year_mid",
            "use_kwh_per_year_high",
            "use_kg_per_year_low",
            "use_kg_per_year_mid",
            "use_kg_per_year_high",
            "kg_per_year_low",
            "kg_per_year_mid",
            "kg_per_year_high",
            "kg_per_year_per_user_mid",
            "change_kg",
            "change_by_volume_kg",
            "change_by_mix_kg",
            "change_by_life_kg",
            "change_by_factors_kg",
            "change_per_user_percent",
            "frozen_at",
            "frozen_by",
            "as_of",
            "rule_set",
            "reference_data");

    private static final List<String> NO_CHANGE = List.of("", "", "", "", "", "");

    private TrajectoryCsv() {}

    /** @param years the earliest first */
    static String of(List<FrozenYears.Frozen> years) {
        var csv = new StringBuilder(SafeCell.line(HEADER));
        FrozenYear before = null;
        for (FrozenYears.Frozen one : years) {
            csv.append(line(one, before));
            before = one.figures();
        }
        return csv.toString();
    }

    private static String line(FrozenYears.Frozen one, FrozenYear before) {
        FrozenYear year = one.figures();
        YearlyFootprint total = year.total();
        List<String> cells = new ArrayList<>(List.of(String.valueOf(year.year()), String.valueOf(year.users())));
        var kwh = total.useKwhPerYear();
        add(cells, total.embodiedKgPerYear());
        add(cells, new KgCo2e(kwh.low(), kwh.mid(), kwh.high()));
        add(cells, total.useKgPerYear());
        add(cells, total.kgPerYear());
        cells.add(shown(perUser(year)));
        cells.addAll(before == null ? NO_CHANGE : change(before, year));
        cells.addAll(List.of(
                one.at().toString(), one.author(), year.asOf().toString(), year.ruleSet(), year.referenceData()));
        return SafeCell.line(cells);
    }

    private static List<String> change(FrozenYear before, FrozenYear after) {
        Variance moved = Variance.between(before, after);
        BigDecimal first = perUser(before);
        return List.of(
                shown(moved.totalKg()),
                shown(moved.volumeKg()),
                shown(moved.mixKg()),
                shown(moved.lifeKg()),
                shown(moved.factorsKg()),
                first.signum() == 0
                        ? ""
                        : shown(perUser(after)
                                .subtract(first)
                                .movePointRight(2)
                                .divide(first, MathContext.DECIMAL128)));
    }

    private static BigDecimal perUser(FrozenYear year) {
        return year.total().kgPerYear().mid().divide(BigDecimal.valueOf(year.users()), MathContext.DECIMAL128);
    }

    private static void add(List<String> cells, KgCo2e range) {
        cells.addAll(List.of(shown(range.low()), shown(range.mid()), shown(range.high())));
    }

    private static String shown(BigDecimal figure) {
        return FootprintJson.shown(figure).toPlainString();
    }
}
