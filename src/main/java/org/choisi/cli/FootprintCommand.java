package org.choisi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.impact.footprint.ReportingYear;
import org.choisi.inventory.FleetFootprint;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.inventory.footprint.FootprintCsv;
import org.choisi.inventory.footprint.FootprintDetails;
import org.choisi.inventory.footprint.FootprintJson;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code choisi footprint}: inventories in, their footprint of a year out. */
@Command(
        name = "footprint",
        mixinStandardHelpOptions = true,
        description = "Mesure un inventaire : kgCO2e et kWh d'une année, par catégorie, entité, modèle, acquisition."
                + " / Measures an inventory: kgCO2e and kWh of a year, by category, entity, model, acquisition.")
final class FootprintCommand implements Callable<Integer> {

    /** The forms in which a footprint is written. */
    private enum Format {
        JSON,
        CSV
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Inventaires, tous formats connus ; « - » est l'entrée standard. / Inventories; - is standard input.")
    private List<String> files;

    @Mixin
    private CommonOptions common;

    @Mixin
    private FootprintBeside beside;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Année mesurée (défaut : celle de --as-of). / Year that is measured.")
    private Integer year;

    @Option(
            names = "--format",
            paramLabel = "json|csv",
            description = "Forme du résultat (défaut : celle du nom de --out, sinon json). / Form of the result.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Où écrire le résultat. / Where to write the result.")
    private Path out;

    @Option(
            names = "--details",
            paramLabel = "FILE.csv",
            description = "Où écrire une ligne par équipement. / Where to write one line an asset.")
    private Path details;

    @Option(
            names = "--strict",
            description = "Une ligne rejetée suffit à finir en 1. / One rejected line makes the exit code 1.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ResultFiles.mustDiffer(files, out, details);
        LocalDate asOf = common.asOf();
        int measured = year == null ? asOf.getYear() : year;
        AdviceDesk desk = desk(measured, asOf);
        var fleet = new FleetFootprint(desk, asOf, measured, beside.figures(desk));
        var tally = new FootprintTally(common.language());
        try (OutputStream lines = details == null ? OutputStream.nullOutputStream() : SafeFile.open(details)) {
            var writer = details == null ? null : new FootprintDetails(lines);
            for (String file : files) {
                measure(file, fleet, new Outputs(file, writer, tally), desk);
            }
            if (writer != null) {
                writer.flush();
            }
            FootprintReport report = fleet.report();
            write(format() == Format.CSV ? FootprintCsv.of(report) : json(report, desk, tally));
            SafeFile.whole(lines);
            tally.print(spec.commandLine().getErr(), common.verbose(), report);
        } catch (UncheckedIOException e) {
            return stopped(e.getCause());
        } catch (IOException e) {
            return stopped(e);
        }
        return strict && tally.rejected() > 0 ? ChoisiCommand.REFUSED : 0;
    }

    private AdviceDesk desk(int measured, LocalDate asOf) {
        try {
            ReportingYear.of(measured, asOf);
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(refused.text());
        }
        return common.installation().openForOneTopic();
    }

    /** Read once: its retirements are taken on the way, for the indicators. */
    private void measure(String file, FleetFootprint fleet, Outputs outputs, AdviceDesk desk) {
        try (InputFile input = InputFile.needed(file)) {
            Consumer<AssetLine> lines = format() == Format.CSV ? line -> {} : beside.retirements(input, desk);
            outputs.tally().read(file, fleet.add(InventorySource.of(input.path()), outputs, lines));
        } catch (Refused refused) {
            throw InventoryFile.unreadable(file, refused);
        }
    }

    private String json(FootprintReport report, AdviceDesk desk, FootprintTally tally) {
        ObjectNode json = FootprintJson.tree(report);
        int measured = report.basis().year();
        beside.activities(json, report, desk, common.language()).forEach(tally::rejected);
        beside.indicators(json, desk, measured, report.basis().asOf(), common.language());
        return FootprintJson.written(json);
    }

    private void write(String result) throws IOException {
        byte[] content = result.getBytes(StandardCharsets.UTF_8);
        if (out == null) {
            PrintStream stdout = System.out;
            stdout.write(content, 0, content.length);
            stdout.flush();
            return;
        }
        try (OutputStream stream = SafeFile.open(out)) {
            stream.write(content);
            SafeFile.whole(stream);
        }
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        boolean csv = out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return csv ? Format.CSV : Format.JSON;
    }

    private static int stopped(IOException why) {
        if (SafeFile.readerLeft(why)) {
            return 0;
        }
        throw ResultFiles.cannotWrite(why);
    }

    /** Everything that comes out of one inventory, line by line. */
    private record Outputs(String file, FootprintDetails details, FootprintTally tally) implements FleetFootprint.Sink {

        @Override
        public void measured(Asset asset, PieceFootprint one) {
            tally.measured(one);
            if (details != null) {
                details.write(file, asset, one);
            }
        }

        @Override
        public void rejected(Reject reject) {
            tally.rejected(reject);
        }
    }
}
