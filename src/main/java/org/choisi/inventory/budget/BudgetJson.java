package org.choisi.inventory.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.choisi.budget.BudgetLine;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.BudgetTotal;
import org.choisi.budget.Colour;
import org.choisi.budget.ColouredLine;
import org.choisi.budget.Target;
import org.choisi.budget.Weight;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.policy.Hit;
import org.choisi.policy.Row;
import org.choisi.reference.Provenance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A coloured budget as one JSON object. */
public final class BudgetJson {

    private static final JsonMapper JSON = new JsonMapper();

    private final Language language;

    private BudgetJson(Language language) {
        this.language = language;
    }

    public static String of(BudgetReport report, Language language) {
        var writer = new BudgetJson(language);
        ObjectNode json = JSON.createObjectNode();
        ArrayNode lines = json.putArray("lines");
        report.lines().forEach(line -> writer.line(lines.addObject(), line));
        ArrayNode totals = json.putArray("totals");
        report.totals().forEach(total -> writer.total(totals.addObject(), total));
        json.put("notMatched", report.notMatched().size());
        json.put("asOf", report.asOf().toString());
        json.put("ruleSet", report.ruleSet());
        json.put("referenceData", report.referenceData());
        return JSON.writeValueAsString(json);
    }

    private void line(ObjectNode json, ColouredLine coloured) {
        BudgetLine line = coloured.line();
        json.put("line", line.line());
        json.put("code", line.code());
        json.put("label", line.label());
        json.put("entity", line.entity());
        json.put("year", line.year());
        json.put("amountEur", line.euros());
        json.put("tax", line.tax().word());
        coloured.beforeTax()
                .ifPresentOrElse(
                        euros -> json.putObject("eurosBeforeTax")
                                .put("low", OurColumns.euros(euros.low()))
                                .put("mid", OurColumns.euros(euros.mid()))
                                .put("high", OurColumns.euros(euros.high()))
                                .put("rule", euros.row().id())
                                .put("at", euros.row().at()),
                        () -> json.putNull("eurosBeforeTax"));
        json.put("quantity", line.quantity());
        json.put("unit", line.unit());
        json.put("status", coloured.status().name());
        coloured.weight().ifPresentOrElse(weight -> weight(json, weight), () -> json.putNull("kgCo2e"));
        colour(json, coloured.colour());
        ArrayNode notes = json.putArray("notes");
        coloured.notes().forEach(note -> notes.add(note.in(language)));
    }

    private void weight(ObjectNode json, Weight weight) {
        kg(json, weight.kgCo2e());
        json.put("method", weight.method());
        json.put("factor", weight.factor().in(language));
        hit(json.putObject("match"), weight.match());
        ArrayNode sources = json.putArray("sources");
        weight.sources().forEach(source -> source(sources.addObject(), source));
        row(json.putObject("uncertainty").put("text", weight.uncertainty().in(language)), weight.uncertaintyRow());
    }

    private static void source(ObjectNode json, Provenance source) {
        json.put("at", source.at()).put("source", source.source()).put("status", source.status());
    }

    private void colour(ObjectNode json, Optional<Colour> colour) {
        colour.flatMap(Colour::target)
                .ifPresentOrElse(target -> target(json, target), () -> json.putNull("trajectory"));
        json.put(
                "sharePercent",
                colour.flatMap(Colour::sharePercent).map(OurColumns::shown).orElse(null));
        json.put(
                "kgPerKeur",
                colour.flatMap(Colour::kgPerKeur).map(OurColumns::shown).orElse(null));
        json.put("colour", colour.map(Colour::name).orElse(null));
        ArrayNode reasons = json.putArray("colourReasons");
        colour.map(Colour::reasons).orElse(List.of()).forEach(hit -> hit(reasons.addObject(), hit));
    }

    private static void target(ObjectNode json, Target target) {
        ObjectNode one = json.putObject("trajectory");
        one.put("targetTonnes", OurColumns.shown(target.tonnes()));
        one.put("ofEntity", target.ofEntity());
        row(one, target.row());
    }

    private void hit(ObjectNode json, Hit hit) {
        row(json.put("text", hit.text(language)), hit.row());
        json.put("inForceSince", hit.inForceSince().toString());
    }

    private static void row(ObjectNode json, Row row) {
        json.put("rule", row.id());
        json.put("at", row.at());
        json.put("reason", row.reason());
        json.put("reference", row.reference());
    }

    private void total(ObjectNode json, BudgetTotal total) {
        json.put("year", total.year());
        json.put("entity", total.entity().orElse(null));
        json.put("lines", total.lines());
        json.put("eurosBeforeTax", OurColumns.euros(total.eurosBeforeTax()));
        total.kgCo2e().ifPresentOrElse(kg -> kg(json, kg), () -> json.putNull("kgCo2e"));
        json.putObject("notMatched")
                .put("lines", total.unmatchedLines())
                .put("eurosBeforeTax", OurColumns.euros(total.unmatchedEuros()))
                .put("percent", OurColumns.shown(total.unmatchedPercent()));
        colour(json, total.colour());
    }

    private static void kg(ObjectNode json, KgCo2e kg) {
        range(json.putObject("kgCo2e"), kg.low(), kg.mid(), kg.high());
    }

    private static ObjectNode range(ObjectNode json, BigDecimal low, BigDecimal mid, BigDecimal high) {
        return json.put("low", OurColumns.shown(low))
                .put("mid", OurColumns.shown(mid))
                .put("high", OurColumns.shown(high));
    }
}
