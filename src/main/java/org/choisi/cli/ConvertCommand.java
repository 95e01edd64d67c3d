package org.choisi.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.choisi.inventory.g4it.G4itExport;
import org.choisi.reference.G4itNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi convert}: an inventory for another tool. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Réécrit un inventaire pour un autre outil : G4IT et NumEcoEval."
                + " / Writes an inventory for another tool: G4IT and NumEcoEval.")
final class ConvertCommand implements Callable<Integer> {

    /** The tools written for. */
    private enum Tool {
        G4IT
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Inventaires, tous formats connus ; « - » est l'entrée standard. / Inventories; - is standard input.")
    private List<String> files;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "g4it",
            description = "Pour quel outil : g4it écrit physicalEquipment.csv. / For which tool.")
    private Tool tool;

    @Option(names = "--out", paramLabel = "FILE", description = "Où écrire le résultat. / Where to write the result.")
    private Path out;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ResultFiles.mustDiffer(files, out);
        var tally = new AdviceTally(common.language());
        try (OutputStream target = out == null ? new FileOutputStream(FileDescriptor.out) : SafeFile.open(out)) {
            var buffered = new BufferedOutputStream(target);
            write(buffered, tally);
            buffered.flush();
            SafeFile.whole(target);
        } catch (UncheckedIOException e) {
            stopped(e.getCause());
        } catch (IOException e) {
            stopped(e);
        }
        tally.printRead(spec.commandLine().getErr(), common.verbose());
        return 0;
    }

    private static void stopped(IOException why) {
        if (!SafeFile.readerLeft(why)) {
            throw ResultFiles.cannotWrite(why);
        }
    }

    private void write(OutputStream stream, AdviceTally tally) throws IOException {
        var installation = common.installation();
        G4itNames names = G4itNames.read(installation.referenceFiles());
        var export = new G4itExport(installation.openForOneTopic(), common.asOf(), names, stream);
        for (String file : files) {
            tally.read(file, InventoryFile.read(file, source -> export.add(source, tally::rejected)));
        }
    }
}
