package org.choisi.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What came out of one bid on one lot.
 *
 * @param exactTotal the figure that ranks it, before any rounding; null unless ranked
 * @param total the same as shown, or as rounded when the lot rounds; null unless ranked
 * @param rank 1 for the best, equal for bids that nothing parts; null unless ranked
 * @param reasons why it is not ranked, or what was found about it
 * @param criteria its points, in the order of the lot's criteria; empty unless ranked
 */
public record BidEvaluation(
        Bid bid,
        Status status,
        BigFraction exactTotal,
        BigDecimal total,
        Integer rank,
        Set<Alert> alerts,
        List<Reason> reasons,
        List<CriterionPoints> criteria) {

    /** Whether a bid takes part in the ranking. */
    public enum Status {
        RANKED,
        /** Fails a demand, or has no price that can be scored. */
        EXCLUDED,
        /** Something is missing: to be completed, never counted as zero. */
        UNSCORED
    }

    /** Something a human must look at. */
    public enum Alert {
        /** To be asked for its justification; never excluded for that alone. */
        ABNORMALLY_LOW,
        SAME_PRICE,
        /** Another ranked bid is at least as good on every criterion and better on one. */
        DOMINATED,
        TIE_BY_ROUNDING
    }

    public BidEvaluation {
        alerts = Set.copyOf(alerts);
        reasons = List.copyOf(reasons);
        criteria = List.copyOf(criteria);
    }
}
