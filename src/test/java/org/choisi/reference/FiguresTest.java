package org.choisi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final ReferenceData data = Shipped.DATA;

    /** ADEME, Impact CO2: 170 + 12.3 + 2.79 = 185.09; 77 + 2.27 + 0.246 = 79.516; 203 + 1.85 + 6.61 = 211.46. */
    @ParameterizedTest
    @CsvSource({"laptop, 185.09", "smartphone, 79.516", "desktop, 211.46", "monitor, 69.84"})
    void embodied_is_manufacture_distribution_and_end_of_life(String category, BigDecimal kg) {
        assertThat(data.factors().embodied(category).orElseThrow().mid()).isEqualByComparingTo(kg);
    }

    /** Monitor: 64.7 (Base Empreinte) at the lowest, 430 (EcoDiag) at the highest, 69.84 (ADEME) in between. */
    @Test
    void other_methods_widen_the_range_and_leave_the_figure() {
        Figure monitor = data.factors().embodied("monitor").orElseThrow();

        assertThat(monitor.low()).isEqualByComparingTo("64.7");
        assertThat(monitor.mid()).isEqualByComparingTo("69.84");
        assertThat(monitor.high()).isEqualByComparingTo("430");
        assertThat(monitor.provenance()).extracting(Provenance::at).anyMatch(at -> at.contains("factors-odbl.csv:"));
    }

    @Test
    void the_share_alike_file_can_be_taken_away() {
        var files = new TreeMap<>(Shipped.FILES.files());
        files.remove("factors-odbl.csv");

        Factors factors =
                ReferenceData.read(new FileSet("reference-data", files)).factors();

        assertThat(factors.embodied("laptop")).isPresent();
        assertThat(factors.embodied("thin-client")).isEmpty();
    }

    /**
     * Policy fact 27: making a phone or a laptop is about 80 % of its footprint (ADEME/Arcep: 78 % over all digital
     * equipment; TCO: 79.8 % of a laptop on a world grid). On the French grid, among the least carbon-intensive, it has
     * to come out above: laptop 170 / (185.09 + 39.75 × 5 × 0.0461) = 170 / 194.25 = 87.5 %, phone
     * 77 / (79.516 + 6.75 × 2.5 × 0.0461) = 77 / 80.29 = 95.9 %. Tolerance: 80 % ± 20 points.
     */
    @ParameterizedTest
    @CsvSource({"laptop, 0.875", "smartphone, 0.959"})
    void making_a_laptop_or_a_phone_is_most_of_its_footprint(String category, double expected) {
        BigDecimal grid = data.grids().on("FR", LocalDate.of(2026, 11, 21)).kgPerKwh();
        BigDecimal making = mid(category, Metric.EMBODIED_MANUFACTURING);
        BigDecimal use = mid(category, Metric.YEARLY_USE)
                .multiply(mid(category, Metric.REFERENCE_LIFETIME))
                .multiply(grid);
        BigDecimal whole = data.factors().embodied(category).orElseThrow().mid().add(use);

        double share = making.doubleValue() / whole.doubleValue();

        assertThat(share).isBetween(0.6, 1.0).isCloseTo(expected, org.assertj.core.data.Offset.offset(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 2026-11-21, 0.0461",
        "FR, 2025-01-01, 0.0461",
        "FR, 2024-12-31, 0.0519",
        "FR, 2023-06-30, 0.058",
        "FR, 2010-01-01, 0.052",
        "DE, 2026-11-21, 0.422",
        "BR, 2026-11-21, 0.39"
    })
    void a_kilowatt_hour_weighs_what_it_does_in_its_country_and_year(String country, LocalDate on, BigDecimal kg) {
        assertThat(data.grids().on(country, on).kgPerKwh()).isEqualByComparingTo(kg);
    }

    /** Policy fact 9: 193 kg are about 1 360 km by car: 193 / 0.14225 = 1 356.8. */
    @Test
    void a_quantity_can_be_said_in_kilometres_by_car() {
        BigDecimal perKm = data.equivalences().of("car-km").orElseThrow().kgCo2e();

        assertThat(193 / perKm.doubleValue()).isBetween(1_350.0, 1_365.0);
    }

    @Test
    void every_category_of_equipment_has_a_price_that_says_it_is_a_setting() {
        assertThat(data.categories().codes())
                .filteredOn(code -> !code.equals("accessory"))
                .allSatisfy(code -> assertThat(data.prices()
                                .of(code)
                                .orElseThrow()
                                .provenance()
                                .status())
                        .isEqualTo("setting"));
    }

    @ParameterizedTest
    @CsvSource({
        "Intel(R) Core(TM) i5-8350U CPU @ 1.70GHz, true, true",
        "11th Gen Intel(R) Core(TM) i5-1145G7 @ 2.60GHz, true, true",
        "12th Gen Intel(R) Core(TM) i5-1245U, true, true",
        "Intel(R) Core(TM) i7-10510U CPU @ 1.80GHz, true, true",
        "Intel(R) Core(TM) i5-7300U CPU @ 2.60GHz, true, false",
        "Intel(R) Core(TM) i5-4590 CPU @ 3.30GHz, true, false",
        "Intel(R) Core(TM) i5 CPU 650 @ 3.20GHz, ,",
        "Intel(R) Core(TM)2 Duo CPU E8400, false, false",
        "Intel(R) Core(TM) i5 M 520 @ 2.40GHz, ,",
        "Intel(R) Core(TM) i5-520M, false, false",
        "AMD Ryzen 5 PRO 4650U with Radeon Graphics, true, true",
        "AMD Ryzen 5 1600, true, false",
        "Apple M1, false,",
        "Intel Celeron N4020, false,",
        "i7, ,",
    })
    void a_processor_says_what_its_machine_can_still_become(String processor, Boolean upgradable, Boolean windows) {
        Optional<Processors.Facts> facts = data.processors().find(processor);

        assertThat(facts.flatMap(Processors.Facts::upgradable)).isEqualTo(Optional.ofNullable(upgradable));
        assertThat(facts.flatMap(Processors.Facts::takesCurrentWindows)).isEqualTo(Optional.ofNullable(windows));
    }

    @Test
    void figures_out_of_order_units_of_another_kind_and_second_references_are_found() {
        String header = "id;category;metric;role;low;mid;high;unit;status;source;source_year;note\n";
        String rows = "F-1;laptop;yearly_use;reference;50;40;;kWh/year;seen;me;2025;\n"
                + "F-2;laptop;refurbishing;reference;;40;;kWh/year;seen;me;2025;\n"
                + "F-3;laptop;refurbishing;reference;;-4;;kgCO2e;seen;me;2025;\n"
                + "F-4;toaster;refurbishing;reference;;quatre;;kgCO2e;seen;;2025;\n";
        FileSet files = Shipped.FILES.with("factors.csv", (header + rows).getBytes(StandardCharsets.UTF_8));

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, () -> ReferenceData.read(files))
                        .findings())
                .extracting(Finding::row)
                .contains(2, 3, 4, 5);
    }

    private BigDecimal mid(String category, Metric metric) {
        return data.factors().of(category, metric).orElseThrow().mid();
    }
}
