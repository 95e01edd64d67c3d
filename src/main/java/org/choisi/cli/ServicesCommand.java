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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.choisi.inventory.Reject;
import org.choisi.inventory.RejectsWriter;
import org.choisi.inventory.review.ReviewCsv;
import org.choisi.inventory.review.ReviewJson;
import org.choisi.inventory.review.ReviewText;
import org.choisi.inventory.review.ServiceRegister;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.services.Review;
import org.choisi.services.ServiceDesk;
import org.choisi.services.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi services}: registers of services in, what to do with each out. */
@Command(
        name = "services",
        mixinStandardHelpOptions = true,
        description = "Passe en revue des services numériques : garder, améliorer, fusionner ou retirer, et pourquoi."
                + " / Reviews digital services: keep, improve, merge or withdraw, and why.")
final class ServicesCommand implements Callable<Integer> {

    private static final int REJECTS_SHOWN = 3;

    /** The forms in which reviews are written. */
    enum Form {
        CSV,
        NDJSON,
        TEXT
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Registres de services, CSV ou XLSX ; « - » est l'entrée standard. / Registers of services.")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "csv|ndjson|text",
            description = "Forme des avis (défaut : celle du nom de --out, sinon text). / Form of the advice.")
    private Form format;

    @Option(names = "--out", paramLabel = "FILE", description = "Où écrire les avis. / Where to write the advice.")
    private Path out;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Où écrire les lignes rejetées. / Where to write rejected lines.")
    private Path rejects;

    @Option(
            names = "--strict",
            description = "Une ligne rejetée suffit à finir en 1. / One rejected line makes the exit code 1.")
    private boolean strict;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ResultFiles.mustDiffer(files, out, rejects);
        AdviceDesk desk = common.installation().openForOneTopic();
        var register = new ServiceRegister(desk.reference());
        files.forEach(file -> read(file, register));
        List<Review> reviews = new ServiceDesk(desk.rules(), desk.reference())
                .reviewer(common.asOf())
                .review(register.services());
        try {
            write(written(reviews));
            writeRejects(register.rejects());
        } catch (IOException e) {
            if (SafeFile.readerLeft(e)) {
                return 0;
            }
            throw ResultFiles.cannotWrite(e);
        }
        say(register, reviews);
        return strict && !register.rejects().isEmpty() ? ChoisiCommand.REFUSED : 0;
    }

    private static void read(String given, ServiceRegister register) {
        try (InputFile file = InputFile.needed(given)) {
            register.read(file.path(), file.name());
        } catch (Refused refused) {
            throw InventoryFile.unreadable(given, refused);
        }
    }

    private Form form() {
        if (format != null || out == null) {
            return format == null ? Form.TEXT : format;
        }
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Form.CSV;
        }
        return name.endsWith("json") ? Form.NDJSON : Form.TEXT;
    }

    private String written(List<Review> reviews) {
        return switch (form()) {
            case CSV -> lines(ReviewCsv.HEADER + "\n", reviews, new ReviewCsv(common.language())::of);
            case NDJSON -> lines("", reviews, new ReviewJson(common.language())::of);
            case TEXT -> new ReviewText(common.language()).of(reviews);
        };
    }

    private static String lines(String head, List<Review> reviews, Function<Review, String> line) {
        return reviews.stream().map(line).map(one -> one + "\n").collect(Collectors.joining("", head, ""));
    }

    private void write(String written) throws IOException {
        try (OutputStream to = out == null ? new FileOutputStream(FileDescriptor.out) : SafeFile.open(out)) {
            to.write(written.getBytes(StandardCharsets.UTF_8));
            SafeFile.whole(to);
        }
    }

    private void writeRejects(List<Reject> rejected) throws IOException {
        if (rejects == null) {
            return;
        }
        try (OutputStream file = SafeFile.open(rejects);
                var writer = new RejectsWriter(file, common.language())) {
            rejected.forEach(writer::write);
            writer.flush();
            SafeFile.whole(file);
        }
    }

    private void say(ServiceRegister register, List<Review> reviews) {
        PrintWriter err = spec.commandLine().getErr();
        List<Reject> rejected = register.rejects();
        err.println(new org.choisi.measure.Text(
                        "%d lues, %d passées en revue, %d rejetées"
                                .formatted(register.linesRead(), reviews.size(), rejected.size()),
                        "%d read, %d reviewed, %d rejected"
                                .formatted(register.linesRead(), reviews.size(), rejected.size()))
                .in(common.language()));
        new ReviewText(common.language()).summary(Totals.of(reviews)).forEach(err::println);
        if (rejects == null) {
            rejected.stream()
                    .limit(REJECTS_SHOWN)
                    .forEach(reject -> err.println(AdviceTally.said(reject).in(common.language())));
        }
        register.notes().stream()
                .limit(common.verbose() ? Long.MAX_VALUE : 2)
                .forEach(note -> err.println(note.in(common.language())));
    }
}
