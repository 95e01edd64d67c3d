package org.choisi.inventory.scenario;

import java.time.LocalDate;
import java.util.List;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.Simulation;
import org.choisi.impact.scenario.Simulator;
import org.choisi.lifecycle.AdviceDesk;

/**
 * Scenarios over inventories, with what they were worked out from.
 *
 * @param ruleSet identity of the rules whose lifetimes are today's habits
 * @param referenceData identity of the figures
 */
public record FleetSimulation(Simulation simulation, FleetCount fleet, String ruleSet, String referenceData) {

    /** @throws org.choisi.measure.Refused when the reference data have no settings for scenarios */
    public static FleetSimulation of(FleetCohorts fleet, List<Scenario> scenarios, AdviceDesk desk, LocalDate asOf) {
        var simulator = new Simulator(
                desk.reference(),
                desk.lifetimes(asOf).byCategory(),
                desk.rules().identity().country(),
                asOf);
        return new FleetSimulation(
                simulator.run(fleet.cohorts(), scenarios),
                fleet.count(),
                desk.rules().hash(),
                desk.reference().hash());
    }
}
