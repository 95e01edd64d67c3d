package org.choisi.impact.trajectory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Why the yearly footprint moved between two frozen years. One cause after the other is brought from the first year to the
 * second, in this order, and each is given what the total moves by: how many pieces there are, of which categories, how long
 * they serve, and what one piece weighs by its factors. The four add up to the whole. A category that came or went belongs to
 * the mix.
 *
 * @param volumeKg kgCO2e a year; likewise the others
 */
public record Variance(BigDecimal volumeKg, BigDecimal mixKg, BigDecimal lifeKg, BigDecimal factorsKg) {

    private static final MathContext PRECISE = MathContext.DECIMAL128;

    public BigDecimal totalKg() {
        return volumeKg.add(mixKg).add(lifeKg).add(factorsKg);
    }

    /** What moved from one year to another, by the mid figures. */
    public static Variance between(FrozenYear before, FrozenYear after) {
        Map<String, Unit> first = units(before);
        Map<String, Unit> last = units(after);
        Set<String> all = new TreeSet<>(first.keySet());
        all.addAll(last.keySet());
        BigDecimal pieces = pieces(first);
        BigDecimal growth = pieces.signum() == 0 ? BigDecimal.ONE : pieces(last).divide(pieces, PRECISE);
        BigDecimal start = BigDecimal.ZERO;
        BigDecimal withVolume = BigDecimal.ZERO;
        BigDecimal withMix = BigDecimal.ZERO;
        BigDecimal withLife = BigDecimal.ZERO;
        BigDecimal end = BigDecimal.ZERO;
        for (String category : all) {
            Unit from = first.containsKey(category)
                    ? first.get(category)
                    : last.get(category).none();
            Unit to = last.getOrDefault(category, from.none());
            start = start.add(from.kg(from.pieces));
            withVolume = withVolume.add(from.kg(from.pieces.multiply(growth)));
            withMix = withMix.add(from.kg(to.pieces));
            withLife = withLife.add(from.servingAs(to).kg(to.pieces));
            end = end.add(to.kg(to.pieces));
        }
        return new Variance(
                withVolume.subtract(start),
                withMix.subtract(withVolume),
                withLife.subtract(withMix),
                end.subtract(withLife));
    }

    private static BigDecimal pieces(Map<String, Unit> units) {
        return units.values().stream().map(Unit::pieces).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Unit> units(FrozenYear year) {
        Map<String, Unit> units = new TreeMap<>();
        for (FrozenYear.Category category : year.categories()) {
            if (category.quantity().signum() > 0) {
                units.put(category.category(), Unit.of(category));
            }
        }
        return units;
    }

    /**
     * One piece of a category.
     *
     * @param embodiedKg of one piece, whole
     * @param perYear the part of it that one year bears: one over the years of life
     * @param useKg of one piece in one year
     */
    private record Unit(BigDecimal pieces, BigDecimal embodiedKg, BigDecimal perYear, BigDecimal useKg) {

        static Unit of(FrozenYear.Category category) {
            BigDecimal pieces = category.quantity();
            BigDecimal embodiedOfAll = category.embodiedKgPerUnit().multiply(pieces);
            BigDecimal perYear = embodiedOfAll.signum() == 0
                    ? BigDecimal.ZERO
                    : category.footprint().embodiedKgPerYear().mid().divide(embodiedOfAll, PRECISE);
            return new Unit(
                    pieces,
                    category.embodiedKgPerUnit(),
                    perYear,
                    category.footprint().useKgPerYear().mid().divide(pieces, PRECISE));
        }

        BigDecimal kg(BigDecimal howMany) {
            return embodiedKg.multiply(perYear).add(useKg).multiply(howMany, PRECISE);
        }

        Unit none() {
            return new Unit(BigDecimal.ZERO, embodiedKg, perYear, useKg);
        }

        Unit servingAs(Unit other) {
            return new Unit(pieces, embodiedKg, other.perYear, useKg);
        }
    }
}
