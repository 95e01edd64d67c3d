package org.choisi.impact.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.measure.Kwh;
import org.choisi.measure.Language;
import org.choisi.reference.ActivityFactors;
import org.choisi.table.SafeCell;

/** Weighed activities as CSV, one line each, with the row that weighed it. Units are in the headers. */
public final class ActivityCsv {

    private static final List<String> HEADER = List.of(
            "id",
            "line",
            "activity",
            "activity_name",
            "entity",
            "year",
            "amount",
            "unit",
            "use_kwh_per_year_low",
            "use_kwh_per_year_mid",
            "use_kwh_per_year_high",
            "kg_co2e_per_year_low",
            "kg_co2e_per_year_mid",
            "kg_co2e_per_year_high",
            "weighed_by_price",
            "factor",
            "factor_unit",
            "factor_at",
            "factor_source",
            "note");

    private ActivityCsv() {}

    /** @param activities those that the report was weighed with: they name its activities */
    public static String of(ActivityReport report, ActivityFactors activities, Language language) {
        return report.lines().stream()
                .map(line -> line(line, activities.name(line.activity()).in(language)))
                .collect(Collectors.joining("", SafeCell.line(HEADER), ""));
    }

    private static String line(ActivityLine line, String name) {
        List<String> cells = new ArrayList<>(List.of(
                line.id(),
                String.valueOf(line.line()),
                line.activity(),
                name,
                line.entity(),
                String.valueOf(line.year()),
                plain(line.amount()),
                line.unit()));
        cells.addAll(line.kwh().map(ActivityCsv::range).orElse(List.of("", "", "")));
        cells.add(plain(line.kgCo2e().low()));
        cells.add(plain(line.kgCo2e().mid()));
        cells.add(plain(line.kgCo2e().high()));
        cells.add(line.weak() ? "yes" : "no");
        var provenance = line.factor().perUnit().provenance().get(0);
        cells.addAll(
                List.of(line.factor().id(), line.factor().unit(), provenance.at(), provenance.source(), line.note()));
        return SafeCell.line(cells);
    }

    private static List<String> range(Kwh kwh) {
        return List.of(plain(kwh.low()), plain(kwh.mid()), plain(kwh.high()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
