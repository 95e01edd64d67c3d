package org.choisi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.choisi.inventory.AdviceFormat;
import org.choisi.inventory.AdviceWriter;
import org.choisi.inventory.FleetAdvice;
import org.choisi.inventory.Reject;
import org.choisi.inventory.RejectsWriter;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi advise}: inventories in, advice out. */
@Command(
        name = "advise",
        mixinStandardHelpOptions = true,
        description = "Conseille un inventaire : garder, remettre en état ou remplacer, et pourquoi."
                + " / Advises an inventory: keep, refurbish or replace, and why.")
final class AdviseCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Inventaires, tous formats connus ; « - » est l'entrée standard. / Inventories; - is standard input.")
    private List<String> files;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--format",
            paramLabel = "csv|json|ndjson",
            description = "Forme des avis (défaut : celle du nom de --out, sinon ndjson). / Form of the advice.")
    private AdviceFormat format;

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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ResultFiles.mustDiffer(files, out, rejects);
        var advice = new FleetAdvice(common.installation().openForOneTopic(), common.asOf());
        var tally = new AdviceTally(common.language());
        try (OutputStream file = stream();
                OutputStream rejected = rejects == null ? OutputStream.nullOutputStream() : SafeFile.open(rejects)) {
            try (var writer = new AdviceWriter(file, format(), common.language());
                    var rejectsWriter = new RejectsWriter(rejected, common.language())) {
                for (String name : files) {
                    var outputs = new Outputs(writer, rejectsWriter, tally);
                    tally.read(name, InventoryFile.read(name, source -> advice.advise(source, outputs)));
                }
                rejectsWriter.flush();
                SafeFile.whole(rejected);
            }
            SafeFile.whole(file);
        } catch (UncheckedIOException e) {
            return stopped(e.getCause());
        } catch (IOException e) {
            return stopped(e);
        }
        tally.print(spec.commandLine().getErr(), common.verbose(), rejects != null);
        return strict && tally.rejected() > 0 ? ChoisiCommand.REFUSED : 0;
    }

    /** Whoever reads our standard output may stop when it has seen enough; a file that cannot be written is another matter. */
    private int stopped(IOException why) {
        if (SafeFile.readerLeft(why)) {
            return 0;
        }
        throw ResultFiles.cannotWrite(why);
    }

    private AdviceFormat format() {
        if (format != null) {
            return format;
        }
        return out == null
                ? AdviceFormat.NDJSON
                : AdviceFormat.ofFileName(out.getFileName().toString()).orElse(AdviceFormat.NDJSON);
    }

    private OutputStream stream() throws IOException {
        return out == null
                ? Channels.newOutputStream(new FileOutputStream(FileDescriptor.out).getChannel())
                : SafeFile.open(out);
    }

    /** Everything that comes out of one inventory. */
    private record Outputs(AdviceWriter writer, RejectsWriter rejects, AdviceTally tally) implements FleetAdvice.Sink {

        @Override
        public void advised(Asset asset, Decision decision) {
            try {
                writer.write(asset, decision);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            tally.advised(decision.verdict());
        }

        @Override
        public void rejected(Reject reject) {
            rejects.write(reject);
            tally.rejected(reject);
        }
    }
}
