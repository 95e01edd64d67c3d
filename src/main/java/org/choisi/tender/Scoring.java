package org.choisi.tender;

import java.math.BigDecimal;

/**
 * The method of one criterion with its parameters; those that the method does not use are null.
 *
 * @param declared the name the file gives, also when it is none of ours
 * @param method null when the declared name is none of ours
 * @param spread for {@link Method#LINEAR_FROM_LOWEST}: share of the lowest price above it at which points end
 * @param exponent for {@link Method#POWER}
 * @param low for {@link Method#ABSOLUTE}: the figure that earns all points
 * @param high for {@link Method#ABSOLUTE}: the figure that earns none
 * @param outOf the mark that earns all points
 * @param table for {@link Method#GRID}: name of the grid
 * @param discountRate for {@link Method#LIFE_CYCLE_COST}: a fraction a year
 * @param years for {@link Method#LIFE_CYCLE_COST}
 * @param then for {@link Method#LIFE_CYCLE_COST}: the price method that the cost goes through
 */
public record Scoring(
        String declared,
        Method method,
        BigDecimal spread,
        BigDecimal exponent,
        BigDecimal low,
        BigDecimal high,
        BigDecimal outOf,
        String table,
        BigDecimal discountRate,
        Integer years,
        Method then) {

    /** A method without any parameter. */
    public static Scoring of(Method method) {
        return new Scoring(method.code(), method, null, null, null, null, null, null, null, null, null);
    }

    /** The method that turns figures into points: of a life-cycle cost the one it goes through. */
    public Method effective() {
        return method == Method.LIFE_CYCLE_COST ? then : method;
    }
}
