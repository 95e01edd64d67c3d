package org.choisi.web.page.tender;

import java.util.List;

/**
 * A consultation and what is said of it, ready to be shown.
 *
 * @param what the consultation's own number and title
 * @param answer whether it can be published
 * @param css how the answer looks
 * @param lots those that are shown
 * @param otherLots how many more there are, null when none
 * @param otherChecks how many more there are, null when none
 */
record TenderView(
        String title,
        String what,
        String answer,
        String css,
        String asOf,
        String lead,
        List<LotView> lots,
        String otherLots,
        List<Check> checks,
        String otherChecks,
        List<Fact> basis,
        TenderAddress.Links links) {

    /** A finding: its gravity, what it says, about what, and its proof. */
    record Check(String css, String severity, String where, String text, String proof) {}

    /** Something known of the evaluation, by its name. */
    record Fact(String name, String value) {}
}
