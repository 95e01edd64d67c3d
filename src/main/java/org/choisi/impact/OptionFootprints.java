package org.choisi.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.KgCo2e;

/**
 * What the options of one decision cost the climate for one year of service, making and electricity apart. An option is
 * empty where no source gives what it needs.
 *
 * @param keep a device that is there: electricity alone, its making is spent whatever is decided
 * @param sources the figures that were not in the request; the beginning of {@link Source#field()} names the option
 */
public record OptionFootprints(
        Optional<YearlyFootprint> keep,
        Optional<Served> bought,
        Optional<Served> buyRefurbished,
        List<Source> sources) {

    /**
     * A device that one gets.
     *
     * @param years how long it serves
     */
    public record Served(YearlyFootprint perYear, BigDecimal years) {

        /** kgCO2e from its making to its end of life. */
        public KgCo2e overLifetime() {
            return perYear.kgPerYear().times(years);
        }
    }
}
