package org.choisi.inventory.footprint;

import java.util.List;
import org.choisi.impact.YearlyFootprint;
import org.choisi.measure.KgCo2e;

/**
 * Equipment that has something in common.
 *
 * @param key what they have in common: a category, an entity, a category with a maker and a model
 * @param quantity pieces that the figures stand for
 * @param notEvaluated pieces of the year's estate of which nothing could be said
 * @param useNotKnown pieces among {@code quantity} whose electricity no source gives: it is missing from the figures
 * @param usualLife making spread over the years that each piece usually lives, instead of those served so far
 */
public record Group(
        List<String> key,
        long quantity,
        long notEvaluated,
        long useNotKnown,
        YearlyFootprint footprint,
        KgCo2e usualLife) {

    /**
     * Whether the sum of electricity says anything: what stands in stock uses none, and where nobody knows what the rest uses
     * that is no figure for the group.
     */
    public boolean saysUse() {
        return useNotKnown == 0 || footprint.useKwhPerYear().high().signum() > 0;
    }
}
