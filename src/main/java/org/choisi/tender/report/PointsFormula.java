package org.choisi.tender.report;

import org.choisi.tender.Method;

/**
 * The formulas of the methods, as a spreadsheet writes them and as numbers: a formula is only put into a sheet where it gives
 * the points of the evaluation. None uses {@code <}, which the writer of the file would leave as it is.
 */
final class PointsFormula {

    private PointsFormula() {}

    /** @return empty when no formula gives the points */
    static String text(Method method, Terms<String> cells) {
        return switch (method) {
            case LOWEST_OVER_PRICE -> cells.weight() + "*" + cells.least() + "/" + cells.value();
            case LINEAR_FROM_LOWEST ->
                "%s*MAX(0,1-(%s-%s)/(%s*%s))"
                        .formatted(cells.weight(), cells.value(), cells.least(), cells.least(), cells.spread());
            case LINEAR_MIN_MAX ->
                "IF(%1$s=%2$s,%3$s,%3$s*(%1$s-%4$s)/(%1$s-%2$s))"
                        .formatted(cells.most(), cells.least(), cells.weight(), cells.value());
            case POWER -> "%s*(%s/%s)^%s".formatted(cells.weight(), cells.least(), cells.value(), cells.exponent());
            case ABSOLUTE ->
                "%1$s*MAX(0,MIN(1,(%2$s-%3$s)/(%2$s-%4$s)))"
                        .formatted(cells.weight(), cells.high(), cells.value(), cells.low());
            case MARK -> cells.weight() + "*" + cells.value() + "/" + cells.outOf();
            case BEST_RELATIVE -> cells.weight() + "*" + cells.value() + "/" + cells.most();
            case POINTS -> "MIN(" + cells.value() + "," + cells.weight() + ")";
            case GRID, LIFE_CYCLE_COST -> "";
        };
    }

    /** What a spreadsheet would make of it; not a number when a term is missing. */
    static double result(Method method, Terms<Double> terms) {
        double weight = terms.weight();
        double value = terms.value();
        double least = terms.least();
        double most = terms.most();
        return switch (method) {
            case LOWEST_OVER_PRICE -> weight * least / value;
            case LINEAR_FROM_LOWEST -> weight * Math.max(0, 1 - (value - least) / (least * terms.spread()));
            case LINEAR_MIN_MAX -> most == least ? weight : weight * (most - value) / (most - least);
            case POWER -> weight * Math.pow(least / value, terms.exponent());
            case ABSOLUTE -> weight * Math.max(0, Math.min(1, (terms.high() - value) / (terms.high() - terms.low())));
            case MARK -> weight * value / terms.outOf();
            case BEST_RELATIVE -> weight * value / most;
            case POINTS -> Math.min(value, weight);
            case GRID, LIFE_CYCLE_COST -> Double.NaN;
        };
    }

    /** Whether a spreadsheet would show the same figure. */
    static boolean same(double one, double other) {
        return Math.abs(one - other) <= 1e-11 * Math.max(Math.abs(one), Math.abs(other)) + 1e-15;
    }
}
