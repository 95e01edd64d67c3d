package org.choisi.web.page;

import java.util.List;

/**
 * One asset and the whole advice on it, ready to be shown.
 *
 * @param what the asset itself
 * @param answer the verdict, and what follows from it
 * @param where whose it is and where its inventory has it, empty when nothing is known
 * @param destination where it goes, null while it stays
 * @param carbon null when it was not worked out
 * @param back the list it was chosen from
 */
record AssetView(
        String title,
        String asOf,
        String what,
        String css,
        String answer,
        String where,
        List<Reason> reasons,
        List<String> nearMisses,
        Destination destination,
        CarbonView carbon,
        List<Reason> others,
        List<Fact> basis,
        String back,
        String json) {

    /**
     * Why.
     *
     * @param proof the row, its file, its reference, since when
     * @param values what was compared
     * @param href the row among the rules as they were then
     */
    record Reason(String text, String proof, String values, String href) {}

    record Destination(String answer, List<Reason> reasons) {}

    record Fact(String name, String value) {}
}
