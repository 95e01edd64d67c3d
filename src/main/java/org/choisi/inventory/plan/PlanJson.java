package org.choisi.inventory.plan;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.choisi.lifecycle.plan.Fate;
import org.choisi.lifecycle.plan.Lot;
import org.choisi.lifecycle.plan.LotDuty;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.lifecycle.plan.Step;
import org.choisi.lifecycle.plan.Tally;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.policy.Hit;
import org.choisi.reference.Provenance;
import org.choisi.reference.ScenarioSettings;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A plan and its lots as one JSON object: the same plan, the same bytes. */
public final class PlanJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Language language;

    private PlanJson(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** UTF-8, without a line end; the stream stays open. */
    public static void write(ReplacementPlan plan, List<Lot> lots, Language language, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new PlanJson(json, language).plan(plan, lots);
        }
    }

    /** The lots alone, in an object with the member {@code lots}; UTF-8, without a line end. */
    public static void writeLots(List<Lot> lots, Language language, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            var writer = new PlanJson(json, language);
            json.writeStartObject();
            writer.lots(lots);
            json.writeEndObject();
        }
    }

    private void plan(ReplacementPlan plan, List<Lot> lots) {
        json.writeStartObject();
        words("asOf", plan.asOf().toString());
        number("firstYear", plan.firstYear());
        number("lastYear", plan.lastYear());
        amount("yearlyCapEur", plan.options().yearlyCapEur().orElse(null));
        number("refurbishedSharePercent", plan.options().refurbishedPercent());
        amount(
                "refurbishedPriceShare",
                plan.refurbishedPrice().map(ScenarioSettings.Setting::value).orElse(null));
        json.writeName("pieces");
        json.writeStartObject();
        for (Fate fate : Fate.values()) {
            number(fate.name(), plan.pieces().getOrDefault(fate, 0L));
        }
        json.writeEndObject();
        sum("total", plan.total());
        sum("unfunded", plan.unfunded());
        sums("byYear", "year", plan.byYear());
        sums("byEntity", "entity", plan.byEntity());
        sums("byCategory", "category", plan.byCategory());
        json.writeName("steps");
        json.writeStartArray();
        plan.steps().forEach(this::step);
        json.writeEndArray();
        lots(lots);
        json.writeName("sources");
        json.writeStartArray();
        plan.refurbishedPrice().ifPresent(price -> source("refurbishedPriceShare", price.provenance()));
        json.writeEndArray();
        words("ruleSet", plan.basis().ruleSet());
        words("referenceData", plan.basis().referenceData());
        json.writeEndObject();
    }

    private void source(String field, Provenance provenance) {
        json.writeStartObject();
        words("field", field);
        words("at", provenance.at());
        words("source", provenance.source());
        words("status", provenance.status());
        json.writeEndObject();
    }

    private <K> void sums(String name, String key, Map<K, Tally> sums) {
        json.writeName(name);
        json.writeStartArray();
        sums.forEach((of, tally) -> {
            json.writeStartObject();
            json.writeName(key);
            if (of instanceof Integer year) {
                json.writeNumber(year);
            } else {
                json.writeString(whole(String.valueOf(of)));
            }
            tally(tally);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void sum(String name, Tally tally) {
        json.writeName(name);
        json.writeStartObject();
        tally(tally);
        json.writeEndObject();
    }

    private void tally(Tally tally) {
        number("leaving", tally.leaving());
        number("bought", tally.bought());
        number("refurbished", tally.refurbished());
        number("restored", tally.restored());
        amount("boughtEurBeforeTax", tally.boughtEur());
        amount("restoredEurBeforeTax", tally.restoredEur());
        amount("eurBeforeTax", tally.eurBeforeTax());
        number("notPriced", tally.notPriced());
        carbon(tally.kgCo2eBought());
        number("carbonNotKnown", tally.carbonNotKnown());
    }

    private void step(Step step) {
        json.writeStartObject();
        json.writeName("year");
        if (step.isFunded()) {
            json.writeNumber(step.year());
        } else {
            json.writeNull();
        }
        number("dueYear", step.due());
        words("step", step.kind().name());
        words("urgency", step.urgency().name());
        words("id", step.outlook().asset().id());
        words("file", step.outlook().file());
        number("line", step.outlook().asset().line());
        words("entity", step.entity());
        words("category", step.category());
        number("quantity", step.quantity());
        number("refurbished", step.refurbished());
        amount("unitEurBeforeTax", step.price().eurBeforeTax());
        amount("refurbishedUnitEurBeforeTax", step.refurbishedEur());
        amount("eurBeforeTax", step.eurBeforeTax().orElse(null));
        words("priceFrom", step.price().from().name());
        carbon(step.bought());
        words("destination", PlanTables.destination(step).isEmpty() ? null : PlanTables.destination(step));
        reason(step.decision().reasons().get(0));
        json.writeEndObject();
    }

    private void reason(Hit hit) {
        json.writeName("reason");
        json.writeStartObject();
        words("rule", hit.row().id());
        words("text", hit.text(language));
        words("at", hit.row().at());
        words("reference", hit.row().reference());
        json.writeEndObject();
    }

    private void lots(List<Lot> lots) {
        json.writeName("lots");
        json.writeStartArray();
        lots.forEach(this::lot);
        json.writeEndArray();
    }

    private void lot(Lot lot) {
        json.writeStartObject();
        words("id", lot.id());
        number("year", lot.year());
        words("channel", lot.channel());
        words("entity", lot.entity());
        words("category", lot.category());
        words("erasure", lot.erasure());
        number("pieces", lot.pieces());
        json.writeName("duties");
        json.writeStartArray();
        lot.duties().forEach(this::duty);
        json.writeEndArray();
        json.writeName("assets");
        json.writeStartArray();
        for (Lot.Item item : lot.items()) {
            json.writeStartObject();
            words("id", item.step().outlook().asset().id());
            words("file", item.step().outlook().file());
            number("line", item.step().outlook().asset().line());
            number("quantity", item.quantity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void duty(LotDuty duty) {
        json.writeStartObject();
        words("rule", duty.id());
        words("document", duty.document());
        amount("waitDays", duty.waitDays() == null ? null : BigDecimal.valueOf(duty.waitDays()));
        words("text", duty.text().in(language));
        words("at", duty.at());
        words("reference", duty.reference());
        json.writeEndObject();
    }

    private void carbon(KgCo2e kg) {
        json.writeName("boughtKgCo2e");
        if (kg == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        amount("low", kg.low());
        amount("mid", kg.mid());
        amount("high", kg.high());
        json.writeEndObject();
    }

    private void words(String name, String words) {
        json.writeName(name);
        if (words == null) {
            json.writeNull();
            return;
        }
        json.writeString(whole(words));
    }

    /** Half characters, which no encoding can write, are replaced. */
    private static String whole(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private void number(String name, long number) {
        json.writeName(name);
        json.writeNumber(number);
    }

    /** Never with an exponent. */
    private void amount(String name, BigDecimal amount) {
        json.writeName(name);
        if (amount == null) {
            json.writeNull();
            return;
        }
        json.writeNumber(amount.toPlainString());
    }
}
