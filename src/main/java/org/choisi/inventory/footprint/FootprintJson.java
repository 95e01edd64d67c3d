package org.choisi.inventory.footprint;

import java.math.BigDecimal;
import java.util.List;
import org.choisi.impact.Source;
import org.choisi.impact.YearlyFootprint;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the footprint of a fleet as one JSON object; names carry their units. The same report gives the same bytes. */
public final class FootprintJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FootprintJson() {}

    public static String of(FootprintReport report) {
        return written(tree(report));
    }

    /** Text of a tree to which others may have added what is theirs. */
    public static String written(ObjectNode json) {
        return JSON.writeValueAsString(json) + "\n";
    }

    /** A figure as this object writes it: to the gram. */
    public static BigDecimal shown(BigDecimal figure) {
        return Figures.shown(figure);
    }

    public static ObjectNode tree(FootprintReport report) {
        ObjectNode json = JSON.createObjectNode();
        json.put("year", report.basis().year());
        figures(json.putObject("total"), report.total());
        groups(json.putArray("byCategory"), report.byCategory(), "category");
        groups(json.putArray("byEntity"), report.byEntity(), "entity");
        others(json, "otherEntities", report.byEntity());
        groups(json.putArray("byModel"), report.byModel(), "category", "manufacturer", "model");
        others(json, "otherModels", report.byModel());
        groups(json.putArray("byAcquisition"), report.byAcquisition(), "acquiredAs");
        report.ofRefurbished().ifPresent(refurbished -> refurbished(json.putObject("refurbished"), refurbished));
        coverage(json.putObject("coverage"), report.coverage());
        ObjectNode notCounted = json.putObject("notCounted");
        report.notCounted().forEach((why, pieces) -> notCounted.put(why.name(), pieces));
        ArrayNode sources = json.putArray("sources");
        report.sources().forEach(source -> source(sources.addObject(), source));
        json.put("asOf", report.basis().asOf().toString());
        json.put("ruleSet", report.basis().ruleSet());
        json.put("referenceData", report.basis().referenceData());
        return json;
    }

    private static void groups(ArrayNode array, Breakdown breakdown, String... names) {
        for (Group group : breakdown.groups()) {
            ObjectNode json = array.addObject();
            List<String> key = group.key();
            for (int index = 0; index < names.length; index++) {
                json.put(names[index], key.get(index));
            }
            figures(json, group);
        }
    }

    /** What is not listed; nothing when all is. */
    private static void others(ObjectNode json, String name, Breakdown breakdown) {
        if (breakdown.listsAll()) {
            return;
        }
        ObjectNode others = json.putObject(name);
        if (breakdown.tooFine()) {
            others.putNull("count");
        } else {
            others.put("count", breakdown.otherGroups());
        }
        figures(others, breakdown.others());
    }

    private static void figures(ObjectNode json, Group group) {
        json.put("quantity", group.quantity());
        json.put("notEvaluated", group.notEvaluated());
        json.put("useNotKnown", group.useNotKnown());
        YearlyFootprint footprint = group.footprint();
        range(json.putObject("embodiedKgPerYear"), footprint.embodiedKgPerYear());
        Kwh kwh = footprint.useKwhPerYear();
        if (group.saysUse()) {
            range(json.putObject("useKwhPerYear"), new KgCo2e(kwh.low(), kwh.mid(), kwh.high()));
            range(json.putObject("useKgPerYear"), footprint.useKgPerYear());
        } else {
            json.putNull("useKwhPerYear").putNull("useKgPerYear");
        }
        range(json.putObject("kgPerYear"), footprint.kgPerYear());
        range(json.putObject("usualLifeEmbodiedKgPerYear"), group.usualLife());
    }

    static void range(ObjectNode json, KgCo2e range) {
        json.put("low", Figures.shown(range.low()));
        json.put("mid", Figures.shown(range.mid()));
        json.put("high", Figures.shown(range.high()));
    }

    private static void refurbished(ObjectNode json, FootprintReport.Refurbished refurbished) {
        json.put("quantity", refurbished.quantity());
        range(json.putObject("embodiedKgPerYear"), refurbished.sharedLife());
        range(json.putObject("cutOffEmbodiedKgPerYear"), refurbished.cutOff());
        json.put("withoutCutOff", refurbished.withoutCutOff());
    }

    private static void coverage(ObjectNode json, FootprintReport.Coverage coverage) {
        json.put("quantity", coverage.all());
        json.put("given", Figures.share(coverage.given(), coverage.all()));
        json.put("inferred", Figures.share(coverage.inferred(), coverage.all()));
        json.put("default", Figures.share(coverage.usual(), coverage.all()));
        json.put("notEvaluated", Figures.share(coverage.notEvaluated(), coverage.all()));
        json.put("useNotKnown", Figures.share(coverage.useNotKnown(), coverage.all()));
    }

    static void source(ObjectNode json, Source source) {
        json.put("field", source.field());
        json.put("at", source.at());
        json.put("source", source.source());
        json.put("status", source.status());
    }
}
