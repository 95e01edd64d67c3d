package org.choisi.impact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.choisi.measure.KgCo2e;

/**
 * The options of one decision beside each other, for one year of service.
 *
 * @param paybackYears years until a new device has saved in use what making it cost; null when it never has
 * @param perYear kgCO2e a year of each option, null for one that cannot be worked out
 * @param perYearRange the same with the range that embodied figures leave open
 * @param breakEvenGrid kgCO2e/kWh above which the new device pays back within its service life; null when none does
 * @param favours what greenhouse gases alone speak for
 * @param sources the figures that were not in the request
 */
public record Comparison(
        BigDecimal paybackYears,
        PerYear perYear,
        PerYearRange perYearRange,
        BigDecimal breakEvenGrid,
        Favours favours,
        List<Source> sources) {

    /** kgCO2e a year, middle figures. */
    public record PerYear(
            BigDecimal keep,
            BigDecimal refurbish,
            @JsonProperty("new") BigDecimal bought,
            BigDecimal buyRefurbished) {}

    /** kgCO2e a year, low, middle and high figures. */
    public record PerYearRange(
            KgCo2e keep,
            KgCo2e refurbish,
            @JsonProperty("new") KgCo2e bought,
            KgCo2e buyRefurbished) {}
}
