package org.choisi.cli;

import java.util.function.BiFunction;
import org.choisi.inventory.scenario.FleetSimulation;
import org.choisi.inventory.scenario.SimulationCsv;
import org.choisi.inventory.scenario.SimulationJson;
import org.choisi.inventory.scenario.SimulationText;
import org.choisi.measure.Language;

/** The forms in which simulations are written. */
enum SimulationFormat {
    JSON((simulation, language) -> SimulationJson.written(simulation, language) + "\n"),
    CSV((simulation, language) -> SimulationCsv.written(simulation)),
    TEXT(SimulationText::written);

    private final BiFunction<FleetSimulation, Language, String> writer;

    SimulationFormat(BiFunction<FleetSimulation, Language, String> writer) {
        this.writer = writer;
    }

    String written(FleetSimulation simulation, Language language) {
        return writer.apply(simulation, language);
    }
}
