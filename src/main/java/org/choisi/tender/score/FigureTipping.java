package org.choisi.tender.score;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.Method;

/**
 * The smallest change of one bid's figure on one criterion that changes the winner, in hundredths: of a euro, of a mark.
 * The winner may lose to the bid that is changed, or to another whose points move with it.
 */
final class FigureTipping {

    /** The step in which marks and prices are changed. */
    private static final BigFraction STEP = BigFraction.of(1, 100);

    private static final BigFraction MOST_STEPS = BigFraction.of(1_000_000_000_000_000_000L);

    /** A price or a delay is not looked at beyond so many times the highest one. */
    private static final int FARTHEST = 10;

    private final Scoreboard board;
    private final int winner;
    private final BigFraction[] leads;
    private final List<Integer> closest;
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
        this.closest = IntStream.range(0, board.size())
                .filter(bid -> bid != winner)
                .boxed()
                .sorted(Comparator.comparing(bid -> leads[bid]))
                .toList();
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

    /**
     * Goes outwards piece by piece: between two pieces the changed figure becomes, or stops being, the lowest or the highest
     * of all. Within a piece every lead goes one way, so the first place where the winner changes is found by halving.
     */
    private void lookAt(Change change) {
        if (change.outOfReach(closest.get(0))) {
            return;
        }
        long unchanged = 0;
        for (long end : change.pieces()) {
            if (change.overtaking(end) >= 0) {
                keep(change, halved(change, unchanged, end));
                return;
            }
            unchanged = end;
        }
    }

    private static long halved(Change change, long tooFew, long enough) {
        long least = enough;
        long most = tooFew;
        while (least - most > 1) {
            long half = most + (least - most) / 2;
            if (change.overtaking(half) >= 0) {
                least = half;
            } else {
                most = half;
            }
        }
        return least;
    }

    private void keep(Change change, long steps) {
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

        /** The ends of the pieces, in steps from here. */
        SortedSet<Long> pieces() {
            long most = Math.max(0, mostSteps());
            SortedSet<Long> ends = new TreeSet<>(List.of(most));
            for (BigFraction bound : List.of(others.lowest(), others.highest())) {
                if (judged.looksAtOthers() && bound.compareTo(from) > 0 == upwards) {
                    long crossing = steps(bound.subtract(from).abs());
                    ends.add(crossing);
                    ends.add(crossing + 1);
                }
            }
            return ends.subSet(1L, most + 1);
        }

        /** As far as it may go, and no farther than the smallest change found so far. */
        private long mostSteps() {
            BigFraction floor = judged.criterion().judgesAmount() ? STEP : BigFraction.ZERO;
            BigFraction room = upwards ? ceiling().subtract(from) : from.subtract(floor);
            if (smallest != null && smallest.share.multiply(scale()).compareTo(room) < 0) {
                room = smallest.share.multiply(scale());
            }
            return steps(room);
        }

        /** Beyond any honest amount a long would turn over. */
        private static long steps(BigFraction room) {
            BigFraction steps = room.divide(STEP);
            return steps.compareTo(MOST_STEPS) > 0 ? MOST_STEPS.longValue() : steps.longValue();
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
            if (!judged.looksAtOthers() || field.equals(others.with(from))) {
                // What the others earn does not move: only this bid passes, or the runner-up passes this one.
                int first = bid == winner ? closest.get(0) : bid;
                return ahead(first, gained(first, figure, field).subtract(lost)) ? first : -1;
            }
            for (int other : closest) {
                if (outOfReach(other)) {
                    return -1;
                }
                if (ahead(other, gained(other, figure, field).subtract(lost))) {
                    return other;
                }
            }
            return -1;
        }

        /** One criterion takes no more than its weight from the winner, and gives no more than its weight to another. */
        private boolean outOfReach(int other) {
            return !board.usesAmountItself()
                    && leads[other].compareTo(judged.weight().multiply(2)) > 0;
        }

        private boolean ahead(int other, BigFraction caughtUp) {
            return Exact.compare(caughtUp, leads[other]) > 0;
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
