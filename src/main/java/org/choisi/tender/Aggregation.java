package org.choisi.tender;

/** How the points and the price of a bid become the one figure that ranks it. */
public enum Aggregation {
    /** Sum of the points; the highest wins. */
    WEIGHTED_SUM("weighted-sum"),
    /** Price less what its quality is worth, a share of the price; the lowest wins. */
    PRICE_DEDUCTION("price-deduction"),
    /** Sum of the quality points over the price; the highest wins. */
    QUALITY_PRICE_RATIO("quality-price-ratio"),
    /** Price or life-cycle cost; the lowest wins, weights play no part. */
    LOWEST_COST("lowest-cost");

    private final String code;

    Aggregation(String code) {
        this.code = code;
    }

    /** Its name in files. */
    public String code() {
        return code;
    }

    public boolean lowestWins() {
        return this == PRICE_DEDUCTION || this == LOWEST_COST;
    }
}
