package org.choisi.indicators;

import java.util.Optional;
import org.choisi.indicators.register.Retirement;
import org.choisi.measure.Text;

/**
 * The rate A/B of decree 2023-266: A is what was directed to reuse in the year, B the retired equipment in stock on its
 * 1 January. A is a flow and B a stock, so the rate can exceed 100 %.
 */
final class DecreeRate {

    private static final String DECREE = "decree";
    private static final Text BACKWARDS = new Text("partie avant d'être réformée", "left before it was retired");

    private final Question asked;
    private final Tally tally = new Tally("reused", "inStock", "proofMissing");

    private DecreeRate(Question asked) {
        this.asked = asked;
    }

    static Measured of(Question asked) {
        var rate = new DecreeRate(asked);
        asked.registers().retirements().forEach(rate::take);
        return rate.tally.percent("reused", "inStock");
    }

    private void take(Retirement row) {
        boolean inStock = row.retiredOn().isBefore(asked.firstDay())
                && (row.gone() == null || !row.gone().isBefore(asked.firstDay()));
        boolean left = asked.isInYear(row.gone());
        if (!inStock && !left || !asked.scope().takes(row.category(), row.entity())) {
            return;
        }
        Optional<Text> against = against(row, left);
        if (against.isPresent()) {
            tally.leaveOut(row, row.quantity(), against.get());
            return;
        }
        if (inStock) {
            tally.add("inStock", row.quantity());
        }
        if (left) {
            directed(row);
        }
    }

    private Optional<Text> against(Retirement row, boolean left) {
        Optional<Text> impossible = asked.against(row, left ? row.gone() : row.retiredOn());
        if (impossible.isPresent()) {
            return impossible;
        }
        if (left && row.gone().isBefore(row.retiredOn())) {
            return Optional.of(BACKWARDS);
        }
        return asked.tables().outsideDecree(row.category(), row.classified(), row.start(), row.retiredOn());
    }

    private void directed(Retirement row) {
        switch (asked.tables().counts(DECREE, row.retiredTo(), row.proof(), row.gone())) {
            case "reused" -> tally.add("reused", row.quantity());
            case "proof-missing" -> tally.add("proofMissing", row.quantity());
            default -> {
                // recycled, destroyed or lost: in the stock, not in the flow
            }
        }
    }
}
