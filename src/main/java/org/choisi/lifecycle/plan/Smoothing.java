package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spreads needs over years under a yearly cap. The most urgent come first and none overtakes another, so that a larger cap
 * postpones nothing that a smaller one pays for; a line of several pieces may be done in several years.
 */
final class Smoothing {

    private final int firstYear;
    private final int lastYear;
    private final Optional<BigDecimal> cap;
    private final List<Spread> spread = new ArrayList<>();

    /** Some pieces of a need in one year. */
    record Spread(Need need, int year, int quantity) {}

    /** A need of which some pieces wait. */
    private static final class Waiting {
        private final Need need;
        private int pieces;

        private Waiting(Need need) {
            this.need = need;
            this.pieces = need.quantity();
        }
    }

    Smoothing(int firstYear, int lastYear, Optional<BigDecimal> cap) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.cap = cap;
    }

    List<Spread> over(List<Need> needs) {
        List<Waiting> inOrder =
                needs.stream().sorted(Need.MOST_URGENT_FIRST).map(Waiting::new).toList();
        for (int year = firstYear; year <= lastYear; year++) {
            spend(year, inOrder);
        }
        inOrder.stream()
                .filter(waiting -> waiting.pieces > 0)
                .forEach(waiting -> spread.add(new Spread(waiting.need, Step.UNFUNDED, waiting.pieces)));
        return spread;
    }

    private void spend(int year, List<Waiting> inOrder) {
        BigDecimal left = cap.orElse(null);
        boolean spent = false;
        for (Waiting waiting : inOrder) {
            if (waiting.pieces == 0 || waiting.need.due() > year || isTooDear(waiting.need)) {
                continue;
            }
            BigDecimal each = waiting.need.takes();
            boolean free = cap.isEmpty() || each.signum() == 0;
            int pieces = free ? waiting.pieces : spent ? 0 : affordable(waiting, each, left);
            spent |= pieces < waiting.pieces;
            if (pieces > 0) {
                spread.add(new Spread(waiting.need, year, pieces));
                waiting.pieces -= pieces;
                left = free ? left : left.subtract(each.multiply(BigDecimal.valueOf(pieces)));
            }
        }
    }

    /** A single piece dearer than a whole year's budget would block all that come after it for ever. */
    private boolean isTooDear(Need need) {
        return cap.isPresent() && need.takes().compareTo(cap.get()) > 0;
    }

    private static int affordable(Waiting waiting, BigDecimal each, BigDecimal left) {
        BigDecimal most = left.divide(each, 0, RoundingMode.FLOOR);
        return most.min(BigDecimal.valueOf(waiting.pieces)).intValueExact();
    }
}
