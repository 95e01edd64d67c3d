package org.choisi.web.page.fleet;

import java.util.List;
import java.util.Map;
import org.choisi.web.page.Choice;
import org.choisi.web.page.Fact;
import org.choisi.web.page.Link;
import org.choisi.web.page.Reason;

/**
 * One asset and the whole advice on it, ready to be shown.
 *
 * @param what the asset itself
 * @param answer the verdict, and what follows from it
 * @param where whose it is and where its inventory has it, empty when nothing is known
 * @param destination where it goes, null while it stays
 * @param carbon null when it was not worked out
 * @param back the list it was chosen from
 * @param explained where this advice is explained and replayed
 * @param deciding what people decided, and the form to decide; null for what has left: there is nothing to decide
 */
public record AssetView(
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
        String json,
        String explained,
        Deciding deciding) {

    record Destination(String answer, List<Reason> reasons) {}

    /**
     * What people decide of it.
     *
     * @param latest the decision that holds, in words; empty when there is none
     * @param made all decisions, the latest first
     * @param given the advice it was given before, the latest first; one alone is not listed
     */
    record Deciding(
            String latest,
            List<String> made,
            List<Link.Shown> given,
            String inventory,
            String id,
            int line,
            List<Choice.Option> choices,
            String motive,
            String by,
            Map<String, String> faults) {}
}
