package org.choisi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.choisi.impact.activity.ActivityReport;
import org.choisi.impact.footprint.ModelFigures;
import org.choisi.indicators.AgecDeclaration;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.IndicatorDesk;
import org.choisi.indicators.Part;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.indicators.report.DeclarationCsv;
import org.choisi.indicators.report.IndicatorCsv;
import org.choisi.indicators.report.IndicatorJson;
import org.choisi.indicators.report.IndicatorText;
import org.choisi.inventory.FleetFootprint;
import org.choisi.inventory.FleetYears;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.inventory.RejectsWriter;
import org.choisi.inventory.register.RegisterReader;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi indicators}: registers and inventories in, where the body stands against its targets out. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        description = "Mesure les indicateurs de la politique sur des registres et des inventaires."
                + " / Measures the policy's indicators over registers and inventories.")
final class IndicatorsCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Registres (achats, sorties, contrats, formations, campagnes, services, utilisateurs) et"
                    + " inventaires, CSV ou XLSX ; « - » est l'entrée standard. / Registers and inventories.")
    private List<String> files;

    @Option(
            names = "--year",
            paramLabel = "N",
            description = "Année mesurée (défaut : celle de --as-of). / Year to measure.")
    private Integer year;

    @Option(
            names = "--by",
            paramLabel = "category|entity",
            description = "Aussi pour chaque catégorie ou entité. / Also for each category or entity.")
    private Part part;

    @Option(
            names = "--format",
            paramLabel = "json|csv|text",
            defaultValue = "text",
            description = "Forme des résultats (défaut : text). / Form of the results.")
    private IndicatorsFormat format;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Où écrire les lignes rejetées. / Where to write rejected lines.")
    private Path rejects;

    @Option(
            names = "--declaration",
            paramLabel = "FILE",
            description = "Où écrire la déclaration AGEC de l'année ; demande --siret et --body."
                    + " / Where to write the year's AGEC declaration; needs --siret and --body.")
    private Path declaration;

    @Option(
            names = "--siret",
            paramLabel = "N",
            defaultValue = "",
            description = "SIRET de l'acheteur. / Buyer's SIRET.")
    private String siret;

    @Option(
            names = "--body",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Raison sociale de l'acheteur. / Buyer's name.")
    private String body;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ResultFiles.mustDiffer(files, rejects, declaration);
        AdviceDesk desk = common.installation().openForOneTopic();
        var taken = new Taken();
        var reader = new RegisterReader(desk.reference());
        files.forEach(file -> read(file, reader, taken));
        LocalDate asOf = common.asOf();
        int asked = year == null ? asOf.getYear() : year;
        begun(asked, asOf);
        var measuring = new IndicatorDesk(desk.rules());
        Registers registers = Registers.of(completed(taken, measuring, desk, asked));
        List<Indicator> indicators = new ArrayList<>(measuring.measure(registers, asked, asOf));
        if (part != null) {
            indicators.addAll(measuring.measureBy(part, registers, asked, asOf));
        }
        try {
            writeDeclaration(desk, registers, asked, asOf);
            writeRejects(taken.rejects);
            write(indicators, asked, asOf, desk.rules().hash());
        } catch (UncheckedIOException | IOException e) {
            if (SafeFile.readerLeft(e)) {
                return 0;
            }
            throw ResultFiles.cannotWrite(
                    e instanceof UncheckedIOException wrapped ? wrapped.getCause() : (IOException) e);
        }
        taken.print(spec.commandLine().getErr());
        return 0;
    }

    private static void begun(int year, LocalDate asOf) {
        try {
            IndicatorDesk.mustHaveBegun(year, asOf);
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(refused.text());
        }
    }

    /** Years whose footprint no register states are measured on the inventories that were given. */
    private List<RegisterRow> completed(Taken taken, IndicatorDesk measuring, AdviceDesk desk, int asked) {
        if (taken.inventories.isEmpty()) {
            return taken.rows;
        }
        Set<Integer> years = new HashSet<>(measuring.baseYears(asked));
        years.add(asked);
        years.removeIf(one -> one > common.asOf().getYear());
        return FleetYears.completed(taken.rows, years, one -> {
            var fleet = new FleetFootprint(desk, common.asOf(), one, ModelFigures.NONE);
            taken.inventories.forEach(file -> fleet.add(InventorySource.of(Path.of(file)), FleetFootprint.Sink.NONE));
            return fleet.report().total().footprint();
        });
    }

    private void read(String given, RegisterReader reader, Taken taken) {
        try (InputFile file = InputFile.needed(given)) {
            RegisterReader.Report report = reader.read(file.path(), file.name(), taken);
            taken.read(given, report);
            // Standard input is gone once it has been read.
            if (report.inventory() && !file.temporary()) {
                taken.inventories.add(given);
            }
        } catch (Refused refused) {
            throw InventoryFile.unreadable(given, refused);
        }
    }

    private void write(List<Indicator> indicators, int asked, LocalDate asOf, String ruleSet) throws IOException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            switch (format) {
                case JSON -> {
                    IndicatorJson.write(indicators, asked, asOf, ruleSet, common.language(), out);
                    out.write('\n');
                }
                case CSV ->
                    out.write(IndicatorCsv.of(indicators, common.language()).getBytes(StandardCharsets.UTF_8));
                case TEXT ->
                    out.write(IndicatorText.of(indicators, asked, asOf, common.language())
                            .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void writeDeclaration(AdviceDesk desk, Registers registers, int asked, LocalDate asOf) throws IOException {
        if (declaration == null) {
            return;
        }
        String csv = declared(AgecDeclaration.of(desk.rules(), registers, asked, asOf));
        try (OutputStream file = SafeFile.open(declaration)) {
            file.write(csv.getBytes(StandardCharsets.UTF_8));
            SafeFile.whole(file);
        }
    }

    private String declared(AgecDeclaration agec) {
        try {
            return DeclarationCsv.of(agec, siret, body);
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(refused.text());
        }
    }

    private void writeRejects(List<Reject> rejected) throws IOException {
        if (rejects == null) {
            return;
        }
        try (OutputStream file = SafeFile.open(rejects)) {
            try (var writer = new RejectsWriter(file, common.language())) {
                rejected.forEach(writer::write);
                writer.flush();
                SafeFile.whole(file);
            }
        }
    }

    /** What the files held. */
    private final class Taken implements RegisterReader.Sink {

        private static final int SHOWN = 3;

        private final List<RegisterRow> rows = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();
        private final List<Text> notes = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private final List<String> inventories = new ArrayList<>();
        private long read;
        private int activities;

        @Override
        public void activities(ActivityReport report) {
            activities += report.lines().size();
        }

        @Override
        public void accept(RegisterRow row) {
            rows.add(row);
        }

        @Override
        public void reject(Reject reject) {
            rejects.add(reject);
        }

        @Override
        public void note(Text note) {
            notes.add(note);
        }

        void read(String file, RegisterReader.Report report) {
            read += report.read();
            files.add(file + " (" + String.join(", ", report.kinds()) + ")");
        }

        void print(PrintWriter err) {
            if (common.verbose()) {
                files.forEach(err::println);
            }
            notes.stream()
                    .limit(common.verbose() ? notes.size() : SHOWN)
                    .forEach(note -> err.println(note.in(common.language())));
            err.println(new Text(
                            "%d lues, %d retenues, %d rejetées".formatted(read, rows.size(), rejects.size()),
                            "%d read, %d taken, %d rejected".formatted(read, rows.size(), rejects.size()))
                    .in(common.language()));
            if (activities > 0) {
                err.println(new Text(
                                "%d lignes d'activités : aucun indicateur ne les lit, footprint --activities les pèse"
                                        .formatted(activities),
                                "%d lines of activities: no indicator reads them, footprint --activities weighs them"
                                        .formatted(activities))
                        .in(common.language()));
            }
            if (IndicatorsCommand.this.rejects == null) {
                rejects.stream()
                        .limit(SHOWN)
                        .forEach(reject -> err.println(AdviceTally.said(reject).in(common.language())));
            }
        }
    }
}
