package org.choisi.impact.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.impact.scenario.Scenarios.cohort;
import static org.choisi.impact.scenario.Scenarios.run;
import static org.choisi.impact.scenario.Scenarios.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.choisi.measure.KgCo2e;
import org.junit.jupiter.api.Test;

/** Figures of scenarios beside the arithmetic that makes them; factors are those of reference-data/factors.csv. */
class SimulatorTest {

    private static final MathContext ALL_BUT_THE_LAST_DIGIT = new MathContext(33, RoundingMode.HALF_UP);

    @Test
    void a_laptop_kept_seven_years_instead_of_5_1_cuts_yearly_embodied_carbon_by_exactly_1_minus_5_1_over_7() {
        Simulated simulated = run(
                List.of(cohort("laptop", 12, 60), cohort("laptop", 70, 30), cohort("laptop", null, 10)),
                scenario("{name: n, from: 2027, to: 2050, lifetimes: {laptop: 7}}"));

        // Impact CO2: 170 + 12.3 + 2.79 = 185.09 kg; 100 laptops: 18509 kg over 5.1 years, then over 7.
        BigDecimal whole = new BigDecimal("18509");
        for (int year = 0; year < simulated.years().size(); year++) {
            KgCo2e before = embodied(simulated.baseline().get(year));
            KgCo2e after = embodied(simulated.years().get(year));
            assertThat(before.mid()).isEqualByComparingTo(whole.divide(new BigDecimal("5.1"), MathContext.DECIMAL128));
            assertThat(after.mid()).isEqualByComparingTo(whole.divide(new BigDecimal("7"), MathContext.DECIMAL128));
            // The cut is 1 - after/before = 1 - 5.1/7 when after x 7 = before x 5.1, at each end of the range too.
            sameBut5point1For7(before.low(), after.low());
            sameBut5point1For7(before.mid(), after.mid());
            sameBut5point1For7(before.high(), after.high());
        }
    }

    private static void sameBut5point1For7(BigDecimal before, BigDecimal after) {
        assertThat(after.multiply(new BigDecimal("7")).round(ALL_BUT_THE_LAST_DIGIT))
                .isEqualByComparingTo(before.multiply(new BigDecimal("5.1")).round(ALL_BUT_THE_LAST_DIGIT));
    }

    @Test
    void consolidation_and_hybrid_cloud_multiply_to_exactly_0_49_on_data_centres_alone() {
        Simulated servers = run(
                List.of(cohort("server", 12, 10)),
                scenario("{name: n, from: 2027, to: 2027, useFactors: {consolidation: 0.7, hybridCloud: 0.7}}"));
        Simulated laptops = run(
                List.of(cohort("laptop", 12, 10)),
                scenario("{name: n, from: 2027, to: 2027, useFactors: {consolidation: 0.7, hybridCloud: 0.7}}"));

        // 10 servers x 850 kWh x PUE 1.46 = 12410 kWh; x 0.49 = 6080.9 kWh.
        assertThat(kwh(servers.baseline().get(0))).isEqualByComparingTo("12410");
        assertThat(kwh(servers.years().get(0))).isEqualByComparingTo("6080.9");
        // Consolidation takes 30 % of 12410, hybrid cloud 30 % of the 8687 that are left.
        assertThat(servers.changesBy(0).get(0).useKwh().mid()).isEqualByComparingTo("-3723");
        assertThat(servers.changesBy(1).get(0).useKwh().mid()).isEqualByComparingTo("-2606.1");
        assertThat(kwh(laptops.years().get(0)))
                .isEqualByComparingTo(kwh(laptops.baseline().get(0)));
        assertThat(embodied(servers.years().get(0)))
                .isEqualTo(embodied(servers.baseline().get(0)));
    }

    @Test
    void the_grid_goes_straight_from_one_known_year_to_the_next_and_stays_at_the_last() {
        Simulated simulated = run(
                List.of(cohort("laptop", 12, 100)), scenario("{name: n, from: 2026, to: 2031, grid: {2030: 0.04}}"));

        // 100 laptops x 39.75 kWh = 3975 kWh. 2026: 0.0461; a quarter of the way to 0.04 is 0.0461 - 0.001525 =
        // 0.044575.
        assertThat(useKg(simulated.years().get(0))).isEqualByComparingTo("183.2475");
        assertThat(useKg(simulated.years().get(1))).isEqualByComparingTo("177.185625");
        assertThat(useKg(simulated.years().get(4))).isEqualByComparingTo("159");
        assertThat(useKg(simulated.years().get(5))).isEqualByComparingTo("159");
        assertThat(useKg(simulated.baseline().get(5))).isEqualByComparingTo("183.2475");
    }

