package org.choisi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.choisi.budget.BudgetDesk;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.ColouredLine;
import org.choisi.inventory.budget.BudgetCsv;
import org.choisi.inventory.budget.BudgetFile;
import org.choisi.inventory.budget.BudgetJson;
import org.choisi.inventory.budget.BudgetText;
import org.choisi.inventory.budget.BudgetWorkbook;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.BelievableYears;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi budget}: budgets in, the same with what each line weighs and its colour out. */
@Command(
        name = "budget",
        mixinStandardHelpOptions = true,
        description = "Colore un budget par son empreinte, dans ses propres colonnes."
                + " / Colours a budget by its footprint, in its own columns.")
final class BudgetCommand implements Callable<Integer> {

    private static final int SUMMARIES_SHOWN = 6;

    /** The forms in which a coloured budget is written. */
    enum Form {
        CSV,
        XLSX,
        JSON,
        TEXT
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Budgets, CSV ou XLSX, dans les colonnes du logiciel financier ; « - » est l'entrée standard."
                    + " / Budgets in the columns of the finance software.")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "csv|xlsx|json|text",
            description = "Forme du résultat (défaut : celle du nom de --out, sinon text). / Form of the result.")
    private Form format;

    @Option(names = "--out", paramLabel = "FILE", description = "Où écrire le résultat. / Where to write the result.")
    private Path out;

    @Option(
            names = "--year",
            paramLabel = "N",
            description = "Année des lignes qui n'en disent pas. / Year of the lines that name none.")
    private Integer year;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ResultFiles.mustDiffer(files, out);
        if (year != null && !BelievableYears.hold(year)) {
            Text expected = BelievableYears.expected();
            throw new ChoisiCommand.Unusable(new Text(
                    "--year %d : %s".formatted(year, expected.fr()), "--year %d: %s".formatted(year, expected.en())));
        }
        AdviceDesk desk = common.installation().openForOneTopic();
        var budget = new BudgetFile(desk.reference(), year);
        files.forEach(file -> read(file, budget));
        BudgetReport report = new BudgetDesk(desk.rules(), desk.reference(), common.asOf()).colour(budget.lines());
        try (OutputStream to = out == null ? new FileOutputStream(FileDescriptor.out) : SafeFile.open(out)) {
            write(budget, report, to);
            SafeFile.whole(to);
        } catch (IOException e) {
            if (SafeFile.readerLeft(e)) {
                return 0;
            }
            throw ResultFiles.cannotWrite(e);
        }
        say(report);
        return 0;
    }

    private static void read(String given, BudgetFile budget) {
        try (InputFile file = InputFile.needed(given)) {
            budget.read(file.path(), file.name());
        } catch (Refused refused) {
            throw InventoryFile.unreadable(given, refused);
        }
    }

    private Form form() {
        if (format != null || out == null) {
            return format == null ? Form.TEXT : format;
        }
        String name = out.getFileName().toString().toUpperCase(Locale.ROOT);
        for (Form form : Form.values()) {
            if (name.endsWith("." + form)) {
                return form;
            }
        }
        return Form.TEXT;
    }

    private void write(BudgetFile budget, BudgetReport report, OutputStream to) throws IOException {
        switch (form()) {
            case XLSX -> BudgetWorkbook.write(budget, report, common.language(), to);
            case CSV -> write(BudgetCsv.of(budget, report, common.language()), to);
            case JSON -> write(BudgetJson.of(report, common.language()) + "\n", to);
            case TEXT -> write(BudgetText.of(report, common.language()), to);
        }
    }

    private static void write(String text, OutputStream to) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void say(BudgetReport report) {
        PrintWriter err = spec.commandLine().getErr();
        int matched = count(report, ColouredLine.Status.WEIGHED);
        int left = count(report, ColouredLine.Status.NOT_COUNTED);
        err.println(new Text(
                        "%d lues, %d pesées, %d non rapprochées, %d non comptées"
                                .formatted(
                                        report.lines().size(),
                                        matched,
                                        report.notMatched().size(),
                                        left),
                        "%d read, %d weighed, %d not matched, %d not counted"
                                .formatted(
                                        report.lines().size(),
                                        matched,
                                        report.notMatched().size(),
                                        left))
                .in(common.language()));
        BudgetText.summary(report, common.language()).stream()
                .limit(common.verbose() ? Long.MAX_VALUE : SUMMARIES_SHOWN)
                .forEach(err::println);
    }

    private static int count(BudgetReport report, ColouredLine.Status status) {
        return (int)
                report.lines().stream().filter(line -> line.status() == status).count();
    }
}
