package org.choisi.inventory.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.choisi.TestDesk;
import org.choisi.impact.scenario.Acquired;
import org.choisi.impact.scenario.Cohort;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.ScenarioReading;
import org.choisi.impact.scenario.ServiceLife;
import org.choisi.inventory.InventorySource;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;

/** From an inventory to scenarios and their files. */
class FleetSimulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final AdviceDesk desk = TestDesk.shipped();

    @Test
    void an_inventory_becomes_cohorts_and_what_is_no_part_of_the_fleet_is_counted_apart() {
        FleetCohorts fleet = fleet("""
                id;category;quantity;in_service_on;status;acquired_as;country
                A;laptop;2;2020-05-21;;;
                B;laptop;3;2020-05-01;;;
                C;laptop;4;2020-05-21;;reconditionné;
                D;laptop;5;;;byod;DE
                E;laptop;6;2020-05-21;réformé;;
                F;machine à café;7;2020-05-21;;;
                G;laptop;zéro;2020-05-21;;;
                """);

        // From May 2020 to 24 November 2026: 78 whole months, from the 1st as from the 21st.
        assertThat(fleet.cohorts())
                .containsExactly(
                        new Cohort("laptop", Acquired.BYOD, "DE", null, 5),
                        new Cohort("laptop", Acquired.NEW, "FR", 78, 5),
                        new Cohort("laptop", Acquired.REFURBISHED, "FR", 78, 4));
        assertThat(fleet.count()).isEqualTo(new FleetCount(7, 1, 14, 5, 7, 6));
    }

    @Test
    void todays_habits_are_the_lifetimes_that_were_observed_to_the_digit() {
        var lives = desk.lifetimes(DAY).byCategory();

        assertThat(lives.get("laptop")).satisfies(life -> {
            assertThat(life.years()).isEqualByComparingTo("5.1");
            assertThat(life.observed()).isTrue();
            assertThat(life.at()).isEqualTo("rules/lifecycle/lifetimes.csv:8");
        });
        // No lifetime of monitors was observed: the one aimed at stands in.
        assertThat(lives.get("monitor"))
                .extracting(ServiceLife::years, ServiceLife::observed)
                .containsExactly(BigDecimal.TEN, false);
    }

    @Test
    void json_holds_the_four_quantities_of_each_side_and_its_parts_add_up_as_printed() {
        FleetSimulation simulation = simulation("{name: plus long, from: 2027, to: 2028, lifetimes: {laptop: 7}}");

        String json = SimulationJson.written(simulation, Language.EN);

        // 10 laptops: 1850.9 / 5.1 = 362.92157 kg; / 7 = 264.41429 kg; printed difference 264.414 - 362.922 = -98.508.
        assertThat(json.replaceAll("\\s", ""))
                .contains("\"name\":\"pluslong\",\"from\":2027,\"to\":2028,\"years\":[{\"year\":2027,\"baseline\":"
                        + "{\"embodiedKgPerYear\":{\"low\":")
                .contains("\"mid\":362.922,")
                .contains("\"mid\":264.414,")
                .contains("\"mid\":-98.508,")
                .contains("\"lever\":\"lifetimes\",\"order\":1,\"text\":\"lifetimes\"")
                .contains("\"ruleSet\":\"sha256:");
        assertThat(SimulationJson.written(simulation, Language.EN)).isEqualTo(json);
    }

    @Test
    void csv_has_one_line_a_year_and_situation_and_a_name_is_never_a_formula() {
        FleetSimulation simulation =
                simulation("{name: '=HYPERLINK(\"x\")', from: 2027, to: 2028, lifetimes: {laptop: 7}}");

        List<String> lines = SimulationCsv.written(simulation).lines().toList();

        // A header, then baseline, scenario and one lever for two years.
        assertThat(lines).hasSize(7);
        int cells = lines.get(0).split(";", -1).length;
        assertThat(lines).allSatisfy(line -> assertThat(line.split(";", -1)).hasSize(cells));
        assertThat(lines.subList(1, 7)).allMatch(line -> line.startsWith("\"'=HYPERLINK"));
    }

    @Test
    void text_says_in_both_languages_what_each_lever_does() {
        FleetSimulation simulation = simulation("{name: plus long, from: 2027, to: 2028, lifetimes: {laptop: 7}}");

        // Two years of 98.508 kg less.
        assertThat(SimulationText.written(simulation, Language.FR)).contains("1. durées de vie : -197 kgCO2e");
        assertThat(SimulationText.written(simulation, Language.EN)).contains("1. lifetimes: -197 kgCO2e");
    }

    private FleetSimulation simulation(String yaml) {
        FleetCohorts fleet = fleet("id;category;quantity;in_service_on\nA;laptop;10;2026-05-21\n");
        Scenario scenario = ScenarioReading.of("s.yaml", yaml.getBytes(StandardCharsets.UTF_8), desk.reference())
                .scenario()
                .orElseThrow();
        return FleetSimulation.of(fleet, List.of(scenario), desk, DAY);
    }

    private FleetCohorts fleet(String csv) {
        var fleet = new FleetCohorts(desk, DAY);
        fleet.add(InventorySource.of("fleet.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
        return fleet;
    }
}
