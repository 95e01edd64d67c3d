package org.choisi.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.choisi.impact.ComparisonRequest.BuyRefurbished;
import org.choisi.impact.ComparisonRequest.New;
import org.choisi.impact.ComparisonRequest.Old;
import org.choisi.impact.ComparisonRequest.Refurbish;
import org.choisi.reference.Shipped;
import org.junit.jupiter.api.Test;

/**
 * Seven worked examples. F = 0.0461 kgCO2e/kWh in France, 0.38 in the European Union. T = E / (saved
 * kWh × P × F), F* = E / (L × saved kWh × P).
 */
class WorkedExamplesTest {

    private static final String FRANCE = "0.0461";
    private static final String EUROPE = "0.38";

    /** T = 185.09 / (8.25 × 0.0461) = 185.09 / 0.3803 = 487 (EU: / 3.135 = 59). */
    @Test
    void example_1_a_laptop_for_a_laptop_pays_back_in_487_years() {
        Comparison france = replacing("48", "185.09", "39.75", "5", FRANCE, null);
        Comparison europe = replacing("48", "185.09", "39.75", "5", EUROPE, null);

        assertThat(france.paybackYears()).isCloseTo(number("487"), within("0.5"));
        assertThat(europe.paybackYears()).isCloseTo(number("59"), within("0.5"));
        assertThat(france.favours()).isEqualTo(Favours.KEEP);
    }

    /** T = 211.46 / (560 × 0.0461) = 8.2 (EU: 1.0), F* = 211.46 / (6 × 560) = 0.063. */
    @Test
    void example_2_a_workstation_for_a_desktop_is_kept_in_france_and_replaced_in_europe() {
        Comparison france = replacing("770", "211.46", "210", "6", FRANCE, null);
        Comparison europe = replacing("770", "211.46", "210", "6", EUROPE, null);

        assertThat(france.paybackYears()).isCloseTo(number("8.2"), within("0.05"));
        assertThat(europe.paybackYears()).isCloseTo(number("1.0"), within("0.05"));
        assertThat(france.breakEvenGrid()).isCloseTo(number("0.063"), within("0.0005"));
        assertThat(france.favours()).isEqualTo(Favours.KEEP);
        assertThat(europe.favours()).isEqualTo(Favours.REPLACE);
    }

    /** T = 185.09 / (210.25 × 0.0461) = 19.1 (EU: 2.3), F* = 185.09 / (5 × 210.25) = 0.176. */
    @Test
    void example_3_an_old_desktop_for_a_laptop_is_kept_in_france_and_replaced_in_europe() {
        Comparison france = replacing("250", "185.09", "39.75", "5", FRANCE, null);
        Comparison europe = replacing("250", "185.09", "39.75", "5", EUROPE, null);

        assertThat(france.paybackYears()).isCloseTo(number("19.1"), within("0.05"));
        assertThat(europe.paybackYears()).isCloseTo(number("2.3"), within("0.05"));
        assertThat(france.breakEvenGrid()).isCloseTo(number("0.176"), within("0.0005"));
        assertThat(france.favours()).isEqualTo(Favours.KEEP);
        assertThat(europe.favours()).isEqualTo(Favours.REPLACE);
    }

    /**
     * Two servers of 2 500 kWh for one of 2 900, PUE 1.46: saved (5 000 - 2 900) × 1.46 = 3 066 kWh. With E = 1 300:
     * T = 1 300 / (3 066 × 0.0461) = 9.2, F* = 0.085; with E = 3 660: T = 25.9, F* = 0.239; EU: 1.1 and 3.1.
     */
    @Test
    void example_4_two_servers_for_one_are_kept_in_france_and_replaced_in_europe_whatever_the_source() {
        for (String embodied : new String[] {"1300", "3660"}) {
            boolean light = embodied.equals("1300");
            Comparison france = replacing("5000", embodied, "2900", "5", FRANCE, "1.46");
            Comparison europe = replacing("5000", embodied, "2900", "5", EUROPE, "1.46");

            assertThat(france.paybackYears()).isCloseTo(number(light ? "9.2" : "25.9"), within("0.05"));
            assertThat(europe.paybackYears()).isCloseTo(number(light ? "1.1" : "3.1"), within("0.05"));
            assertThat(france.breakEvenGrid()).isCloseTo(number(light ? "0.085" : "0.239"), within("0.0005"));
            assertThat(france.favours()).isEqualTo(Favours.KEEP);
            assertThat(europe.favours()).isEqualTo(Favours.REPLACE);
        }
    }

