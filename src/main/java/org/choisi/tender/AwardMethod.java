package org.choisi.tender;

import java.util.List;

/**
 * How a lot is won, as its file declares it.
 *
 * @param decimals decimals to which totals are rounded, half up, before they rank; null: ranked on exact totals
 * @param tieBreaks declared rules that part equal totals, in their order
 * @param abnormallyLow name of the alert rule for low prices, a row of the rule set; {@code none} for no alert
 */
public record AwardMethod(Aggregation aggregation, Integer decimals, List<TieBreak> tieBreaks, String abnormallyLow) {

    /** The alert rule of those who name none. */
    public static final String DEFAULT_ALERT = "FR-DOUBLE-MEAN";

    public AwardMethod {
        tieBreaks = List.copyOf(tieBreaks);
    }

    /** A declared way to part equal totals: most points on one criterion, or the lowest price. */
    public record TieBreak(String criterion) {

        public static final TieBreak LOWEST_PRICE = new TieBreak(null);

        public boolean byPrice() {
            return criterion == null;
        }
    }
}
