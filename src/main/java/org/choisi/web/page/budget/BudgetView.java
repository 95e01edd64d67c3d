package org.choisi.web.page.budget;

import java.util.List;
import org.choisi.web.page.Link;

/**
 * A budget and what it weighs, ready to be shown.
 *
 * @param headline what the year weighs
 * @param colour the colour of the year in words
 * @param why why that colour
 * @param unmatched how much nobody could weigh, null when nothing
 * @param noTarget whether the year has no target to be compared with
 * @param others what stands in the file only, empty when all is shown
 */
record BudgetView(
        String headline,
        String asOf,
        String lead,
        String css,
        String colour,
        Link.Shown why,
        Link.Shown unmatched,
        String source,
        List<Count> counts,
        List<Year> years,
        String entitiesCaption,
        List<Entity> entities,
        String others,
        Link.Shown lines,
        List<Link.Shown> downloads,
        List<String> figures) {

    /** How many lines of the year have one colour. */
    record Count(String css, String href, String text) {}

    record Year(
            String href,
            boolean chosen,
            String year,
            String lines,
            String euros,
            String tonnes,
            String range,
            String share,
            String css,
            String colour) {}

    record Entity(
            String href,
            String name,
            String euros,
            String tonnes,
            String range,
            String share,
            String unmatched,
            String css,
            String colour) {}
}
