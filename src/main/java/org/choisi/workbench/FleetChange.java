package org.choisi.workbench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.Verdict;

/**
 * What another policy changes for a fleet.
 *
 * @param read lines that were read
 * @param rejected lines that one policy or the other cannot understand
 * @param advised lines that both advise, and the pieces that they stand for
 * @param changed of these, those that get another advice: verdict, actions or destination
 * @param otherRow of these, those that get the same advice from another row
 * @param transitions how many go from one verdict to another, those that stay included
 * @param assets those that get another advice, in the order of the inventory, at most {@link FleetPreview#MOST_SHOWN}
 * @param rows the rows that are met by more or fewer pieces than before, by id
 * @param carbon kgCO2e a year more, or fewer, if the advice is followed
 * @param budget euros before tax more, or fewer, to buy or repair what the advice says
 */
public record FleetChange(
        Side before,
        Side after,
        long read,
        long rejected,
        Tally advised,
        Tally changed,
        Tally otherRow,
        Map<Transition, Tally> transitions,
        List<Changed> assets,
        List<RowTally> rows,
        Carbon carbon,
        Budget budget) {

    public FleetChange {
        assets = List.copyOf(assets);
        rows = List.copyOf(rows);
    }

    /** Lines of the inventory, and the pieces of equipment that they stand for. */
    public record Tally(long lines, long quantity) {

        static final Tally NONE = new Tally(0, 0);

        Tally and(long pieces) {
            return new Tally(lines + 1, quantity + pieces);
        }
    }

    public record Transition(Verdict from, Verdict to) implements Comparable<Transition> {

        public boolean isChange() {
            return from != to;
        }

        @Override
        public int compareTo(Transition other) {
            int byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }

    /** One line that gets another advice. */
    public record Changed(
            String id, int line, int quantity, String name, String entity, Decision before, Decision after) {}

    /**
     * One row of the rules.
     *
     * @param at where it stands, after the change if it is still there
     * @param before pieces that met it
     * @param after pieces that meet it
     */
    public record RowTally(String rule, String at, long before, long after) {}

    /**
     * @param low the least of the three differences, each between figures of the same end of the range
     * @param notKnown pieces that are advised otherwise and for which a figure is missing
     */
    public record Carbon(BigDecimal low, BigDecimal mid, BigDecimal high, long notKnown) {}

    /** @param notKnown pieces that are advised otherwise and for which no price is known */
    public record Budget(BigDecimal euros, long notKnown) {}

    /** Share of the pieces that get another advice, from 0 to 1. */
    public BigDecimal share() {
        return advised.quantity == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(changed.quantity)
                        .divide(BigDecimal.valueOf(advised.quantity), 6, java.math.RoundingMode.HALF_UP);
    }
}
