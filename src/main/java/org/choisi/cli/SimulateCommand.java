package org.choisi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.ScenarioReading;
import org.choisi.inventory.scenario.FleetCohorts;
import org.choisi.inventory.scenario.FleetCount;
import org.choisi.inventory.scenario.FleetSimulation;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi simulate}: what scenarios change, year by year, against the inventory as it is. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description =
                "Compare des scénarios à l'inventaire tel qu'il est, année par année : kgCO2e, kWh, achats, euros."
                        + " / Compares scenarios with the inventory as it is, year by year: kgCO2e, kWh, purchases, euros.")
final class SimulateCommand implements Callable<Integer> {

    /** Enough for the reader of scenarios to see that a file is too large. */
    private static final int MOST_BYTES = 5_000_000;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Inventaires, tous formats connus ; « - » est l'entrée standard. / Inventories; - is standard input.")
    private List<String> files;

    @Option(
            names = "--scenario",
            required = true,
            paramLabel = "FILE",
            description = "Scénario en YAML ; peut être répété. / Scenario in YAML; may be repeated.")
    private List<String> scenarios;

    @Option(
            names = "--format",
            paramLabel = "json|csv|text",
            defaultValue = "json",
            description = "Forme du résultat (défaut : json). / Form of the result.")
    private SimulationFormat format;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        AdviceDesk desk = common.installation().openForOneTopic();
        List<Scenario> read = read(desk);
        var fleet = new FleetCohorts(desk, common.asOf());
        files.forEach(file -> InventoryFile.read(file, fleet::add));
        FleetSimulation simulation = FleetSimulation.of(fleet, read, desk, common.asOf());
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.written(simulation, common.language()));
        out.flush();
        spec.commandLine().getErr().println(summary(fleet.count()).in(common.language()));
        return 0;
    }

    /** All scenarios are read before anything is worked out: what is wrong is told at once. */
    private List<Scenario> read(AdviceDesk desk) {
        List<Scenario> read = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String file : scenarios) {
            ScenarioReading reading = ScenarioReading.of(file, content(file), desk.reference());
            if (!reading.readable()) {
                throw new ChoisiCommand.Unusable(unreadable(reading.findings().get(0)));
            }
            findings.addAll(reading.findings());
            reading.scenario().ifPresent(read::add);
        }
        if (!findings.isEmpty()) {
            throw new Refused(
                    new Text(
                            "scénario refusé : %d constat(s)".formatted(findings.size()),
                            "scenario refused: %d finding(s)".formatted(findings.size())),
                    findings);
        }
        return read;
    }

    private static Text unreadable(Finding first) {
        String line = first.row() == 0 ? "" : ":" + first.row();
        String place = first.file() + line + (first.row() == 0 || first.column() == 0 ? "" : ":" + first.column());
        return new Text(
                place + (line.isEmpty() ? " : " : ": ") + first.text().fr(),
                place + ": " + first.text().en());
    }

    private static byte[] content(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException | InvalidPathException e) {
            throw new ChoisiCommand.Unusable(new Text(
                    file + " : ce scénario ne peut pas être lu ; vérifiez son nom et vos droits",
                    file + ": this scenario cannot be read; check its name and your permissions"));
        }
    }

    private static Text summary(FleetCount count) {
        return new Text(
                "%d lues, %d rejetées ; %d équipements au parc (%d d'âge inconnu), %d hors périmètre, %d de catégorie inconnue"
                        .formatted(
                                count.read(),
                                count.rejected(),
                                count.devices(),
                                count.unknownAge(),
                                count.outOfScope(),
                                count.unknownCategory()),
                "%d read, %d rejected; %d devices in the fleet (%d of unknown age), %d out of scope, %d of unknown category"
                        .formatted(
                                count.read(),
                                count.rejected(),
                                count.devices(),
                                count.unknownAge(),
                                count.outOfScope(),
                                count.unknownCategory()));
    }
}
