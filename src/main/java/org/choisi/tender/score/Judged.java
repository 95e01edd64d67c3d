package org.choisi.tender.score;

import java.util.Comparator;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.Criterion;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;

/**
 * One criterion and the figures of the bids on it. Arrays are in the order of the bids and are never changed.
 *
 * @param scoring how figures become points here: the criterion's own way, or one that is tried in its place
 * @param figures amounts, marks or points of a grid
 * @param outOf what would earn everything, bid by bid; null where the method does not use it
 * @param shares what each bid earns of the weight, from 0 to 1
 */
record Judged(
        Criterion criterion,
        Scoring scoring,
        BigFraction weight,
        BigFraction[] figures,
        BigFraction[] outOf,
        BigFraction[] shares) {

    static Judged of(Criterion criterion, Scoring scoring, BigFraction[] figures, BigFraction[] outOf) {
        BigFraction weight = criterion.weight() == null ? BigFraction.ZERO : Exact.of(criterion.weight());
        var unscored = new Judged(criterion, scoring, weight, figures, outOf, null);
        return unscored.scoredAgain(figures);
    }

    /** The same criterion with other figures: of fewer bids, or one of them changed. */
    Judged scoredAgain(BigFraction[] others) {
        return new Judged(
                criterion,
                scoring,
                weight,
                others,
                outOf,
                Formula.of(scoring, weight).shares(others, outOf));
    }

    /** The same figures under another method. */
    Judged under(Scoring other) {
        return new Judged(
                criterion,
                other,
                weight,
                figures,
                outOf,
                Formula.of(other, weight).shares(figures, outOf));
    }

    Judged without(int bid) {
        BigFraction[] fewer = dropped(figures, bid);
        BigFraction[] fewerOutOf = outOf == null ? null : dropped(outOf, bid);
        BigFraction[] fewerShares =
                movers().contains(bid) ? Formula.of(scoring, weight).shares(fewer, fewerOutOf) : dropped(shares, bid);
        return new Judged(criterion, scoring, weight, fewer, fewerOutOf, fewerShares);
    }

    /** Whether what a bid earns depends on the figures of the others. */
    boolean looksAtOthers() {
        return looksAtLowest() || looksAtHighest();
    }

    private boolean looksAtLowest() {
        return scoring.effective().lowestIsBest() && scoring.effective() != Method.ABSOLUTE;
    }

    private boolean looksAtHighest() {
        return scoring.effective() == Method.LINEAR_MIN_MAX || scoring.effective() == Method.BEST_RELATIVE;
    }

    /** The bids that set what the others earn: the only lowest, the only highest, where the method looks at them. */
    Set<Integer> movers() {
        Set<Integer> movers = new HashSet<>();
        if (looksAtLowest()) {
            onlyOne(Comparator.naturalOrder()).ifPresent(movers::add);
        }
        if (looksAtHighest()) {
            onlyOne(Comparator.reverseOrder()).ifPresent(movers::add);
        }
        return movers;
    }

    private OptionalInt onlyOne(Comparator<BigFraction> firstOf) {
        int first = 0;
        boolean alone = true;
        for (int bid = 1; bid < figures.length; bid++) {
            int order = firstOf.compare(figures[bid], figures[first]);
            alone = order < 0 || alone && order > 0;
            first = order < 0 ? bid : first;
        }
        return figures.length > 0 && alone ? OptionalInt.of(first) : OptionalInt.empty();
    }

    BigFraction points(int bid) {
        return weight.multiply(shares[bid]);
    }

    /** All but one. */
    static BigFraction[] dropped(BigFraction[] all, int bid) {
        BigFraction[] fewer = new BigFraction[all.length - 1];
        System.arraycopy(all, 0, fewer, 0, bid);
        System.arraycopy(all, bid + 1, fewer, bid, fewer.length - bid);
        return fewer;
    }
}
