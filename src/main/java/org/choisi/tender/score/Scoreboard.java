package org.choisi.tender.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Bid;
import org.choisi.tender.Criterion;
import org.choisi.tender.Lot;

/** The bids that may be ranked on one lot, and what ranks them. Never changes; “what if” gives another board. */
final class Scoreboard {

    private static final BigFraction PERCENT = BigFraction.of(1, 100);

    private final Lot lot;
    private final List<Bid> bids;
    private final List<Judged> judged;
    private final BigFraction[] prices;
    private final Judged axis;
    private final BigFraction[] points;
    private final BigFraction[] totals;

    /**
     * @param judged one by criterion on which every bid has a figure, in the order of the lot
     * @param prices what each bid asks for; null where it says nothing and the lot does not need it
     */
    Scoreboard(Lot lot, List<Bid> bids, List<Judged> judged, BigFraction[] prices) {
        this(lot, bids, judged, prices, sums(lot, bids.size(), judged));
    }

    private Scoreboard(Lot lot, List<Bid> bids, List<Judged> judged, BigFraction[] prices, BigFraction[] points) {
        this.lot = lot;
        this.bids = List.copyOf(bids);
        this.judged = List.copyOf(judged);
        this.prices = prices;
        this.points = points;
        this.axis = judged.stream()
                .filter(one -> one.criterion().judgesAmount())
                .findFirst()
                .orElse(null);
        this.totals = new BigFraction[bids.size()];
        Arrays.setAll(totals, bid -> combined(points[bid], usesAmountItself() ? amount(bid) : null));
    }

    private static BigFraction[] sums(Lot lot, int bids, List<Judged> judged) {
        BigFraction[] sums = new BigFraction[bids];
        Arrays.fill(sums, BigFraction.ZERO);
        for (Judged one : judged) {
            if (counts(lot, one)) {
                Arrays.setAll(sums, bid -> sums[bid].add(one.points(bid)));
            }
        }
        return sums;
    }

    /** The figure that ranks a bid with these points and this amount. */
    BigFraction combined(BigFraction points, BigFraction amount) {
        return switch (lot.award().aggregation()) {
            case WEIGHTED_SUM -> points;
            case LOWEST_COST -> amount;
            case QUALITY_PRICE_RATIO -> points.divide(amount);
            case PRICE_DEDUCTION -> amount.multiply(BigFraction.ONE.subtract(points.multiply(unit())));
        };
    }

    /** What one point takes off a price, as a share: weights are percentages unless they are written as decimals. */
    BigFraction unit() {
        boolean decimal = lot.criteria().stream().anyMatch(one -> one.unit() == Criterion.WeightUnit.DECIMAL);
        return decimal ? BigFraction.ONE : PERCENT;
    }

    /** Whether the criterion's points enter the total: where the amount enters by itself, only quality does. */
    boolean counts(Judged one) {
        return counts(lot, one);
    }

    private static boolean counts(Lot lot, Judged one) {
        return switch (lot.award().aggregation()) {
            case WEIGHTED_SUM -> true;
            case LOWEST_COST -> false;
            case QUALITY_PRICE_RATIO, PRICE_DEDUCTION -> !one.criterion().judgesAmount();
        };
    }

    /** Whether the amount enters the total by itself and not through points. */
    boolean usesAmountItself() {
        return lot.award().aggregation() != Aggregation.WEIGHTED_SUM;
    }

    /** What is compared where amounts enter the total: the figure of the criterion that judges them, else the price. */
    BigFraction amount(int bid) {
        return axis == null ? prices[bid] : axis.figures()[bid];
    }

    /** Whether the criterion's figures are the amounts that enter the total by themselves. */
    boolean isAmount(Judged one) {
        return usesAmountItself() && one == axis;
    }

    Lot lot() {
        return lot;
    }

    int size() {
        return bids.size();
    }

    String id(int index) {
        return bids.get(index).id();
    }

    List<Judged> judged() {
        return judged;
    }

    /** What each bid asks for; null where it says nothing. */
    BigFraction[] prices() {
        return prices;
    }

    /** Sum of the points that count. */
    BigFraction points(int bid) {
        return points[bid];
    }

    BigFraction total(int bid) {
        return totals[bid];
    }

    /** Below zero when the first total is the better one. */
    int better(BigFraction one, BigFraction other) {
        return lot.award().aggregation().lowestWins() ? Exact.compare(one, other) : Exact.compare(other, one);
    }

    /** By how much the first total is better than the second; below zero when it is worse. */
    BigFraction gap(BigFraction one, BigFraction other) {
        return lot.award().aggregation().lowestWins() ? other.subtract(one) : one.subtract(other);
    }

    /** The board without one bid. Points are corrected where they change, not summed again: there are many bids to try. */
    Scoreboard without(int gone) {
        List<Bid> fewer = new ArrayList<>(bids);
        fewer.remove(gone);
        BigFraction[] others = Judged.dropped(prices, gone);
        BigFraction[] sums = Judged.dropped(points, gone);
        List<Judged> rest = new ArrayList<>();
        for (Judged one : judged) {
            Judged again = one.without(gone);
            rest.add(again);
            if (counts(one) && one.movers().contains(gone)) {
                Arrays.setAll(
                        sums, bid -> sums[bid].add(again.points(bid)).subtract(one.points(bid < gone ? bid : bid + 1)));
            }
        }
        return new Scoreboard(lot, fewer, rest, others, sums);
    }

    /** The board with one criterion judged in another way. */
    Scoreboard with(int criterion, Judged other) {
        List<Judged> changed = new ArrayList<>(judged);
        Judged before = changed.set(criterion, other);
        BigFraction[] sums = points.clone();
        if (counts(before)) {
            Arrays.setAll(sums, bid -> sums[bid].add(other.points(bid)).subtract(before.points(bid)));
        }
        return new Scoreboard(lot, bids, changed, prices, sums);
    }
}
