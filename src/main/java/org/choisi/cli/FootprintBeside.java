package org.choisi.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.choisi.impact.activity.Activities;
import org.choisi.impact.activity.ActivityReport;
import org.choisi.impact.footprint.ModelFigures;
import org.choisi.impact.maker.ManufacturerFigures;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.IndicatorDesk;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.indicators.report.IndicatorJson;
import org.choisi.inventory.Reject;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.inventory.footprint.WithActivities;
import org.choisi.inventory.register.RegisterReader;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a footprint may be given besides inventories: activities, makers' own figures; and the indicators it ends with. */
final class FootprintBeside {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(
            names = "--activities",
            paramLabel = "FILE",
            description = "Registre d'activités (impression, transport, maintenance…), CSV ou XLSX."
                    + " / Register of activities, CSV or XLSX.")
    private Path activities;

    @Option(
            names = "--models",
            paramLabel = "FILE.csv",
            description = "Chiffres des constructeurs par modèle, votre copie des données de Boavizta (ODbL)."
                    + " / Makers' figures by model, your own copy of Boavizta's data (ODbL).")
    private Path models;

    private final Retired retired = new Retired();

    ModelFigures figures(AdviceDesk desk) {
        if (models == null) {
            return ModelFigures.NONE;
        }
        return read(models, () -> ManufacturerFigures.read(models, desk.reference()))::embodied;
    }

    /** Adds the activities of the year; their rejected lines go to whoever tells of them. */
    List<Reject> activities(ObjectNode json, FootprintReport equipment, AdviceDesk desk, Language language) {
        if (activities == null) {
            return List.of();
        }
        ActivityReport report = read(activities, () -> Activities.read(activities, desk.reference()));
        WithActivities.into(json, equipment, report, desk.reference().activities(), language);
        return report.rejects().stream()
                .map(line -> new Reject(line.line(), line.column(), line.value(), line.reason()))
                .toList();
    }

    /**
     * Takes the lines of an inventory while they are measured, for its retirements. A register of retirements is read as such: it
     * knows more.
     */
    Consumer<AssetLine> retirements(InputFile file, AdviceDesk desk) {
        var reader = new RegisterReader(desk.reference());
        if (!RegisterReader.recognises(file.path())) {
            return reader.retirements(file.name(), retired);
        }
        reader.read(file.path(), file.name(), retired);
        return line -> {};
    }

    /** Adds the indicators that inventories alone can tell; those that need registers say that they have no data. */
    void indicators(ObjectNode json, AdviceDesk desk, int year, LocalDate asOf, Language language) {
        List<Indicator> measured = new IndicatorDesk(desk.rules()).measure(Registers.of(retired.rows), year, asOf);
        var written = new ByteArrayOutputStream();
        IndicatorJson.write(measured, year, asOf, desk.rules().hash(), language, written);
        json.set("indicators", JSON.readTree(written.toByteArray()).get("indicators"));
    }

    /** What is impossible in a line is told by the footprint, which reads the same lines. */
    private static final class Retired implements RegisterReader.Sink {

        private final List<RegisterRow> rows = new ArrayList<>();

        @Override
        public void accept(RegisterRow row) {
            rows.add(row);
        }

        @Override
        public void reject(Reject reject) {
            // told by the footprint
        }
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try (InputFile readable = InputFile.needed(file.toString())) {
            return reading.read();
        } catch (Refused refused) {
            throw InventoryFile.unreadable(file.toString(), refused);
        }
    }
}
