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
    private final BigFraction[] points;
    private final BigFraction[] totals;

    /**
     * @param judged one by criterion on which every bid has a figure, in the order of the lot
     * @param prices what each bid asks for; null where it says nothing and the lot does not need it
     */
    Scoreboard(Lot lot, List<Bid> bids, List<Judged> judged, BigFraction[] prices) {
        this.lot = lot;
        this.bids = List.copyOf(bids);
        this.judged = List.copyOf(judged);
        this.prices = prices;
        this.points = new BigFraction[bids.size()];
        this.totals = new BigFraction[bids.size()];
        Arrays.setAll(points, this::sum);
        Arrays.setAll(totals, bid -> combined(points[bid], usesAmountItself() ? amount(bid) : null));
    }

    private BigFraction sum(int bid) {
        BigFraction sum = BigFraction.ZERO;
        for (Judged one : judged) {
            if (counts(one)) {
                sum = sum.add(one.points(bid));
            }
        }
        return sum;
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
        int axis = amountAxis();
        return axis < 0 ? prices[bid] : judged.get(axis).figures()[bid];
    }

    /** Position of the first criterion that judges an amount; -1 when none does. */
    int amountAxis() {
        for (int at = 0; at < judged.size(); at++) {
            if (judged.get(at).criterion().judgesAmount()) {
                return at;
            }
        }
        return -1;
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
        return lot.award().aggregation().lowestWins() ? one.compareTo(other) : other.compareTo(one);
    }

    /** The board without one bid. */
    Scoreboard without(int bid) {
        List<Bid> fewer = new ArrayList<>(bids);
        fewer.remove(bid);
        BigFraction[] others = new BigFraction[prices.length - 1];
        Arrays.setAll(others, other -> prices[other < bid ? other : other + 1]);
        return new Scoreboard(
                lot, fewer, judged.stream().map(one -> one.without(bid)).toList(), others);
    }

    /** The board with one criterion judged in another way. */
    Scoreboard with(int criterion, Judged other) {
        List<Judged> changed = new ArrayList<>(judged);
        changed.set(criterion, other);
        return new Scoreboard(lot, bids, changed, prices);
    }
}
