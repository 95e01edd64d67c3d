package org.choisi.impact.scenario;

import java.math.BigDecimal;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;

/**
 * What differs between two futures of one fleet in one year, or over several; negative when there is less.
 *
 * @param euros before tax
 */
public record Change(
        Span embodiedKg,
        Span useKwh,
        Span useKg,
        BigDecimal bought,
        BigDecimal refurbished,
        BigDecimal brought,
        BigDecimal euros) {

    public static final Change NONE = new Change(
            Span.NONE, Span.NONE, Span.NONE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * A difference with all figures low, all middle, all high. Not ordered: a saving is largest where the figures are
     * high.
     */
    public record Span(BigDecimal low, BigDecimal mid, BigDecimal high) {

        static final Span NONE = new Span(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        private static Span between(KgCo2e before, KgCo2e after) {
            return new Span(
                    after.low().subtract(before.low()),
                    after.mid().subtract(before.mid()),
                    after.high().subtract(before.high()));
        }

        private static Span between(Kwh before, Kwh after) {
            return new Span(
                    after.low().subtract(before.low()),
                    after.mid().subtract(before.mid()),
                    after.high().subtract(before.high()));
        }

        public Span plus(Span other) {
            return new Span(low.add(other.low), mid.add(other.mid), high.add(other.high));
        }
    }

    static Change between(YearFigures before, YearFigures after) {
        return new Change(
                Span.between(
                        before.footprint().embodiedKgPerYear(),
                        after.footprint().embodiedKgPerYear()),
                Span.between(
                        before.footprint().useKwhPerYear(), after.footprint().useKwhPerYear()),
                Span.between(
                        before.footprint().useKgPerYear(), after.footprint().useKgPerYear()),
                after.purchases().bought().subtract(before.purchases().bought()),
                after.purchases().refurbished().subtract(before.purchases().refurbished()),
                after.purchases().brought().subtract(before.purchases().brought()),
                after.euros().subtract(before.euros()));
    }

    /** Making and use together. */
    public Span kg() {
        return embodiedKg.plus(useKg);
    }

    public Change plus(Change other) {
        return new Change(
                embodiedKg.plus(other.embodiedKg),
                useKwh.plus(other.useKwh),
                useKg.plus(other.useKg),
                bought.add(other.bought),
                refurbished.add(other.refurbished),
                brought.add(other.brought),
                euros.add(other.euros));
    }
}
