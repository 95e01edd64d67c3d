package org.choisi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.choisi.demo.Metropolis;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code choisi demo}: the files of an invented metropolis, to try everything with. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Écrit l'inventaire et les registres d'une métropole inventée, pour tout essayer."
                + " / Writes the inventory and registers of an invented metropolis, to try everything with.")
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Dossier où écrire, créé s'il manque. / Folder to write to, made if missing.")
    private Path out;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Une autre métropole, de mêmes proportions. / Another metropolis of the same proportions.")
    private Long seed;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ChoisiCommand.Unusable(
                    new Text("« %s » n'est pas un dossier".formatted(out), "'%s' is not a folder".formatted(out)));
        }
        Metropolis metropolis = seed == null ? Metropolis.shipped() : Metropolis.seeded(seed);
        LocalDate day = common.asOf();
        try {
            say(metropolis.write(out, day), day);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        }
        return 0;
    }

    private void say(List<Metropolis.Written> written, LocalDate day) {
        PrintWriter err = spec.commandLine().getErr();
        boolean english = common.language() == Language.EN;
        err.println((english ? "Written to %s, as of %s:" : "Écrit dans %s, à la date du %s :").formatted(out, day));
        written.forEach(
                file -> err.printf(english ? "%-18s %6d lines%n" : "%-18s %6d lignes%n", file.file(), file.lines()));
    }

    private static ChoisiCommand.Unusable unwritable(IOException why) {
        return new ChoisiCommand.Unusable(
                new Text("écriture impossible : " + why.getMessage(), "cannot write: " + why.getMessage()));
    }
}
