package org.choisi.tender.score;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.Method;

/**
 * The smallest change of one bid's figure on one criterion that changes the winner, in hundredths: of a euro, of a mark.
 * A better figure never makes a bid worse, so the place where the winner changes is found by halving.
 */
final class FigureTipping {

    /** The step in which marks and prices are changed. */
    private static final BigFraction STEP = BigFraction.of(1, 100);

    /** A price or a delay is not looked at beyond so many times the highest one. */
    private static final int FARTHEST = 10;

    private final Scoreboard board;
    private final int winner;
    private final boolean axis;
    private final Judged judged;
    private final Formula formula;
    private Found smallest;

    /** @param step size of the change against the figure's scale, by which changes are compared */
    record Found(int bid, BigFraction to, BigFraction step, int winner) {}

    private FigureTipping(Scoreboard board, int winner, int criterion) {
        this.board = board;
        this.winner = winner;
        this.axis = criterion == board.amountAxis();
        this.judged = board.judged().get(criterion);
        this.formula = Formula.of(judged.scoring(), judged.weight());
    }

    /** Looks at one criterion; points of a grid are not marks and do not move by hundredths. */
    static Optional<Found> smallest(Scoreboard board, int winner, int criterion) {
        if (board.judged().get(criterion).scoring().effective() == Method.GRID) {
            return Optional.empty();
        }
        var tipping = new FigureTipping(board, winner, criterion);
        for (int bid = 0; bid < board.size(); bid++) {
            tipping.lookAt(bid);
        }
        return Optional.ofNullable(tipping.smallest);
    }

    private void lookAt(int bid) {
        var change = new Change(bid, Formula.Field.without(bid, judged.figures()));
        long steps = change.mostSteps();
        if (steps <= 0 || change.overtaking(steps) < 0) {
            return;
        }
        long tooFew = 0;
        while (steps - tooFew > 1) {
            long half = tooFew + (steps - tooFew) / 2;
            if (change.overtaking(half) >= 0) {
                steps = half;
            } else {
                tooFew = half;
            }
        }
        BigFraction step = STEP.multiply(BigInteger.valueOf(steps)).divide(change.scale());
        if (smallest == null || step.compareTo(smallest.step) < 0) {
            smallest = new Found(bid, change.moved(steps), step, change.overtaking(steps));
        }
    }

    /** One bid's figure on its way: the winner's gets worse, any other's better. */
    private final class Change {

        private final int bid;
        private final Formula.Field others;
        private final boolean upwards;
        private final BigFraction from;

        Change(int bid, Formula.Field others) {
            this.bid = bid;
            this.others = others;
            this.upwards = judged.scoring().effective().lowestIsBest() == (bid == winner);
            this.from = judged.figures()[bid];
        }

        /** As far as it may go, and no farther than the smallest change found so far. */
        long mostSteps() {
            BigFraction floor = judged.criterion().judgesAmount() ? STEP : BigFraction.ZERO;
            BigFraction room = upwards ? ceiling().subtract(from) : from.subtract(floor);
            if (smallest != null && smallest.step.multiply(scale()).compareTo(room) < 0) {
                room = smallest.step.multiply(scale());
            }
            return room.divide(STEP).longValue();
        }

        private BigFraction ceiling() {
            if (judged.outOf() != null) {
                return judged.outOf()[bid];
            }
            boolean points = judged.scoring().effective() == Method.POINTS;
            return points ? judged.weight() : others.with(from).highest().multiply(FARTHEST);
        }

        BigFraction scale() {
            BigFraction scale = judged.outOf() != null ? judged.outOf()[bid] : from;
            return Exact.isZero(scale) ? BigFraction.ONE : scale;
        }

        BigFraction moved(long steps) {
            BigFraction by = STEP.multiply(BigInteger.valueOf(steps));
            return upwards ? from.add(by) : from.subtract(by);
        }

        /** The bid that is ahead of the winner once the figure is moved so far; -1 when none is. */
        int overtaking(long steps) {
            BigFraction figure = moved(steps);
            Formula.Field field = others.with(figure);
            BigFraction ofWinner = total(winner, figure, field);
            if (bid != winner) {
                return board.better(total(bid, figure, field), ofWinner) < 0 ? bid : -1;
            }
            for (int other = 0; other < board.size(); other++) {
                if (other != winner && board.better(total(other, figure, field), ofWinner) < 0) {
                    return other;
                }
            }
            return -1;
        }

        private BigFraction total(int of, BigFraction figure, Formula.Field field) {
            BigFraction own = of == bid ? figure : judged.figures()[of];
            BigFraction points = board.points(of);
            if (board.counts(judged)) {
                BigFraction outOf = judged.outOf() == null ? null : judged.outOf()[of];
                BigFraction gained = formula.share(own, outOf, field).subtract(judged.shares()[of]);
                points = points.add(judged.weight().multiply(gained));
            }
            if (!board.usesAmountItself()) {
                return points;
            }
            return board.combined(points, axis ? own : board.amount(of));
        }
    }
}
