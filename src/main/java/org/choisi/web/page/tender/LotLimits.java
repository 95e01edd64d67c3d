package org.choisi.web.page.tender;

/**
 * How much of each lot is shown: a page that tries to show everything shows nothing.
 *
 * @param lots how many lots
 * @param checks how many findings in all
 * @param criteria how many criteria of each lot
 * @param bids how many ranked bids of each lot
 * @param aside how many bids of each lot that are not ranked
 * @param findings how many findings beside one criterion
 * @param proofs whether the arithmetic is shown too
 */
record LotLimits(int lots, int checks, int criteria, int bids, int aside, int findings, boolean proofs) {

    private static final int MOST_LOTS = 3;

    /** The ordinary page: the same room, however many lots share it. */
    static LotLimits page(int lots) {
        return switch (Math.min(MOST_LOTS, lots)) {
            case 0, 1 -> new LotLimits(1, 8, 12, 25, 6, 2, false);
            case 2 -> new LotLimits(2, 8, 7, 9, 3, 1, false);
            default -> new LotLimits(MOST_LOTS, 6, 5, 5, 2, 1, false);
        };
    }

    /** The report: everything, unless it would be a book. */
    static LotLimits report() {
        return new LotLimits(50, 200, 50, 100, 100, 10, true);
    }
}
