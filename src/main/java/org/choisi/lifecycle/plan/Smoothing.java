package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spreads needs over years under a yearly cap. The most urgent come first and none overtakes another, so that a larger cap
 * postpones nothing that a smaller one pays for; a line of several pieces may be done in several years.
 */
final class Smoothing {

    private final int firstYear;
    private final int lastYear;
    private final Optional<BigDecimal> cap;
    private final List<Spread> spread = new ArrayList<>();

    /**
     * Some pieces of a need in one year.
     *
     * @param refurbished how many of them are bought refurbished
     */
    record Spread(Need need, int year, int quantity, int refurbished) {

        private Spread and(int more, boolean secondHand) {
            return new Spread(need, year, quantity + more, refurbished + (secondHand ? more : 0));
        }
    }

    /** Pieces of a need that wait, all of one price. */
    private static final class Waiting {
        private final Need need;
        private final boolean refurbished;
        private final BigDecimal takes;
        private int pieces;

        /** What has no price takes nothing of a budget, and is counted apart. */
        private Waiting(Need need, boolean refurbished, BigDecimal eurBeforeTax, int pieces) {
            this.need = need;
            this.refurbished = refurbished;
            this.takes = eurBeforeTax == null ? BigDecimal.ZERO : eurBeforeTax;
            this.pieces = pieces;
        }

        private static Stream<Waiting> of(Need need) {
            return Stream.of(
                    new Waiting(need, false, need.price().eurBeforeTax(), need.quantity() - need.refurbished()),
                    new Waiting(need, true, need.refurbishedEur(), need.refurbished()));
        }
    }

    Smoothing(int firstYear, int lastYear, Optional<BigDecimal> cap) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.cap = cap;
    }

    List<Spread> over(List<Need> needs) {
        List<Waiting> inOrder = needs.stream()
                .sorted(Need.MOST_URGENT_FIRST)
                .flatMap(Waiting::of)
                .toList();
        for (int year = firstYear; year <= lastYear; year++) {
            spend(year, inOrder);
        }
        inOrder.stream()
                .filter(waiting -> waiting.pieces > 0)
                .forEach(waiting -> add(waiting, Step.UNFUNDED, waiting.pieces));
        return spread;
    }

    /** New and refurbished pieces of one need in one year are one thing to do. */
    private void add(Waiting waiting, int year, int pieces) {
        int last = spread.size() - 1;
        boolean same = last >= 0 && spread.get(last).need == waiting.need && spread.get(last).year == year;
        Spread before = same ? spread.remove(last) : new Spread(waiting.need, year, 0, 0);
        spread.add(before.and(pieces, waiting.refurbished));
    }

    private void spend(int year, List<Waiting> inOrder) {
        BigDecimal left = cap.orElse(null);
        boolean spent = false;
        for (Waiting waiting : inOrder) {
            if (waiting.pieces == 0 || waiting.need.due() > year || isTooDear(waiting)) {
                continue;
            }
            BigDecimal each = waiting.takes;
            boolean free = cap.isEmpty() || each.signum() == 0;
            int pieces = free ? waiting.pieces : spent ? 0 : affordable(waiting, each, left);
            spent |= pieces < waiting.pieces;
            if (pieces > 0) {
                add(waiting, year, pieces);
                waiting.pieces -= pieces;
                left = free ? left : left.subtract(each.multiply(BigDecimal.valueOf(pieces)));
            }
        }
    }

    /** A single piece dearer than a whole year's budget would block all that come after it for ever. */
    private boolean isTooDear(Waiting waiting) {
        return cap.isPresent() && waiting.takes.compareTo(cap.get()) > 0;
    }

    private static int affordable(Waiting waiting, BigDecimal each, BigDecimal left) {
        BigDecimal most = left.divide(each, 0, RoundingMode.FLOOR);
        return most.min(BigDecimal.valueOf(waiting.pieces)).intValueExact();
    }
}
