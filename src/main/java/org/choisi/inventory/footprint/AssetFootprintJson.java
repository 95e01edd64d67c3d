package org.choisi.inventory.footprint;

import java.math.BigDecimal;
import org.choisi.impact.footprint.Known;
import org.choisi.impact.footprint.NotCounted;
import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.lifecycle.Asset;
import org.choisi.measure.KgCo2e;
import tools.jackson.databind.node.ObjectNode;

/** One line of an inventory with its footprint, all its pieces together, and the rows that the figures were taken from. */
public final class AssetFootprintJson {

    private AssetFootprintJson() {}

    /** @param one footprint of a single piece */
    public static void into(ObjectNode json, Asset asset, PieceFootprint one) {
        json.put("id", asset.id());
        json.put("line", asset.line());
        json.put("category", asset.profile().category());
        json.put("manufacturer", asset.manufacturer());
        json.put("model", asset.model());
        json.put("entity", asset.entity());
        json.put("acquiredAs", asset.profile().acquiredAs());
        json.put("quantity", asset.quantity());
        json.put("startOn", said(asset.service().startOn()));
        json.put("retiredOn", said(asset.service().retiredOn()));
        json.put("lifeYears", one.lifeYears() == null ? null : Figures.shown(one.lifeYears()));
        json.put("shareOfYear", Figures.shown(one.shareOfYear()));
        json.put("known", one.known().name());
        json.put("notCounted", one.whyNot().map(NotCounted::name).orElse(null));
        figures(json, one, BigDecimal.valueOf(asset.quantity()));
        var sources = json.putArray("sources");
        one.sources().forEach(source -> FootprintJson.source(sources.addObject(), source));
    }

    /** Of what could not be evaluated nothing is said, nor of electricity that nobody knows. */
    private static void figures(ObjectNode json, PieceFootprint one, BigDecimal quantity) {
        boolean evaluated = one.known() != Known.NOT_EVALUATED;
        var all = one.footprint().times(quantity);
        var kwh = all.useKwhPerYear();
        boolean use = evaluated && one.useKnown();
        range(json, "embodiedKgPerYear", evaluated, all.embodiedKgPerYear());
        range(json, "useKwhPerYear", use, new KgCo2e(kwh.low(), kwh.mid(), kwh.high()));
        range(json, "useKgPerYear", use, all.useKgPerYear());
        range(json, "kgPerYear", evaluated, all.kgPerYear());
        range(json, "usualLifeEmbodiedKgPerYear", one.usualLife() != null, times(one.usualLife(), quantity));
        range(json, "cutOffEmbodiedKgPerYear", one.cutOff() != null, times(one.cutOff(), quantity));
    }

    private static KgCo2e times(KgCo2e kg, BigDecimal quantity) {
        return kg == null ? null : kg.times(quantity);
    }

    private static void range(ObjectNode json, String name, boolean known, KgCo2e range) {
        if (known) {
            FootprintJson.range(json.putObject(name), range);
        } else {
            json.putNull(name);
        }
    }

    private static String said(Object day) {
        return day == null ? null : day.toString();
    }
}
