package org.choisi.web.api;

import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.inventory.FleetFootprint;
import org.choisi.inventory.Reject;
import org.choisi.inventory.footprint.AssetFootprintJson;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.lifecycle.Asset;
import org.choisi.store.Page;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the lines of one page among those of a whole fleet that are measured. */
final class AssetsPage implements FleetFootprint.Sink {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Page.Wanted wanted;
    private final ArrayNode items = JSON.createArrayNode();
    private long total;

    AssetsPage(Page.Wanted wanted) {
        this.wanted = wanted;
    }

    @Override
    public void measured(Asset asset, PieceFootprint one) {
        if (total / wanted.size() == wanted.page() - 1) {
            AssetFootprintJson.into(items.addObject(), asset, one);
        }
        total++;
    }

    @Override
    public void rejected(Reject reject) {
        // told when the inventory was imported
    }

    /** @param report the sums of the same lines */
    ObjectNode json(FootprintReport report) {
        ObjectNode json = JSON.createObjectNode();
        json.put("year", report.basis().year());
        json.set("items", items);
        json.put("page", wanted.page());
        json.put("size", wanted.size());
        json.put("total", total);
        json.put("asOf", report.basis().asOf().toString());
        json.put("ruleSet", report.basis().ruleSet());
        json.put("referenceData", report.basis().referenceData());
        return json;
    }
}
