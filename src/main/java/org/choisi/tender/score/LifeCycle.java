package org.choisi.tender.score;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.LifeCycleCost;

/**
 * The life-cycle cost of a bid: what is paid today, plus each year's costs and externalities and the end of life, less the
 * residual value, all brought to today. Costs fall due at the end of each year.
 */
final class LifeCycle {

    private final BigFraction discount;
    private final int years;

    /** @param discountRate a fraction a year */
    LifeCycle(BigDecimal discountRate, int years) {
        this.discount = BigFraction.ONE.divide(BigFraction.ONE.add(Exact.of(discountRate)));
        this.years = years;
    }

    BigFraction cost(LifeCycleCost costs, BigFraction acquisition) {
        BigFraction sum = acquisition;
        for (LifeCycleCost.Yearly yearly : costs.yearly()) {
            sum = sum.add(series(Exact.of(yearly.amount()), BigFraction.ONE.add(Exact.of(yearly.escalation()))));
        }
        for (LifeCycleCost.Externality external : costs.externalities()) {
            BigFraction yearly = Exact.of(external.quantityPerYear()).multiply(Exact.of(external.unitCost()));
            sum = sum.add(series(yearly, BigFraction.ONE));
        }
        BigFraction last = Exact.of(costs.endOfLife()).subtract(Exact.of(costs.residual()));
        return sum.add(last.multiply(discount.pow(years)));
    }

    /** Sum over t = 1..years of amount × growth^(t-1) / (1 + rate)^t. */
    private BigFraction series(BigFraction amount, BigFraction growth) {
        BigFraction first = amount.multiply(discount);
        BigFraction ratio = growth.multiply(discount);
        if (ratio.equals(BigFraction.ONE)) {
            return first.multiply(years);
        }
        return first.multiply(BigFraction.ONE.subtract(ratio.pow(years)).divide(BigFraction.ONE.subtract(ratio)));
    }
}
