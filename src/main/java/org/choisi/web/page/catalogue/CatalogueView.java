package org.choisi.web.page.catalogue;

import java.util.List;
import org.choisi.web.page.Choice;

/**
 * The items that one may ask for, and what was chosen.
 *
 * @param caption how many items are shown
 * @param search words looked for
 * @param kinds what the list can be narrowed to
 * @param filtered whether it is
 * @param chosen the alternatives chosen most this year, empty when none was
 * @param chosenCaption how many choices, of what year
 * @param csv where all of them are, by entity
 */
record CatalogueView(
        String caption,
        String search,
        Choice kinds,
        boolean filtered,
        List<Row> rows,
        List<Chosen> chosen,
        String chosenCaption,
        String csv,
        String workbook) {

    /**
     * One item.
     *
     * @param bought kilograms a year of a new one, or that they are not known
     * @param km the same in kilometres by car, empty when not known
     * @param lightest the alternative that weighs least, and its kilograms; empty when there is nothing to choose
     */
    record Row(String href, String name, String kind, String bought, String km, String lightest) {}

    record Chosen(String item, String alternative, String choices) {}
}
