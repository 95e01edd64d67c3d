package org.choisi.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.choisi.impact.Source;
import org.choisi.measure.KgCo2e;

/**
 * What an alternative costs the climate, for what was asked for.
 *
 * @param years how long it serves
 * @param parts making and electricity apart; empty when the source gives the whole alone
 * @param kgPerYear kgCO2e for one year of service
 * @param useKnown whether electricity is in it; no source gives that of some equipment
 * @param savedKgPerYear kgCO2e less than a new one, for one year of service; negative where it is more, and empty for the
 *     new one itself or where that is not known
 * @param sources the figures used, and the row that says how long it serves
 */
public record Weight(
        BigDecimal years,
        Optional<Parts> parts,
        KgCo2e kgPerYear,
        boolean useKnown,
        Optional<KgCo2e> savedKgPerYear,
        List<Source> sources) {

    /** kgCO2e for one year of service. */
    public record Parts(KgCo2e makingKgPerYear, KgCo2e useKgPerYear) {

        Parts times(BigDecimal factor) {
            return new Parts(makingKgPerYear.times(factor), useKgPerYear.times(factor));
        }
    }

    /** kgCO2e over all the years it serves. */
    public KgCo2e kgOverLifetime() {
        return kgPerYear.times(years);
    }

    /** @param factor zero or more */
    Weight times(BigDecimal factor) {
        return new Weight(
                years,
                parts.map(all -> all.times(factor)),
                kgPerYear.times(factor),
                useKnown,
                savedKgPerYear.map(kg -> kg.times(factor)),
                sources);
    }

    /** The same divided among people, to within the digits that any figure has. */
    Weight sharedBy(BigDecimal people) {
        return new Weight(
                years,
                parts.map(all -> new Parts(
                        all.makingKgPerYear().spreadOver(people),
                        all.useKgPerYear().spreadOver(people))),
                kgPerYear.spreadOver(people),
                useKnown,
                savedKgPerYear.map(kg -> kg.spreadOver(people)),
                sources);
    }

    Weight saving(Optional<KgCo2e> saved) {
        return new Weight(years, parts, kgPerYear, useKnown, saved, sources);
    }
}
