package org.choisi.impact.activity;

import java.math.BigDecimal;
import java.util.Map;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.measure.Language;
import org.choisi.reference.ActivityFactors;
import org.choisi.reference.ActivityFactors.Factor;
import org.choisi.reference.Grids.Grid;
import org.choisi.reference.Provenance;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Weighed activities as JSON: {@code activities}, one object a line, and {@code activityTotals}. */
public final class ActivityJson {

    private final ActivityFactors activities;
    private final Language language;

    private ActivityJson(ActivityFactors activities, Language language) {
        this.activities = activities;
        this.language = language;
    }

    /**
     * Adds both fields to an object.
     *
     * @param activities those that the report was weighed with: they name its activities
     */
    public static void into(ObjectNode json, ActivityReport report, ActivityFactors activities, Language language) {
        var writer = new ActivityJson(activities, language);
        ArrayNode lines = json.putArray("activities");
        report.lines().forEach(line -> writer.line(lines.addObject(), line));
        writer.totals(json.putObject("activityTotals"), report);
    }

    private void line(ObjectNode json, ActivityLine line) {
        json.put("line", line.line());
        json.put("id", line.id());
        name(json, line.activity());
        json.put("entity", line.entity());
        json.put("year", line.year());
        json.put("amount", plain(line.amount()));
        json.put("unit", line.unit());
        if (line.kwh().isPresent()) {
            kwh(json, line.kwh().get());
        } else {
            json.putNull("useKwhPerYear");
        }
        kg(json, "kgPerYear", line.kgCo2e());
        json.put("weak", line.weak());
        factor(json.putObject("factor"), line.factor());
        line.grid().ifPresent(grid -> grid(json.putObject("grid"), grid));
        json.put("note", line.note());
    }

    private void name(ObjectNode json, String activity) {
        json.put("activity", activity);
        json.put("name", activities.name(activity).in(language));
    }

    private static void factor(ObjectNode json, Factor factor) {
        json.put("id", factor.id());
        json.put("unit", factor.unit());
        range(
                json,
                factor.perUnit().low(),
                factor.perUnit().mid(),
                factor.perUnit().high());
        provenance(json, factor.perUnit().provenance().get(0));
        json.put("note", factor.note());
    }

    private static void grid(ObjectNode json, Grid grid) {
        json.put("country", grid.country());
        json.put("vintage", grid.vintage());
        json.put("unit", "kgCO2e/kWh");
        json.put("mid", plain(grid.kgPerKwh()));
        provenance(json, grid.provenance());
    }

    private static void provenance(ObjectNode json, Provenance provenance) {
        json.put("at", provenance.at());
        json.put("source", provenance.source());
        json.put("status", provenance.status());
    }

    private void totals(ObjectNode json, ActivityReport report) {
        figures(json.putObject("total"), report.total());
        ArrayNode byActivity = json.putArray("byActivity");
        report.byActivity().forEach((activity, total) -> {
            ObjectNode one = byActivity.addObject();
            name(one, activity);
            figures(one, total);
        });
        byEntity(json.putArray("byEntity"), report.byEntity());
        ArrayNode byYear = json.putArray("byYear");
        report.byYear().forEach((year, total) -> figures(byYear.addObject().put("year", year), total));
        json.put("rejected", report.rejects().size());
    }

    private static void byEntity(ArrayNode json, Map<String, ActivityTotal> totals) {
        totals.forEach((entity, total) -> figures(json.addObject().put("entity", entity), total));
    }

    private static void figures(ObjectNode json, ActivityTotal total) {
        json.put("lines", total.lines());
        kwh(json, total.kwh());
        kg(json, "kgPerYear", total.kgCo2e());
        kg(json, "weakKgPerYear", total.weakKgCo2e());
    }

    private static void kwh(ObjectNode json, Kwh kwh) {
        range(json.putObject("useKwhPerYear"), kwh.low(), kwh.mid(), kwh.high());
    }

    private static void kg(ObjectNode json, String name, KgCo2e kg) {
        range(json.putObject(name), kg.low(), kg.mid(), kg.high());
    }

    private static void range(ObjectNode json, BigDecimal low, BigDecimal mid, BigDecimal high) {
        json.put("low", plain(low));
        json.put("mid", plain(mid));
        json.put("high", plain(high));
    }

    /** Without zeros at its end, nor the exponent that taking them away may leave. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
