package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import org.choisi.measure.KgCo2e;

/**
 * The sum of some steps of a plan; pieces, euros before tax and kgCO2e.
 *
 * @param leaving pieces that leave
 * @param bought pieces bought, the refurbished ones included
 * @param restored pieces restored
 * @param boughtEur what the purchases cost
 * @param restoredEur what the restorations cost
 * @param notPriced pieces bought or restored whose price nobody tells: they are in no amount
 * @param kgCo2eBought what making the pieces bought emits
 * @param carbonNotKnown pieces bought of which no source tells that
 */
public record Tally(
        long leaving,
        long bought,
        long refurbished,
        long restored,
        BigDecimal boughtEur,
        BigDecimal restoredEur,
        long notPriced,
        KgCo2e kgCo2eBought,
        long carbonNotKnown) {

    public static final Tally NONE =
            new Tally(0, 0, 0, 0, BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2), 0, KgCo2e.NONE, 0);

    public BigDecimal eurBeforeTax() {
        return boughtEur.add(restoredEur);
    }

    static Tally of(Step step) {
        long pieces = step.quantity();
        boolean buys = step.buys();
        boolean restores = step.kind() == Kind.RESTORE;
        BigDecimal euros = step.eurBeforeTax().orElse(NONE.boughtEur);
        return new Tally(
                step.leaves() ? pieces : 0,
                buys ? pieces : 0,
                step.refurbished(),
                restores ? pieces : 0,
                buys ? euros : NONE.boughtEur,
                restores ? euros : NONE.restoredEur,
                step.eurBeforeTax().isEmpty() ? pieces : 0,
                step.bought() == null ? KgCo2e.NONE : step.bought(),
                step.carbonNotKnown());
    }

    public Tally plus(Tally other) {
        return new Tally(
                leaving + other.leaving,
                bought + other.bought,
                refurbished + other.refurbished,
                restored + other.restored,
                boughtEur.add(other.boughtEur),
                restoredEur.add(other.restoredEur),
                notPriced + other.notPriced,
                kgCo2eBought.plus(other.kgCo2eBought),
                carbonNotKnown + other.carbonNotKnown);
    }
}
