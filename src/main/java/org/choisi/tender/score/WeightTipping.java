package org.choisi.tender.score;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Criterion;
import org.choisi.tender.Stability;

/**
 * The smallest change of one weight that changes the winner, the other weights keeping their proportions and the sum staying
 * as it is. Totals are straight lines in a weight, so the crossing is exact.
 */
final class WeightTipping {

    /** Far more than what a rough figure may be off by. */
    private static final double ROUGH = 1e-6;

    private final Scoreboard board;
    private final int winner;
    private final List<Judged> counted;
    private final BigFraction sum;
    private Stability.WeightChange smallest;
    private BigFraction smallestStep;

    private WeightTipping(Scoreboard board, int winner) {
        this.board = board;
        this.winner = winner;
        this.counted = board.judged().stream().filter(board::counts).toList();
        this.sum = counted.stream().map(Judged::weight).reduce(BigFraction.ZERO, BigFraction::add);
    }

    static Optional<Stability.WeightChange> smallest(Scoreboard board, int winner) {
        var tipping = new WeightTipping(board, winner);
        for (int other = 0; other < board.size(); other++) {
            if (other != winner) {
                tipping.against(other);
            }
        }
        return Optional.ofNullable(tipping.smallest);
    }

    private void against(int other) {
        BigFraction lead = constant(winner).subtract(constant(other));
        BigFraction[] gaps = counted.stream()
                .map(one -> slope(one, winner).subtract(slope(one, other)))
                .toArray(BigFraction[]::new);
        BigFraction whole = BigFraction.ZERO;
        for (int at = 0; at < gaps.length; at++) {
            whole = whole.add(counted.get(at).weight().multiply(gaps[at]));
        }
        for (int at = 0; at < gaps.length; at++) {
            if (worthALook(counted.get(at), lead, gaps[at], whole)) {
                crossing(counted.get(at), lead, gaps[at], whole)
                        .ifPresent(keep(counted.get(at).criterion(), other));
            }
        }
    }

    /** A rough figure first: among thousands of crossings only those that may be the smallest are worked out exactly. */
    private boolean worthALook(Judged one, BigFraction lead, BigFraction gap, BigFraction whole) {
        if (smallestStep == null) {
            return true;
        }
        double weight = one.weight().doubleValue();
        double rest = (whole.doubleValue() - weight * gap.doubleValue()) / (sum.doubleValue() - weight);
        double to = -(lead.doubleValue() + sum.doubleValue() * rest) / (gap.doubleValue() - rest);
        return !(Math.abs(to - weight) > smallestStep.doubleValue() * (1 + ROUGH) + ROUGH);
    }

    /** Where lead + t·gap + (sum - t)·rest is zero, rest being the gap of the other criteria for one unit of weight. */
    private Optional<BigFraction> crossing(Judged one, BigFraction lead, BigFraction gap, BigFraction whole) {
        BigFraction others = sum.subtract(one.weight());
        if (Exact.isZero(others)) {
            return Optional.empty();
        }
        BigFraction rest = whole.subtract(one.weight().multiply(gap)).divide(others);
        BigFraction slope = gap.subtract(rest);
        if (Exact.isZero(slope)) {
            return Optional.empty();
        }
        BigFraction to = lead.add(sum.multiply(rest)).negate().divide(slope);
        // At either end there is nothing beyond the tie.
        return to.signum() > 0 && to.compareTo(sum) < 0 ? Optional.of(to) : Optional.empty();
    }

    private Consumer<BigFraction> keep(Criterion criterion, int other) {
        return to -> {
            BigFraction step = to.subtract(Exact.of(criterion.weight())).abs();
            if (smallestStep == null || step.compareTo(smallestStep) < 0) {
                smallestStep = step;
                smallest = new Stability.WeightChange(criterion.name(), criterion.weight(), to, board.id(other));
            }
        };
    }

    /** What enters a total whatever the weights. */
    private BigFraction constant(int bid) {
        return switch (aggregation()) {
            case WEIGHTED_SUM, QUALITY_PRICE_RATIO -> BigFraction.ZERO;
            case PRICE_DEDUCTION, LOWEST_COST -> board.amount(bid);
        };
    }

    /** What one unit of a criterion's weight adds to a total. */
    private BigFraction slope(Judged one, int bid) {
        BigFraction share = one.shares()[bid];
        return switch (aggregation()) {
            case WEIGHTED_SUM -> share;
            case QUALITY_PRICE_RATIO -> share.divide(board.amount(bid));
            case PRICE_DEDUCTION ->
                board.amount(bid).multiply(share).multiply(board.unit()).negate();
            case LOWEST_COST -> BigFraction.ZERO;
        };
    }

    private Aggregation aggregation() {
        return board.lot().award().aggregation();
    }
}
