package org.choisi.web.page.fleet;

import java.util.List;
import org.choisi.web.page.Fact;
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
        String json) {

    record Destination(String answer, List<Reason> reasons) {}
}
