package org.choisi.tender.report;

import org.choisi.tender.Lot;

/** Where things stand in the sheet of a lot. */
final class LotGrid {

    static final int DECIMALS = 2;
    static final int NAME = 2;
    static final int METHOD = 3;
    static final int WEIGHT = 4;
    static final int OUT_OF = 5;
    static final int SPREAD = 6;
    static final int EXPONENT = 7;
    static final int LOW = 8;
    static final int HIGH = 9;
    static final int LEAST = 10;
    static final int MOST = 11;
    static final int HEADINGS = 12;
    static final int FIRST_BID = 13;

    static final int RANK = 0;
    static final int BID = 1;
    static final int TENDERER = 2;
    static final int AMOUNT = 3;
    static final int EXACT_TOTAL = 4;
    static final int TOTAL = 5;
    static final int FIRST_CRITERION = 6;

    /** Beyond that, formulas would be longer than a workbook takes. */
    static final int MOST_CRITERIA = 200;

    private static final int COLUMNS_EACH = 3;

    private final Lot lot;
    private final int bids;

    LotGrid(Lot lot, int bids) {
        this.lot = lot;
        this.bids = bids;
    }

    boolean tooManyCriteria() {
        return lot.criteria().size() > MOST_CRITERIA;
    }

    /** How many criteria have columns: all, or none when they are too many. */
    int criteria() {
        return tooManyCriteria() ? 0 : lot.criteria().size();
    }

    int value(int criterion) {
        return FIRST_CRITERION + COLUMNS_EACH * criterion;
    }

    int outOf(int criterion) {
        return value(criterion) + 1;
    }

    int points(int criterion) {
        return value(criterion) + 2;
    }

    int reportedTotal() {
        return value(criteria());
    }

    int reportedRank() {
        return reportedTotal() + 1;
    }

    int row(int bid) {
        return FIRST_BID + bid;
    }

    int lastBid() {
        return FIRST_BID + Math.max(bids, 1) - 1;
    }

    /** A column over the ranked bids. */
    String down(int column) {
        return Sheet.down(FIRST_BID, lastBid(), column);
    }

    /** The column of the amount that the aggregation uses: that of the price or cost criterion, else the bid's own. */
    int amountColumn() {
        for (int index = 0; index < criteria(); index++) {
            if (lot.criteria().get(index).judgesAmount()) {
                return value(index);
            }
        }
        return AMOUNT;
    }
}