    /**
     * Refurbish 25 / 3 + 48 × 0.0461 = 10.5; new 185.09 / 5 + 39.75 × 0.0461 = 38.9; saved 28.3 kg a year. It stays ahead
     * while R < 3 × (38.85 - 2.21) = 110 kg.
     */
    @Test
    void example_5_a_disk_and_a_battery_beat_a_new_laptop_up_to_110_kg() {
        Comparison comparison = restoring("25");

        assertThat(comparison.perYear().refurbish()).isCloseTo(number("10.5"), within("0.05"));
        assertThat(comparison.perYear().bought()).isCloseTo(number("38.9"), within("0.05"));
        assertThat(comparison.perYear().bought().subtract(comparison.perYear().refurbish()))
                .isCloseTo(number("28.3"), within("0.05"));
        assertThat(comparison.favours()).isEqualTo(Favours.REFURBISH);
        assertThat(restoring("109").favours()).isEqualTo(Favours.REFURBISH);
        assertThat(restoring("111").favours()).isEqualTo(Favours.REPLACE);
    }

    /** T = 69.84 / (29.1 × 0.0461) = 52; with the makers' own 357.445 kg: 266. */
    @Test
    void example_6_a_monitor_is_kept_whatever_the_source() {
        Comparison ademe = replacing("70", "69.84", "40.9", "6", FRANCE, null);
        Comparison makers = replacing("70", "357.445", "40.9", "6", FRANCE, null);

        assertThat(ademe.paybackYears()).isCloseTo(number("52"), within("0.5"));
        assertThat(makers.paybackYears()).isCloseTo(number("266"), within("0.5"));
        assertThat(ademe.favours()).isEqualTo(Favours.KEEP);
        assertThat(makers.favours()).isEqualTo(Favours.KEEP);
    }

    /** New 79.52 / 2.5 + 6.75 × 0.0461 = 32.1; refurbished 7.5 / 2 + 6.75 × 0.0461 = 4.1. */
    @Test
    void example_7_a_refurbished_phone_beats_a_new_one() {
        Comparison comparison = compare(new ComparisonRequest(
                null,
                null,
                number(FRANCE),
                null,
                null,
                new New(number("79.52"), null, null, number("6.75"), number("2.5")),
                null,
                new BuyRefurbished(number("7.5"), number("2"), number("6.75"))));

        assertThat(comparison.perYear().bought()).isCloseTo(number("32.1"), within("0.05"));
        assertThat(comparison.perYear().buyRefurbished()).isCloseTo(number("4.1"), within("0.05"));
        assertThat(comparison.favours()).isEqualTo(Favours.REPLACE);
    }

    private static Comparison replacing(
            String oldUse, String embodied, String newUse, String years, String grid, String pue) {
        return compare(new ComparisonRequest(
                null,
                null,
                number(grid),
                pue == null ? null : number(pue),
                new Old(number(oldUse)),
                new New(number(embodied), null, null, number(newUse), number(years)),
                null,
                null));
    }

    /** The old laptop no longer serves as it is: keeping is not among the options. */
    private static Comparison restoring(String kg) {
        return compare(new ComparisonRequest(
                null,
                null,
                number(FRANCE),
                null,
                null,
                new New(number("185.09"), null, null, number("39.75"), number("5")),
                new Refurbish(number(kg), number("3"), number("48")),
                null));
    }

    private static Comparison compare(ComparisonRequest request) {
        return new Impacts(Shipped.DATA).compare(request, LocalDate.of(2026, 11, 21));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    private static Offset<BigDecimal> within(String tolerance) {
        return Offset.offset(new BigDecimal(tolerance));
    }
}
