package org.choisi.impact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * One decision: keep a device, refurbish it, replace it by a refurbished or by a new one. Everything may be null; what
 * is comes from the reference data of the category. The making of the old device has no place here: it is spent
 * whatever is decided.
 *
 * @param category category code or label
 * @param country ISO code or name of the country whose electricity counts; France when null
 * @param grid kgCO2e for one kWh
 * @param pue electricity of the room for one unit of the device's; 1 outside a data centre
 */
public record ComparisonRequest(
        String category,
        String country,
        BigDecimal grid,
        BigDecimal pue,
        Old old,
        // « new » is a word of the language: the name of the contract has to be told.
        @JsonProperty("new") New bought,
        Refurbish refurbish,
        BuyRefurbished buyRefurbished) {

    /** The device as it is. */
    public record Old(BigDecimal useKwhPerYear) {}

    /**
     * A new device.
     *
     * @param embodiedKg kgCO2e of making, distribution and end of life
     * @param embodiedLowKg the lowest that sources say; {@code embodiedKg} when that alone is given
     * @param embodiedHighKg the highest that sources say; {@code embodiedKg} when that alone is given
     * @param years how long it will serve
     */
    public record New(
            BigDecimal embodiedKg,
            BigDecimal embodiedLowKg,
            BigDecimal embodiedHighKg,
            BigDecimal useKwhPerYear,
            BigDecimal years) {}

    /**
     * The device restored.
     *
     * @param kg kgCO2e of parts, transport and work
     * @param extraYears how much longer it will serve
     * @param useKwhPerYear as the old one when null
     */
    public record Refurbish(BigDecimal kg, BigDecimal extraYears, BigDecimal useKwhPerYear) {}

    /**
     * Somebody else's device, restored. Its first making is not counted again (cut-off convention).
     *
     * @param kg kgCO2e of parts, transport and work
     * @param years how long it will serve here
     * @param useKwhPerYear as the old one when null
     */
    public record BuyRefurbished(BigDecimal kg, BigDecimal years, BigDecimal useKwhPerYear) {}

    /** Only a category, everything else from reference data. */
    public static ComparisonRequest of(String category) {
        return new ComparisonRequest(category, null, null, null, null, null, null, null);
    }
}
