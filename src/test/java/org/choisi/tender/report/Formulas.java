package org.choisi.tender.report;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.Scoring;

/** The formulas of the price methods and of the marks, as they are written in every guide. */
final class Formulas {

    private Formulas() {}

    static BigFraction points(Scoring scoring, BigFraction weight, BigFraction p, BigFraction m, BigFraction most) {
        BigFraction share = switch (scoring.effective()) {
            case LOWEST_OVER_PRICE -> m.divide(p);
            case LINEAR_FROM_LOWEST ->
                held(BigFraction.ONE.subtract(p.subtract(m).divide(m.multiply(exact(scoring.spread())))));
            case LINEAR_MIN_MAX ->
                most.equals(m) ? BigFraction.ONE : most.subtract(p).divide(most.subtract(m));
            case POWER -> m.divide(p).pow(scoring.exponent().intValueExact());
            case ABSOLUTE ->
                held(exact(scoring.high())
                        .subtract(p)
                        .divide(exact(scoring.high().subtract(scoring.low()))));
            case MARK -> p.divide(exact(scoring.outOf()));
            case BEST_RELATIVE -> p.divide(most);
            case POINTS -> least(p, weight).divide(weight);
            // A grid gives points that no formula gives: here a third of the weight.
            case GRID -> BigFraction.of(1, 3);
            case LIFE_CYCLE_COST -> throw new IllegalArgumentException("goes through another method");
        };
        return weight.multiply(share);
    }

    private static BigFraction held(BigFraction share) {
        return share.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : least(share, BigFraction.ONE);
    }

    private static BigFraction least(BigFraction one, BigFraction other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static BigFraction exact(BigDecimal number) {
        return SampleLot.exact(number);
    }
}
