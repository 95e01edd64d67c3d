package org.choisi.impact.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.impact.scenario.Scenarios.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.reference.Shipped;
import org.junit.jupiter.api.Test;

/** What an owner may write in a scenario, and what is said of the rest. */
class ScenarioReadingTest {

    @Test
    void the_shipped_scenarios_can_be_used() {
        List<String> paths = Shipped.FILES.paths(".yaml");

        assertThat(paths).hasSize(3).allSatisfy(path -> {
            var reading = ScenarioReading.of(path, Shipped.FILES.content(path).orElseThrow(), Shipped.DATA);
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.scenario()).isPresent();
        });
    }

    @Test
    void every_mistake_is_told_at_once_with_its_line_and_column() {
        List<Finding> findings = read("""
                        name:
                        from: 2030
                        to: 2027
                        lifetime: {laptop: 7}
                        lifetimes: {latpop: 7, laptop: 0, desktop: -1, server: 1e308}
                        refurbishedShare: {laptop: 30}
                        byodShare: beaucoup
                        fleetGrowth: 2
                        useFactors: {consolidation: 0.7, cloud: 0.7}
                        grid: {2030: 46, vite: 0.04}
                        """).findings();

        assertThat(findings)
                .extracting(finding -> finding.row() + ":" + finding.column())
                .containsExactlyInAnyOrder(
                        "1:1", "3:5", "4:1", "5:13", "5:32", "5:44", "5:56", "6:28", "7:12", "8:14", "9:34", "10:14",
                        "10:18");
        assertThat(findings)
                .extracting(finding -> finding.in(Language.FR))
                .anyMatch(text -> text.contains("« lifetime » n'est pas connu ici ; peut-être « lifetimes » ?"))
                .anyMatch(text -> text.contains("« latpop » n'est pas connu ici ; peut-être « laptop » ?"))
                .contains("s.yaml:6:28: « 30 » : un nombre de 0 à 1 est attendu, en chiffres, avec un point");
        assertThat(findings)
                .extracting(finding -> finding.in(Language.EN))
                .contains("s.yaml:3:5: the last year, 2027, comes before the first, 2030");
    }

    @Test
    void years_and_name_are_needed_and_nothing_else() {
        assertThat(read("byodShare: 0.1\n").findings()).hasSize(3);

        Scenario scenario = read("{name: n, from: 2027, to: 2027}").scenario().orElseThrow();
        assertThat(Lever.values()).noneMatch(scenario::moves);
    }

    @Test
    void a_scenario_in_json_is_read_as_well() {
        assertThat(read("{\"name\": \"n\", \"from\": 2027, \"to\": 2030, \"lifetimes\": {\"laptop\": 7}}")
                        .scenario()
                        .orElseThrow()
                        .lifetimes())
                .hasSize(1);
    }

    @Test
    void what_is_no_list_of_names_and_values_is_not_readable() {
        for (String other :
                List.of("", "bonjour", "- a\n- b\n", "a: &x [1]\nb: *x\n", "{\"name\": \"n\", \"from\"", "\0")) {
            ScenarioReading reading = read(other);

            assertThat(reading.readable()).as(other).isFalse();
            assertThat(reading.findings()).as(other).isNotEmpty();
            assertThat(reading.scenario()).as(other).isEmpty();
        }
        byte[] huge = "# ".repeat(2_500_000).getBytes(StandardCharsets.UTF_8);
        assertThat(ScenarioReading.of("s.yaml", huge, Shipped.DATA).readable()).isFalse();
    }
}
