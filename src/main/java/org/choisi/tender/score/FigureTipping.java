package org.choisi.tender.score;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    private final BigFraction[] leads;
    private final int runnerUp;
    private Found smallest;

    /**
     * @param share size of the change against the figure's scale, by which changes are compared
     * @param winner the bid that wins after it
     */
    record Found(Judged judged, int bid, BigFraction to, BigFraction share, int winner) {}

    private FigureTipping(Scoreboard board, int winner) {
        this.board = board;
        this.winner = winner;
        this.leads = new BigFraction[board.size()];
        Arrays.setAll(leads, bid -> board.gap(board.total(winner), board.total(bid)));
        this.runnerUp = IntStream.range(0, board.size())
                .filter(bid -> bid != winner)
                .boxed()
                .min(Comparator.comparing(bid -> leads[bid]))
                .orElseThrow();
    }

    /** Looks at the criteria asked for; points of a grid are not marks and do not move by hundredths. */
    static Optional<Found> smallest(Scoreboard board, int winner, Predicate<Judged> wanted) {
        var tipping = new FigureTipping(board, winner);
        for (Judged judged : board.judged()) {
            boolean matters = board.counts(judged) || board.isAmount(judged);
            if (wanted.test(judged) && matters && judged.scoring().effective() != Method.GRID) {
                tipping.lookAt(judged);
            }
        }
        return Optional.ofNullable(tipping.smallest);
    }

    private void lookAt(Judged judged) {
        var field = new Others(judged.figures());
        Formula formula = Formula.of(judged.scoring(), judged.weight());
        for (int bid = 0; bid < board.size(); bid++) {
            lookAt(new Change(judged, formula, bid, field.without(bid)));
        }
    }

    private void lookAt(Change change) {
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
        BigFraction share = STEP.multiply(BigInteger.valueOf(steps)).divide(change.scale());
        if (smallest == null || share.compareTo(smallest.share) < 0) {
            smallest = new Found(change.judged, change.bid, change.moved(steps), share, change.overtaking(steps));
        }
    }

    /** The spread of all figures but one, for each in turn. */
    private static final class Others {

        private final BigFraction[] figures;
        private final BigFraction[] sorted;

        Others(BigFraction[] figures) {
            this.figures = figures;
            this.sorted = figures.clone();
            Arrays.sort(sorted);
        }

        Formula.Field without(int bid) {
            int last = sorted.length - 1;
            return new Formula.Field(
                    figures[bid].equals(sorted[0]) ? sorted[1] : sorted[0],
                    figures[bid].equals(sorted[last]) ? sorted[last - 1] : sorted[last]);
        }
    }

    /** One bid's figure on its way: the winner's gets worse, any other's better. */
    private final class Change {

        private final Judged judged;
        private final Formula formula;
        private final int bid;
        private final Formula.Field others;
        private final boolean upwards;
        private final BigFraction from;

        Change(Judged judged, Formula formula, int bid, Formula.Field others) {
            this.judged = judged;
            this.formula = formula;
            this.bid = bid;
            this.others = others;
            this.upwards = judged.scoring().effective().lowestIsBest() == (bid == winner);
            this.from = judged.figures()[bid];
        }

        /** As far as it may go, and no farther than the smallest change found so far. */
        long mostSteps() {
            BigFraction floor = judged.criterion().judgesAmount() ? STEP : BigFraction.ZERO;
            BigFraction room = upwards ? ceiling().subtract(from) : from.subtract(floor);
            if (smallest != null && smallest.share.multiply(scale()).compareTo(room) < 0) {
                room = smallest.share.multiply(scale());
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
            BigFraction lost = gained(winner, figure, field);
            if (bid != winner) {
                return ahead(bid, gained(bid, figure, field).subtract(lost)) ? bid : -1;
            }
            if (field.equals(others.with(from))) {
                // What the others earn does not move: the runner-up is the first to pass.
                return ahead(runnerUp, lost.negate()) ? runnerUp : -1;
            }
            for (int other = 0; other < board.size(); other++) {
                if (other != winner && ahead(other, gained(other, figure, field).subtract(lost))) {
                    return other;
                }
            }
            return -1;
        }

        private boolean ahead(int other, BigFraction caughtUp) {
            return caughtUp.compareTo(leads[other]) > 0;
        }

        /** By how much a bid's total gets better once the figure is changed. */
        private BigFraction gained(int of, BigFraction figure, Formula.Field field) {
            BigFraction own = of == bid ? figure : judged.figures()[of];
            BigFraction points = BigFraction.ZERO;
            if (board.counts(judged)) {
                BigFraction outOf = judged.outOf() == null ? null : judged.outOf()[of];
                points = judged.weight()
                        .multiply(formula.share(own, outOf, field).subtract(judged.shares()[of]));
            }
            if (!board.usesAmountItself()) {
                return points;
            }
            BigFraction amount = board.isAmount(judged) ? own : board.amount(of);
            return board.gap(board.combined(board.points(of).add(points), amount), board.total(of));
        }
    }
}
