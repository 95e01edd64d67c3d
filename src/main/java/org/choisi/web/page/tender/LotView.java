package org.choisi.web.page.tender;

import java.util.List;

/**
 * What came out of one lot, ready to be shown.
 *
 * @param answer who comes first
 * @param sureness what would have to change for another bid to win, in one sentence
 * @param total what the figures of the ranking are
 * @param otherBids how many more bids are ranked, null when none
 * @param aside the bids that are not ranked
 * @param otherAside how many more of them there are, null when none
 * @param notes what was defined where the arithmetic alone says nothing
 * @param proof what only the report shows
 */
record LotView(
        String title,
        String answer,
        String sureness,
        List<Criterion> criteria,
        String otherCriteria,
        String total,
        List<Ranked> ranked,
        String otherBids,
        List<Aside> aside,
        String otherAside,
        List<String> notes,
        Proof proof) {

    /** A criterion: what it weighs, how it is scored and what was found about it. */
    record Criterion(String name, String weight, String effective, String method, List<Finding> findings) {}

    record Finding(String css, String text) {}

    record Ranked(String rank, String href, String name, String total, String alerts) {}

    record Aside(String href, String name, String css, String status, List<String> reasons) {}

    /**
     * What stands behind a ranking.
     *
     * @param changes what would make another bid win
     * @param withdrawals what the absence of each bid would change
     * @param methods who would win by another lawful method
     */
    record Proof(List<BidPoints> bids, List<String> changes, List<String> withdrawals, List<String> methods) {

        static final Proof NOT_SHOWN = new Proof(List.of(), List.of(), List.of(), List.of());
    }

    /** The points of one bid, one criterion after the other. */
    record BidPoints(String name, String total, List<Points> points) {}

    record Points(String criterion, String value, String points, String explanation) {}
}
