package org.choisi.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.choisi.inventory.plan.FleetPlan;
import org.choisi.inventory.plan.PlanFiles;
import org.choisi.inventory.plan.PlanJson;
import org.choisi.inventory.plan.PlanText;
import org.choisi.inventory.plan.TableWords;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.plan.Lot;
import org.choisi.lifecycle.plan.Lots;
import org.choisi.lifecycle.plan.PlanOptions;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.Categories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi plan}: who leaves when, what is bought, what it costs. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Plan de remplacement d'un inventaire : qui part quand, quoi acheter, pour combien."
                + " / Replacement plan of an inventory: who leaves when, what to buy, at what cost.")
final class PlanCommand implements Callable<Integer> {

    /** How the plan is written. */
    private enum Format {
        TEXT,
        CSV,
        JSON,
        XLSX;

        private static Optional<Format> ofName(Path file) {
            String name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> name.endsWith("." + format))
                    .findFirst();
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Inventaires, tous formats connus ; « - » est l'entrée standard. / Inventories; - is standard input.")
    private List<String> files;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--horizon",
            paramLabel = "YEARS",
            defaultValue = "5",
            description = "Années civiles du plan, celle en cours étant la première (défaut : 5)."
                    + " / Calendar years, the current one being the first.")
    private int horizon;

    @Option(
            names = "--yearly-cap-eur",
            paramLabel = "N",
            description = "Plafond en euros HT par année civile. / Cap in euros before tax for each calendar year.")
    private BigDecimal cap;

    @Option(
            names = "--refurbished-share",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "Part des achats en reconditionné, en %% des pièces (défaut : 0)."
                    + " / Share of purchases that is refurbished, in %% of pieces.")
    private int refurbished;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|xlsx",
            description = "Forme du plan (défaut : celle du nom de --out, sinon text). / Form of the plan.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Où écrire le plan. / Where to write the plan.")
    private Path out;

    @Option(
            names = "--lots",
            paramLabel = "FILE",
            description = "Où écrire les lots qui partent, en .csv ou .xlsx. / Where to write the lots that leave.")
    private Path lots;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ResultFiles.mustDiffer(files, out, lots);
        Format written = format();
        PlanOptions options = options();
        AdviceDesk desk = common.installation().openForOneTopic();
        var fleet = new FleetPlan(desk, common.asOf(), options);
        var tally = new AdviceTally(common.language());
        files.forEach(file -> tally.read(file, InventoryFile.read(file, source -> fleet.add(source, tally::rejected))));
        ReplacementPlan plan = fleet.plan();
        List<Lot> leaving = Lots.of(plan, desk);
        Categories categories = desk.reference().categories();
        write(out, stream -> plan(plan, leaving, categories, written, stream));
        if (lots != null) {
            write(lots, stream -> lots(leaving, new TableWords(categories, common.language()), stream));
        }
        tally.printRead(spec.commandLine().getErr(), common.verbose());
        return 0;
    }

    private Format format() {
        Format wanted = format;
        if (wanted == null) {
            wanted = out == null ? Format.TEXT : Format.ofName(out).orElse(Format.TEXT);
        }
        if (wanted == Format.XLSX && out == null) {
            throw new ChoisiCommand.Unusable(new Text(
                    "un classeur s'écrit dans un fichier : donnez --out", "a workbook goes to a file: give --out"));
        }
        return wanted;
    }

    private void plan(
            ReplacementPlan plan, List<Lot> leaving, Categories categories, Format written, OutputStream stream)
            throws IOException {
        var words = new TableWords(categories, common.language());
        switch (written) {
            case CSV -> PlanFiles.planCsv(plan, words, stream);
            case XLSX -> PlanFiles.planWorkbook(plan, words, stream);
            case TEXT ->
                PlanText.write(
                        plan, categories, common.language(), new PrintWriter(stream, false, StandardCharsets.UTF_8));
            case JSON -> {
                PlanJson.write(plan, leaving, common.language(), stream);
                stream.write('\n');
            }
        }
    }

    private void lots(List<Lot> leaving, TableWords words, OutputStream stream) throws IOException {
        if (Format.ofName(lots).filter(Format.XLSX::equals).isPresent()) {
            PlanFiles.lotsWorkbook(leaving, words, stream);
        } else {
            PlanFiles.lotsCsv(leaving, words, stream);
        }
    }

    /** Writes one result. */
    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    private static void write(Path file, Writing writing) {
        try (OutputStream target = file == null ? new FileOutputStream(FileDescriptor.out) : SafeFile.open(file)) {
            var buffered = new BufferedOutputStream(target);
            writing.to(buffered);
            buffered.flush();
            SafeFile.whole(target);
        } catch (IOException e) {
            if (!SafeFile.readerLeft(e)) {
                throw ResultFiles.cannotWrite(e);
            }
        }
    }

    private PlanOptions options() {
        try {
            return new PlanOptions(horizon, Optional.ofNullable(cap), refurbished);
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(refused.text());
        }
    }
}
