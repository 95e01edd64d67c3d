package org.choisi.workbench.preview;

import java.math.BigDecimal;
import java.util.List;
import org.choisi.lifecycle.Decision;
import org.choisi.reference.Prices;

/** Sums what following the advice changes in replacements bought and repairs paid. */
final class BudgetTally {

    /** The maker pays. */
    private static final List<String> FREE = List.of("REPAIR_UNDER_WARRANTY");

    private final Prices before;
    private final Prices after;
    private BigDecimal sum = BigDecimal.ZERO;
    private long notKnown;

    BudgetTally(Prices before, Prices after) {
        this.before = before;
        this.after = after;
    }

    /** @param replacementCost what the line itself says, empty when nothing */
    void add(Told told, String replacementCost, int quantity) {
        BigDecimal was = cost(told.before(), before, replacementCost);
        BigDecimal is = cost(told.after(), after, replacementCost);
        if (was == null || is == null) {
            notKnown += quantity;
            return;
        }
        sum = sum.add(is.subtract(was).multiply(BigDecimal.valueOf(quantity)));
    }

    BudgetChange result() {
        return new BudgetChange(sum, notKnown);
    }

    /** Euros for one piece; null when not known, or when it is not known yet what to do. */
    private static BigDecimal cost(Decision decision, Prices prices, String replacementCost) {
        return switch (decision.verdict()) {
            case KEEP, OUT_OF_SCOPE -> BigDecimal.ZERO;
            case REFURBISH ->
                decision.actions().equals(FREE)
                        ? BigDecimal.ZERO
                        : decision.profile().repairCost();
            case REPLACE ->
                replacementCost.isEmpty()
                        ? prices.of(decision.profile().category())
                                .map(Prices.Price::eurBeforeTax)
                                .orElse(null)
                        : new BigDecimal(replacementCost);
            case REVIEW -> null;
        };
    }
}
