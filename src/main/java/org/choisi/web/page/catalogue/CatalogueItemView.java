package org.choisi.web.page.catalogue;

import java.util.List;
import org.choisi.web.page.Reason;

/**
 * One item and its alternatives beside each other.
 *
 * @param what its kind
 * @param answer what a new one weighs over its lifetime, in kilograms and kilometres; or that nothing is known
 * @param lightest the alternative that weighs least; empty when there is none to choose
 * @param reasons the rows behind the alternatives
 * @param proofs what the figures were taken from and count
 * @param entities those that a requester may say to be of
 * @param chosen what was just counted; null when nothing was
 */
record CatalogueItemView(
        String title,
        String asOf,
        String what,
        String answer,
        String lightest,
        List<Row> rows,
        List<Reason> reasons,
        List<String> proofs,
        String address,
        List<String> entities,
        String chosen,
        String card,
        String json) {

    /**
     * One alternative. Widths are in hundredths of the widest.
     *
     * @param note what is not in the figures; empty when all is
     * @param making width of its making
     * @param use width of its electricity, drawn after it
     * @param range path from the low figure to the high one
     * @param ecoscore letter and points of what is known of it; empty when nothing is
     * @param perYear kilograms, empty with all that follows when nothing is known
     */
    record Row(
            String code,
            String name,
            String depends,
            String note,
            String making,
            String use,
            String range,
            String served,
            String perYear,
            String lowToHigh,
            String kmPerYear,
            String lifetime,
            String saved,
            String ecoscore) {}
}
