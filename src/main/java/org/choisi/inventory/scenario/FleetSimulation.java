package org.choisi.inventory.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.Simulation;
import org.choisi.impact.scenario.Simulator;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/**
 * Scenarios over inventories, with what they were worked out from.
 *
 * @param ruleSet identity of the rules whose lifetimes are today's habits
 * @param referenceData identity of the figures
 */
public record FleetSimulation(Simulation simulation, FleetCount fleet, String ruleSet, String referenceData) {

    /** @throws Refused when a scenario begins before the fleet's year, or the reference data have no settings for scenarios */
    public static FleetSimulation of(FleetCohorts fleet, List<Scenario> scenarios, AdviceDesk desk, LocalDate asOf) {
        scenarios.forEach(scenario -> mustBeToCome(scenario, asOf));
        var simulator = new Simulator(
                desk.reference(),
                desk.lifetimes(asOf).byCategory(),
                desk.rules().identity().country(),
                asOf);
        return new FleetSimulation(
                simulator.run(fleet.cohorts(), toldApart(scenarios)),
                fleet.count(),
                desk.rules().hash(),
                desk.reference().hash());
    }

    /** Two of one name could not be told apart in what is written: the second one is counted. */
    private static List<Scenario> toldApart(List<Scenario> scenarios) {
        Set<String> names = new HashSet<>();
        List<Scenario> apart = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            String name = scenario.name();
            for (int count = 2; !names.add(name); count++) {
                name = scenario.name() + " (" + count + ")";
            }
            apart.add(scenario.named(name));
        }
        return apart;
    }

    private static void mustBeToCome(Scenario scenario, LocalDate asOf) {
        if (scenario.from() < asOf.getYear()) {
            throw new Refused(new Text(
                    "scénario « %s » : il commence en %d, et le parc est celui de %d ; un scénario dit ce qui vient"
                            .formatted(Quoted.of(scenario.name()), scenario.from(), asOf.getYear()),
                    "scenario '%s': it begins in %d, and the fleet is that of %d; a scenario tells what is to come"
                            .formatted(Quoted.of(scenario.name()), scenario.from(), asOf.getYear())));
        }
    }
}
