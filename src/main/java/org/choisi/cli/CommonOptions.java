package org.choisi.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.choisi.install.Installation;
import org.choisi.measure.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Options that several commands share. */
final class CommonOptions {

    @Mixin
    private FolderOptions folders;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "À la date du, AAAA-MM-JJ (défaut : aujourd'hui). / Day whose rules apply, YYYY-MM-DD.")
    private LocalDate asOf;

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            description = "Langue des phrases (défaut : fr). / Language of sentences.")
    private Language language;

    @Option(names = "--verbose", description = "Tout dire sur la sortie d'erreur. / Say everything on standard error.")
    private boolean verbose;

    Installation installation() {
        return folders.installation();
    }

    LocalDate asOf() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    Language language() {
        return language;
    }

    boolean verbose() {
        return verbose;
    }

    /** The language asked for, also when the command itself could not be run. */
    static Language languageOf(ParseResult parsed) {
        return innermost(parsed).matchedOptionValue("--lang", Language.of(Locale.FRENCH));
    }

    static boolean verboseIn(ParseResult parsed) {
        return innermost(parsed).hasMatchedOption("--verbose");
    }

    private static ParseResult innermost(ParseResult parsed) {
        ParseResult at = parsed;
        while (at.hasSubcommand()) {
            at = at.subcommand();
        }
        return at;
    }
}
