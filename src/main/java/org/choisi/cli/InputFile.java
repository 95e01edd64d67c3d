package org.choisi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/**
 * A file named on the command line, ready to be read more than once: standard input and pipes are copied first.
 *
 * @param name its name without its folders
 * @param temporary whether it goes away after use
 */
record InputFile(Path path, String name, boolean temporary) implements AutoCloseable {

    /** @throws Refused when there is nothing to read under that name */
    static InputFile of(String given) {
        try {
            return given.equals("-") ? copied(System.in, given) : named(given, Path.of(given));
        } catch (IOException | InvalidPathException e) {
            throw because(
                    given,
                    "ce fichier ne peut pas être lu ; vérifiez son nom et vos droits",
                    "this file cannot be read; check its name and your permissions");
        }
    }

    /** The same for a command of which the file is the reason to run: it ends in two. */
    static InputFile needed(String given) {
        try {
            return of(given);
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(refused.text());
        }
    }

    private static InputFile named(String given, Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            throw because(given, "c'est un dossier ; indiquez un fichier", "this is a folder; give the name of a file");
        }
        if (!Files.exists(path)) {
            throw because(given, "ce fichier n'existe pas ; vérifiez son nom", "there is no such file; check its name");
        }
        if (Files.isRegularFile(path) && Files.isReadable(path)) {
            return new InputFile(path, name, false);
        }
        try (InputStream pipe = Files.newInputStream(path)) {
            return copied(pipe, name);
        }
    }

    private static Refused because(String file, String fr, String en) {
        return new Refused(new Text(file + " : " + fr, file + ": " + en));
    }

    private static InputFile copied(InputStream in, String name) throws IOException {
        Path copy = Files.createTempFile("choisi-input", ".tmp");
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return new InputFile(copy, name, true);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            if (temporary) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
