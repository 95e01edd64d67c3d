package org.choisi.services;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.choisi.measure.KgCo2e;

/**
 * What reviews amount to together.
 *
 * @param byAdvice how many services have each advice; all advice stands there
 * @param eurosPerYear what following the advice frees, before tax
 * @param kgPerYear the same in kgCO2e
 * @param costNotKnown services to be withdrawn or merged whose cost nobody knows: they free more than the sum says
 * @param footprintNotKnown the same for the footprint
 * @param weak those whose footprint was worked out from a price
 */
public record Totals(
        Map<Advice, Integer> byAdvice,
        BigDecimal eurosPerYear,
        KgCo2e kgPerYear,
        int costNotKnown,
        int footprintNotKnown,
        int weak) {

    public static Totals of(Collection<Review> reviews) {
        Map<Advice, Integer> byAdvice = new EnumMap<>(Advice.class);
        for (Advice advice : Advice.values()) {
            byAdvice.put(advice, 0);
        }
        BigDecimal euros = BigDecimal.ZERO;
        KgCo2e kg = KgCo2e.NONE;
        int noCost = 0;
        int noFootprint = 0;
        int weak = 0;
        for (Review review : reviews) {
            byAdvice.merge(review.advice(), 1, Integer::sum);
            if (review.freed().isPresent()) {
                Freed freed = review.freed().get();
                euros = freed.eurosPerYear() == null ? euros : euros.add(freed.eurosPerYear());
                kg = freed.kgPerYear() == null ? kg : kg.plus(freed.kgPerYear());
                noCost += freed.eurosPerYear() == null ? 1 : 0;
                noFootprint += freed.kgPerYear() == null ? 1 : 0;
                weak += review.footprint().filter(ServiceFootprint::weak).isPresent() ? 1 : 0;
            }
        }
        return new Totals(byAdvice, euros, kg, noCost, noFootprint, weak);
    }
}
