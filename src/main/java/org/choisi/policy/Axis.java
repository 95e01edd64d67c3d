package org.choisi.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one column of a table can be asked: its words, or its numbers from {@code least} to {@code most}, cut where rows
 * start or stop to answer. Whether a piece passes a cell is asked of the cell itself, exactly as rules do.
 */
record Axis(Column column, List<Piece> pieces) {

    Axis {
        pieces = List.copyOf(pieces);
    }

    /**
     * The axis of a column of words.
     *
     * @param closed the words that a fact may have; empty when any word may stand there
     * @param mentioned the words that rows name
     */
    static Axis ofWords(Column column, Set<String> closed, Set<String> mentioned) {
        List<Piece> pieces = new ArrayList<>();
        var words = new TreeSet<>(closed.isEmpty() ? mentioned : closed);
        boolean other = closed.isEmpty() && words.add(Topic.ANY_OTHER_WORD);
        for (String word : words) {
            pieces.add(new Piece.Word(word, other && Topic.ANY_OTHER_WORD.equals(word)));
        }
        return new Axis(column, pieces);
    }

    /** The axis of a column of numbers, for cells that let these ranges through. */
    static Axis ofNumbers(Column column, Collection<Range> cells) {
        boolean whole = Unit.isWhole(column.unit());
        BigDecimal least = column.least() == null ? BigDecimal.ZERO : column.asRulesSee(column.least());
        BigDecimal most = column.most() == null ? null : column.asRulesSee(column.most());
        var cuts = new TreeSet<BigDecimal>();
        cells.forEach(cell -> cuts.addAll(ends(cell, whole)));
        cuts.add(least);
        cuts.removeIf(cut -> cut.compareTo(least) < 0 || most != null && cut.compareTo(most) > 0);
        if (most != null) {
            cuts.add(most);
        }
        List<Piece> pieces = new ArrayList<>();
        if (!column.isAlwaysKnown()) {
            pieces.add(new Piece.Unknown());
        }
        for (BigDecimal cut : cuts) {
            pieces.add(new Piece.Point(cut));
            between(cut, cuts.higher(cut), most, whole, pieces);
        }
        return new Axis(column, pieces);
    }

    /** The numbers that a cell names; whole numbers pass from the first whole one that reaches an end. */
    private static List<BigDecimal> ends(Range cell, boolean whole) {
        return Stream.of(cell.from(), cell.below())
                .filter(Objects::nonNull)
                .map(end -> whole ? end.setScale(0, RoundingMode.CEILING) : end)
                .toList();
    }

    private static void between(
            BigDecimal above, BigDecimal below, BigDecimal most, boolean whole, List<Piece> pieces) {
        boolean past = below == null && most != null;
        boolean nothing = whole && below != null && above.add(BigDecimal.ONE).compareTo(below) >= 0;
        if (!past && !nothing) {
            pieces.add(new Piece.Between(above, below));
        }
    }

    /** The pieces that pass a cell, as it stands on some day. */
    BitSet side(Object cell) {
        var side = new BitSet(pieces.size());
        for (int index = 0; index < pieces.size(); index++) {
            if (passes(cell, pieces.get(index).sample())) {
                side.set(index);
            }
        }
        return side;
    }

    private static boolean passes(Object cell, Object sample) {
        if (cell instanceof Words words) {
            return words.accepts((String) sample);
        }
        if (cell instanceof Range range) {
            return range.accepts((Number) sample);
        }
        return Objects.equals(cell, sample);
    }

    BitSet all() {
        var all = new BitSet(pieces.size());
        all.set(0, pieces.size());
        return all;
    }

    /** The pieces from the first number that cells name to the last one, both included; all of them when they name none. */
    BitSet fromFirstToLast(Collection<Range> cells) {
        var numbers = new TreeSet<BigDecimal>();
        cells.forEach(cell -> numbers.addAll(ends(cell, Unit.isWhole(column.unit()))));
        if (numbers.isEmpty()) {
            return all();
        }
        var side = new BitSet(pieces.size());
        for (int index = 0; index < pieces.size(); index++) {
            if (pieces.get(index) instanceof Piece.Point point && numbers.contains(point.number())) {
                side.set(side.isEmpty() ? index : side.nextSetBit(0), index + 1);
            }
        }
        return side;
    }

    /** The piece of a number that is not known, if there may be one; else the others. */
    BitSet known(boolean known) {
        var side = new BitSet(pieces.size());
        for (int index = 0; index < pieces.size(); index++) {
            side.set(index, pieces.get(index) instanceof Piece.Unknown != known);
        }
        return side;
    }

    /** Pieces in runs that follow each other; a number that is not known follows none. */
    List<BitSet> runs(BitSet side) {
        List<BitSet> runs = new ArrayList<>();
        int from = side.nextSetBit(0);
        while (from >= 0) {
            int past = pieces.get(from) instanceof Piece.Unknown ? from + 1 : side.nextClearBit(from);
            var run = new BitSet(pieces.size());
            run.set(from, past);
            runs.add(run);
            from = side.nextSetBit(past);
        }
        return runs;
    }
}
