package org.choisi.inventory.footprint;

import org.choisi.impact.activity.ActivityJson;
import org.choisi.impact.activity.ActivityReport;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.reference.ActivityFactors;
import tools.jackson.databind.node.ObjectNode;

/** Adds to the footprint of equipment what was done in the same year, and the sum of both. */
public final class WithActivities {

    private WithActivities() {}

    /** @param factors those that the activities were weighed with */
    public static void into(
            ObjectNode json,
            FootprintReport equipment,
            ActivityReport activities,
            ActivityFactors factors,
            Language language) {
        ActivityReport ofYear = activities.inYear(equipment.basis().year());
        ActivityJson.into(json, ofYear, factors, language);
        KgCo2e whole =
                equipment.total().footprint().kgPerYear().plus(ofYear.total().kgCo2e());
        ObjectNode sum = json.putObject("kgPerYearWithActivities");
        sum.put("low", Figures.shown(whole.low()));
        sum.put("mid", Figures.shown(whole.mid()));
        sum.put("high", Figures.shown(whole.high()));
    }
}
