package org.choisi.impact;

import java.util.List;
import org.choisi.measure.KgCo2e;

/**
 * The options for a device of a category, from reference data alone: kgCO2e for one year of service. An option is null
 * where no source gives what it needs.
 *
 * @param favours what greenhouse gases alone speak for
 * @param sources the figures used
 */
public record CarbonOptions(
        KgCo2e keep,
        KgCo2e refurbish,
        KgCo2e replaceNew,
        KgCo2e replaceRefurbished,
        Favours favours,
        List<Source> sources) {}
