package org.choisi.ecoscore;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact sums of weights. Only what is answered decides the score; what is not answered only leaves it open.
 *
 * @param earned points × weight of what is answered
 * @param answered weight of what is answered
 * @param applicable weight of all that has an object
 */
record Balance(BigFraction earned, BigFraction answered, BigFraction applicable) {

    static final Balance NOTHING = new Balance(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);

    static Balance of(Collection<Standing> standings) {
        Balance sum = NOTHING;
        for (Standing standing : standings) {
            sum = sum.plus(standing);
        }
        return sum;
    }

    private Balance plus(Standing standing) {
        if (standing.state() == Standing.State.NOT_APPLICABLE) {
            return this;
        }
        BigFraction weight = standing.weight();
        return new Balance(
                earned.add(standing.earned()),
                standing.isAnswered() ? answered.add(weight) : answered,
                applicable.add(weight));
    }

    /** The same as if one question had another answer. */
    Balance with(Standing standing, BigFraction points) {
        BigFraction more = standing.weight().multiply(points).subtract(standing.earned());
        return new Balance(
                earned.add(more), standing.isAnswered() ? answered : answered.add(standing.weight()), applicable);
    }

    boolean isEmpty() {
        return answered.signum() == 0;
    }

    /** From 0 to 100; not to be asked when nothing is answered. */
    BigFraction score() {
        return earned.multiply(Fractions.HUNDRED).divide(answered);
    }

    /** Share of the weight that is answered, from 0 to 1. */
    BigFraction completeness() {
        return applicable.signum() == 0 ? BigFraction.ZERO : answered.divide(applicable);
    }
}
