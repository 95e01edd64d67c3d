package org.choisi.impact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;

/**
 * The arithmetic of one decision, for the functional unit « one year of service ». What is null is not
 * known.
 *
 * @param grid kgCO2e/kWh
 * @param pue ratio
 * @param oldUse kWh a year of the device as it is
 */
record Options(
        BigDecimal grid, BigDecimal pue, BigDecimal oldUse, Choice bought, Choice refurbish, Choice buyRefurbished) {

    /** Enough digits that a tie is a tie. */
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    /**
     * Something that costs once and then serves.
     *
     * @param kg kgCO2e spent once
     * @param years over which they are spread
     * @param use kWh a year
     */
    record Choice(KgCo2e kg, BigDecimal years, BigDecimal use) {}

    /** The same decision for a device that no longer serves as it is. */
    Options withoutKeeping() {
        return new Options(grid, pue, null, bought, refurbish, buyRefurbished);
    }

    boolean any() {
        return oldUse != null || bought != null || refurbish != null || buyRefurbished != null;
    }

    /** Keeping as it is: electricity only. What it cost to make is spent in every option and counted in none. */
    KgCo2e keepPerYear() {
        return oldUse == null ? null : KgCo2e.exactly(kgOf(oldUse));
    }

    KgCo2e perYear(Choice choice) {
        return choice == null ? null : footprint(choice).kgPerYear();
    }

    /** Making and electricity apart. */
    YearlyFootprint footprint(Choice choice) {
        return new YearlyFootprint(choice.kg().spreadOver(choice.years()), used(choice.use()), emitted(choice.use()));
    }

    /** Keeping as it is, making and electricity apart; null when nobody knows what it uses. */
    YearlyFootprint keepFootprint() {
        return oldUse == null ? null : new YearlyFootprint(KgCo2e.NONE, used(oldUse), emitted(oldUse));
    }

    private Kwh used(BigDecimal kwh) {
        return Kwh.exactly(kwh.multiply(pue));
    }

    private KgCo2e emitted(BigDecimal kwh) {
        return KgCo2e.exactly(kgOf(kwh));
    }

    private BigDecimal kgOf(BigDecimal kwh) {
        return kwh.multiply(pue).multiply(grid);
    }

    /** Years of savings that pay for making the new device; null when it saves nothing. */
    BigDecimal paybackYears() {
        BigDecimal saved = savedKwh();
        if (saved == null || kgOf(saved).signum() <= 0) {
            return null;
        }
        return bought.kg().mid().divide(kgOf(saved), EXACT_ENOUGH);
    }

    /** Electricity factor at which payback equals the service life; null when the new device saves no electricity. */
    BigDecimal breakEvenGrid() {
        BigDecimal saved = savedKwh();
        if (saved == null || saved.signum() <= 0) {
            return null;
        }
        return bought.kg().mid().divide(bought.years().multiply(saved).multiply(pue), EXACT_ENOUGH);
    }

    private BigDecimal savedKwh() {
        return oldUse == null || bought == null ? null : oldUse.subtract(bought.use());
    }

    /**
     * The option with the least kg a year, if it is the same at both ends: once with a new device at its lightest and
     * refurbishing at its heaviest, once the other way round. A tie between different answers decides nothing.
     */
    Favours favours() {
        Set<Favours> newAtItsBest = least(bounds(KgCo2e::low, KgCo2e::high));
        Set<Favours> newAtItsWorst = least(bounds(KgCo2e::high, KgCo2e::low));
        boolean agreed = newAtItsBest.size() == 1 && newAtItsBest.equals(newAtItsWorst);
        return agreed ? newAtItsBest.iterator().next() : Favours.NONE;
    }

    private interface Bound {
        BigDecimal of(KgCo2e range);
    }

    /** The best figure of each answer; empty when there are not two options to compare. */
    private Map<Favours, BigDecimal> bounds(Bound ofNew, Bound ofRefurbished) {
        var best = new EnumMap<Favours, BigDecimal>(Favours.class);
        int options = put(best, Favours.KEEP, keepPerYear(), ofNew)
                + put(best, Favours.REFURBISH, perYear(refurbish), ofRefurbished)
                + put(best, Favours.REPLACE, perYear(bought), ofNew)
                + put(best, Favours.REPLACE, perYear(buyRefurbished), ofRefurbished);
        return options < 2 ? Map.of() : best;
    }

    private static int put(Map<Favours, BigDecimal> best, Favours answer, KgCo2e range, Bound bound) {
        if (range == null) {
            return 0;
        }
        best.merge(answer, bound.of(range), BigDecimal::min);
        return 1;
    }

    private static Set<Favours> least(Map<Favours, BigDecimal> best) {
        var least = EnumSet.noneOf(Favours.class);
        BigDecimal smallest = best.values().stream().min(BigDecimal::compareTo).orElse(null);
        best.forEach((answer, kg) -> {
            if (kg.compareTo(smallest) == 0) {
                least.add(answer);
            }
        });
        return least;
    }
}
