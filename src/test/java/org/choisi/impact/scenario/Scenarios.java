package org.choisi.impact.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.choisi.reference.Shipped;

/** Scenarios over small fleets, with the habits of the shipped policy. */
final class Scenarios {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final Map<String, ServiceLife> HABITS =
            Map.of("laptop", life("5.1"), "desktop", life("6"), "smartphone", life("3"), "server", life("7"));

    private Scenarios() {}

    private static ServiceLife life(String years) {
        return new ServiceLife(new BigDecimal(years), true, "rules/lifecycle/lifetimes.csv:8", "test");
    }

    static Scenario scenario(String yaml) {
        ScenarioReading reading = read(yaml);
        assertThat(reading.findings()).isEmpty();
        return reading.scenario().orElseThrow();
    }

    static ScenarioReading read(String yaml) {
        return ScenarioReading.of("s.yaml", yaml.getBytes(StandardCharsets.UTF_8), Shipped.DATA);
    }

    static Simulated run(List<Cohort> fleet, Scenario scenario) {
        return simulation(fleet, scenario).scenarios().get(0);
    }

    static Simulation simulation(List<Cohort> fleet, Scenario... scenarios) {
        return new Simulator(Shipped.DATA, HABITS, "FR", DAY).run(fleet, List.of(scenarios));
    }

    static Cohort cohort(String category, Integer ageMonths, long quantity) {
        return new Cohort(category, Acquired.NEW, "FR", ageMonths, quantity);
    }
}
