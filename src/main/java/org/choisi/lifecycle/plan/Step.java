package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.KgCo2e;

/**
 * One thing to do in one year for one line of the inventory, or for some of its pieces.
 *
 * @param due calendar year in which the rules ask for it
 * @param year calendar year in which the budget allows it; 0 when it does not within the plan
 * @param quantity pieces
 * @param refurbished how many of them are bought refurbished
 * @param price of one new piece
 * @param refurbishedEur euros before tax of one refurbished piece; null when there is none, or its price is not known
 * @param decision the advice that asks for it, as of its year
 * @param bought what making, or refurbishing, the pieces bought emits, those without a figure left out; null when nothing is
 *     bought or none has a figure
 * @param carbonNotKnown pieces bought for which no source tells that
 */
public record Step(
        Outlook outlook,
        Kind kind,
        Urgency urgency,
        int due,
        int year,
        int quantity,
        int refurbished,
        Price price,
        BigDecimal refurbishedEur,
        Decision decision,
        KgCo2e bought,
        int carbonNotKnown) {

    public static final int UNFUNDED = 0;

    public boolean isFunded() {
        return year != UNFUNDED;
    }

    /** Euros before tax for all its pieces; empty when the price is not known. */
    public Optional<BigDecimal> eurBeforeTax() {
        if (price.eurBeforeTax() == null) {
            return Optional.empty();
        }
        BigDecimal asNew = price.eurBeforeTax().multiply(BigDecimal.valueOf((long) quantity - refurbished));
        return Optional.of(
                refurbished == 0 ? asNew : asNew.add(refurbishedEur.multiply(BigDecimal.valueOf(refurbished))));
    }

    public boolean buys() {
        return kind == Kind.REPLACE;
    }

    public boolean leaves() {
        return kind != Kind.RESTORE;
    }

    public String category() {
        return outlook.asset().profile().category();
    }

    public String entity() {
        return outlook.asset().entity();
    }
}
