package org.choisi.tender.score;

import java.util.Arrays;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.Scoring;

/**
 * How figures become shares of a weight, from 0 to 1. Where the formula alone says nothing (all figures equal, a lowest
 * figure of zero), the best figure earns everything.
 */
@FunctionalInterface
interface Formula {

    /** The spread of the figures at hand. */
    record Field(BigFraction lowest, BigFraction highest) {

        static Field of(BigFraction[] figures) {
            Field field = new Field(figures[0], figures[0]);
            for (BigFraction figure : figures) {
                field = field.with(figure);
            }
            return field;
        }

        Field with(BigFraction figure) {
            if (figure.compareTo(lowest) < 0) {
                return new Field(figure, highest);
            }
            return figure.compareTo(highest) > 0 ? new Field(lowest, figure) : this;
        }
    }

    /** @param outOf what would earn everything; null where the method does not use it */
    BigFraction share(BigFraction figure, BigFraction outOf, Field field);

    default BigFraction[] shares(BigFraction[] figures, BigFraction[] outOf) {
        if (figures.length == 0) {
            return figures;
        }
        Field field = Field.of(figures);
        BigFraction[] shares = new BigFraction[figures.length];
        Arrays.setAll(shares, bid -> share(figures[bid], outOf == null ? null : outOf[bid], field));
        return shares;
    }

    static Formula of(Scoring scoring, BigFraction weight) {
        return switch (scoring.effective()) {
            case LOWEST_OVER_PRICE -> (figure, outOf, field) -> lowestOver(figure, field);
            case LINEAR_FROM_LOWEST -> fromLowest(Exact.of(scoring.spread()));
            case LINEAR_MIN_MAX -> (figure, outOf, field) -> minMax(figure, field);
            case POWER -> (figure, outOf, field) -> Exact.power(lowestOver(figure, field), scoring.exponent());
            case ABSOLUTE -> absolute(Exact.of(scoring.low()), Exact.of(scoring.high()));
            case MARK, GRID -> (figure, outOf, field) -> figure.divide(outOf);
            case BEST_RELATIVE -> (figure, outOf, field) -> bestRelative(figure, field);
            case POINTS -> (figure, outOf, field) -> Exact.isZero(weight) ? BigFraction.ZERO : figure.divide(weight);
            case LIFE_CYCLE_COST -> throw new IllegalStateException("a life-cycle cost goes through a price method");
        };
    }

    private static BigFraction lowestOver(BigFraction figure, Field field) {
        return figure.equals(field.lowest) ? BigFraction.ONE : field.lowest.divide(figure);
    }

    private static Formula fromLowest(BigFraction spread) {
        return (figure, outOf, field) -> {
            if (figure.equals(field.lowest)) {
                return BigFraction.ONE;
            }
            if (Exact.isZero(field.lowest)) {
                return BigFraction.ZERO;
            }
            return clamped(
                    BigFraction.ONE.subtract(figure.subtract(field.lowest).divide(field.lowest.multiply(spread))));
        };
    }

    private static BigFraction minMax(BigFraction figure, Field field) {
        if (field.highest.equals(field.lowest)) {
            return BigFraction.ONE;
        }
        return field.highest.subtract(figure).divide(field.highest.subtract(field.lowest));
    }

    private static Formula absolute(BigFraction low, BigFraction high) {
        return (figure, outOf, field) -> clamped(high.subtract(figure).divide(high.subtract(low)));
    }

    private static BigFraction bestRelative(BigFraction figure, Field field) {
        return Exact.isZero(field.highest) ? BigFraction.ZERO : figure.divide(field.highest);
    }

    private static BigFraction clamped(BigFraction share) {
        if (share.signum() < 0) {
            return BigFraction.ZERO;
        }
        return share.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : share;
    }
}