    @Test
    void electricity_of_another_country_keeps_its_factor() {
        Simulated simulated = run(
                List.of(new Cohort("laptop", Acquired.NEW, "DE", 12, 100)),
                scenario("{name: n, from: 2026, to: 2030, grid: {2030: 0.04}}"));

        // 3975 kWh x 0.422 for Germany.
        assertThat(useKg(simulated.years().get(4))).isEqualByComparingTo("1677.45");
    }

    @Test
    void a_refurbished_laptop_bears_its_refurbishing_and_costs_less_and_the_other_convention_is_beside() {
        Simulated simulated = run(
                List.of(cohort("laptop", 100, 10)),
                scenario("{name: n, from: 2027, to: 2027, refurbishedShare: {laptop: 0.3}}"));
        YearFigures year = simulated.years().get(0);

        // All ten are overdue: 7 new over 5.1 years, 3 refurbished bearing 25 kg over 3 years: 25 kg a year in all.
        BigDecimal seven = new BigDecimal("1295.63").divide(new BigDecimal("5.1"), MathContext.DECIMAL128);
        assertThat(embodied(year).mid()).isEqualByComparingTo(seven.add(new BigDecimal("25")));
        // Shared life: 3 x 185.09 / (5 + 3) = 69.40875.
        assertThat(year.sharedLifeKg().mid()).isEqualByComparingTo(seven.add(new BigDecimal("69.40875")));
        // 7 x 900 + 3 x 900 x 0.6 = 7920 euros instead of 9000.
        assertThat(year.euros()).isEqualByComparingTo("7920");
        assertThat(simulated.baseline().get(0).euros()).isEqualByComparingTo("9000");
        assertThat(year.purchases().overdue()).isEqualByComparingTo("10");
    }

    @Test
    void a_refurbished_desktop_without_a_known_refurbishing_bears_its_share_of_the_first_making() {
        Simulated simulated = run(
                List.of(cohort("desktop", 100, 10)),
                scenario("{name: n, from: 2027, to: 2027, refurbishedShare: {desktop: 1}}"));

        // Impact CO2: 203 + 1.85 + 6.61 = 211.46 kg; 10 x 211.46 / (6 + 3).
        assertThat(embodied(simulated.years().get(0)).mid())
                .isEqualByComparingTo(new BigDecimal("2114.6").divide(new BigDecimal("9"), MathContext.DECIMAL128));
        assertThat(simulated.assumptions())
                .anyMatch(text -> text.en().contains("No source says what refurbishing weighs for desktop"));
    }

    @Test
    void an_agent_s_own_phone_counts_for_its_use_at_work_and_is_not_bought() {
        Simulated simulated = run(
                List.of(cohort("smartphone", 100, 10), cohort("desktop", 100, 10)),
                scenario("{name: n, from: 2027, to: 2027, byodShare: 0.2}"));

        // 8 phones bought at 400 euros, 2 brought; no desktop is: 10 at 600 euros.
        assertThat(simulated.years().get(0).euros()).isEqualByComparingTo("9200");
        // Phones: 6.75 kWh x (8 + 2 x 0.57) = 61.695; desktops: 10 x 210.
        assertThat(kwh(simulated.years().get(0))).isEqualByComparingTo("2161.695");
        // Bought phones and desktops: 8 + 10.
        assertThat(simulated.years().get(0).purchases().bought()).isEqualByComparingTo("18");
    }

    @Test
    void a_growing_fleet_weighs_more_from_its_second_year() {
        Simulated simulated =
                run(List.of(cohort("laptop", 0, 100)), scenario("{name: n, from: 2027, to: 2028, fleetGrowth: 0.02}"));

        // 100 and 102 laptops x 39.75 kWh.
        assertThat(kwh(simulated.years().get(0))).isEqualByComparingTo("3975");
        assertThat(kwh(simulated.years().get(1))).isEqualByComparingTo("4054.5");
        assertThat(simulated.years().get(1).purchases().bought()).isEqualByComparingTo("2");
    }

    @Test
    void what_nobody_knows_of_a_category_is_said() {
        Simulation simulation = Scenarios.simulation(
                List.of(cohort("switch", 12, 5)), scenario("{name: n, from: 2027, to: 2027, lifetimes: {laptop: 7}}"));

        assertThat(simulation.notEvaluated())
                .containsExactly(new Simulation.NotEvaluated("switch", 5, List.of("useKwhPerYear")));
        assertThat(simulation.scenarios().get(0).assumptions())
                .anyMatch(text -> text.en().contains("does not have, without effect: laptop"));
        assertThat(simulation.sources()).anyMatch(source -> source.field().equals("switch.embodiedKg"));
    }

    private static KgCo2e embodied(YearFigures year) {
        return year.footprint().embodiedKgPerYear();
    }

    private static BigDecimal kwh(YearFigures year) {
        return year.footprint().useKwhPerYear().mid();
    }

    private static BigDecimal useKg(YearFigures year) {
        return year.footprint().useKgPerYear().mid();
    }
}
