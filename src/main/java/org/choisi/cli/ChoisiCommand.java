package org.choisi.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.choisi.install.Installation;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code choisi}: what it can do, and how it fails. */
@Command(
        name = "choisi",
        mixinStandardHelpOptions = true,
        version = "choisi 0.1.0",
        description = "Des règles publiques pour un numérique choisi. / Public rules for a chosen digital estate.",
        subcommands = {
            ServeCommand.class,
            AdviseCommand.class,
            ScoreCommand.class,
            EcoscoreCommand.class,
            FootprintCommand.class,
            CompareCommand.class,
            IndicatorsCommand.class,
            PlanCommand.class,
            ConvertCommand.class,
            ServicesCommand.class,
            BudgetCommand.class,
            SimulateCommand.class,
            DemoCommand.class,
            RulesCommand.class
        },
        footer = {"", "Sans commande, le serveur démarre. / Without a command, the server starts."})
public final class ChoisiCommand implements Callable<Integer> {

    /** Wrong usage or unreadable input. */
    static final int UNUSABLE = 2;
    /** Refused or failed. */
    static final int REFUSED = 1;

    private static final int MOST_FINDINGS_SHOWN = 10;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        return new ServeCommand().call();
    }

    /** Runs a command line and gives its exit code. */
    public static int run(String... args) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var line = new CommandLine(new ChoisiCommand())
                .setErr(err)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, ChoisiCommand::date)
                .setExecutionExceptionHandler(ChoisiCommand::failed)
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println("choisi: " + wrong.getMessage() + " (--help)");
                    return UNUSABLE;
                });
        return line.execute(args);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "« %s » n'est pas une date AAAA-MM-JJ / '%s' is not a date YYYY-MM-DD".formatted(text, text));
        }
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        Language language = CommonOptions.languageOf(parsed);
        PrintWriter err = command.getErr();
        if (failure instanceof Installation.NoSuchFolder missing) {
            err.println("choisi: " + missing.text().in(language));
            return UNUSABLE;
        }
        if (failure instanceof Unusable unusable) {
            err.println("choisi: " + unusable.text().in(language));
            return UNUSABLE;
        }
        if (failure instanceof Refused refused) {
            err.println("choisi: " + refused.text().in(language));
            refused.findings().stream()
                    .limit(MOST_FINDINGS_SHOWN)
                    .map((Finding finding) -> finding.in(language))
                    .forEach(err::println);
            return REFUSED;
        }
        err.println("choisi: " + unexpected(failure).in(language));
        if (CommonOptions.verboseIn(parsed)) {
            failure.printStackTrace(err);
        }
        return REFUSED;
    }

    private static Text unexpected(Exception failure) {
        String what = failure.getClass().getSimpleName()
                + (failure.getMessage() == null
                        ? ""
                        : ": " + failure.getMessage().lines().findFirst().orElse(""));
        return new Text(
                "erreur inattendue, à nous signaler (--verbose pour le détail) : " + what,
                "unexpected error, please report it (--verbose for details): " + what);
    }

    /** The input cannot be read, or the request makes no sense: exit code 2. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Text text;

        Unusable(Text text) {
            super(text.en(), null, false, false);
            this.text = text;
        }

        Text text() {
            return text;
        }
    }
}
