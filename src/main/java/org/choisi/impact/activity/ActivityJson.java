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
import tools.jackson.core.JsonGenerator;

/** Weighed activities as fields of the JSON object under way: {@code activities} and {@code activityTotals}. */
public final class ActivityJson {

    private final JsonGenerator json;
    private final ActivityFactors activities;
    private final Language language;

    private ActivityJson(JsonGenerator json, ActivityFactors activities, Language language) {
        this.json = json;
        this.activities = activities;
        this.language = language;
    }

    /** @param activities those that the report was weighed with: they name its activities */
    public static void write(ActivityReport report, ActivityFactors activities, Language language, JsonGenerator json) {
        var writer = new ActivityJson(json, activities, language);
        writer.lines(report);
        writer.totals(report);
    }

    private void lines(ActivityReport report) {
        json.writeName("activities");
        json.writeStartArray();
        report.lines().forEach(this::line);
        json.writeEndArray();
    }

    private void line(ActivityLine line) {
        json.writeStartObject();
        json.writeName("line");
        json.writeNumber(line.line());
        words("id", line.id());
        words("activity", line.activity());
        words("name", activities.name(line.activity()).in(language));
        words("entity", line.entity());
        json.writeName("year");
        json.writeNumber(line.year());
        number("amount", line.amount());
        words("unit", line.unit());
        kwh("useKwhPerYear", line.kwh().orElse(null));
        kg("kgPerYear", line.kgCo2e());
        yesNo("weak", line.weak());
        factor(line.factor());
        line.grid().ifPresent(this::grid);
        words("note", line.note());
        json.writeEndObject();
    }

    private void factor(Factor factor) {
        json.writeName("factor");
        json.writeStartObject();
        words("id", factor.id());
        words("unit", factor.unit());
        number("mid", factor.perUnit().mid());
        provenance(factor.perUnit().provenance().get(0));
        json.writeEndObject();
    }

    private void grid(Grid grid) {
        json.writeName("grid");
        json.writeStartObject();
        words("country", grid.country());
        json.writeName("vintage");
        json.writeNumber(grid.vintage());
        words("unit", "kgCO2e/kWh");
        number("mid", grid.kgPerKwh());
        provenance(grid.provenance());
        json.writeEndObject();
    }

    private void provenance(Provenance provenance) {
        words("at", provenance.at());
        words("source", provenance.source());
        words("status", provenance.status());
    }

    private void totals(ActivityReport report) {
        json.writeName("activityTotals");
        json.writeStartObject();
        json.writeName("total");
        total(report.total());
        totals("byActivity", "activity", report.byActivity());
        totals("byEntity", "entity", report.byEntity());
        totals("byYear", "year", report.byYear());
        json.writeName("rejected");
        json.writeNumber(report.rejects().size());
        json.writeEndObject();
    }

    private void totals(String name, String key, Map<?, ActivityTotal> totals) {
        json.writeName(name);
        json.writeStartArray();
        totals.forEach((value, total) -> {
            json.writeStartObject();
            if (value instanceof Integer year) {
                json.writeName(key);
                json.writeNumber(year);
            } else {
                words(key, value.toString());
            }
            fields(total);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void total(ActivityTotal total) {
        json.writeStartObject();
        fields(total);
        json.writeEndObject();
    }

    private void fields(ActivityTotal total) {
        json.writeName("lines");
        json.writeNumber(total.lines());
        kwh("useKwhPerYear", total.kwh());
        kg("kgPerYear", total.kgCo2e());
        kg("weakKgPerYear", total.weakKgCo2e());
    }

    private void kwh(String name, Kwh kwh) {
        json.writeName(name);
        if (kwh == null) {
            json.writeNull();
            return;
        }
        range(kwh.low(), kwh.mid(), kwh.high());
    }

    private void kg(String name, KgCo2e kg) {
        json.writeName(name);
        range(kg.low(), kg.mid(), kg.high());
    }

    private void range(BigDecimal low, BigDecimal mid, BigDecimal high) {
        json.writeStartObject();
        number("low", low);
        number("mid", mid);
        number("high", high);
        json.writeEndObject();
    }

    private void words(String name, String words) {
        json.writeName(name);
        json.writeString(words);
    }

    private void yesNo(String name, boolean yes) {
        json.writeName(name);
        json.writeBoolean(yes);
    }

    /** Plain: never an exponent, no zero at the end. */
    private void number(String name, BigDecimal number) {
        json.writeName(name);
        json.writeNumber(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
}
