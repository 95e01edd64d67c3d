package org.choisi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.choisi.measure.Text;

/** Where results go: an input is never written over, and two results never share a file. */
final class ResultFiles {

    private ResultFiles() {}

    /** @param results null where a result is not wanted in a file */
    static void mustDiffer(List<String> inputs, Path... results) {
        List<Path> wanted = Stream.of(results).filter(Objects::nonNull).toList();
        for (Path result : wanted) {
            Path folder = result.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new ChoisiCommand.Unusable(new Text(
                        "le dossier « %s » n'existe pas".formatted(folder),
                        "folder '%s' does not exist".formatted(folder)));
            }
            boolean input = inputs.stream().anyMatch(file -> same(Path.of(file), result));
            if (input || wanted.stream().filter(other -> same(other, result)).count() > 1) {
                throw new ChoisiCommand.Unusable(new Text(
                        "« %s » sert deux fois : donnez à chaque résultat un fichier à lui".formatted(result),
                        "'%s' is used twice: give each result a file of its own".formatted(result)));
            }
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    static ChoisiCommand.Unusable cannotWrite(IOException why) {
        return new ChoisiCommand.Unusable(
                new Text("écriture impossible : " + why.getMessage(), "cannot write: " + why.getMessage()));
    }
}
