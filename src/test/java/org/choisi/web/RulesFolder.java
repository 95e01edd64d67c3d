package org.choisi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.choisi.reference.FileSet;
import org.choisi.workbench.RuleZip;

/** A policy owner's copy of the shipped rules. */
public record RulesFolder(Path path) {

    private static final Path SHIPPED = Path.of("rules");

    /** Whatever it held, it holds the shipped rules now. */
    public void restore() throws IOException {
        empty();
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = path.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    void empty() throws IOException {
        if (Files.exists(path)) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(path)) {
                files = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    public void change(String file, String before, String after) throws IOException {
        Path changed = path.resolve(file);
        String content = Files.readString(changed);
        assertThat(content).contains(before);
        Files.writeString(changed, content.replace(before, after));
    }

    /** A laptop is replaced at 6 years instead of 7; every example of a laptop goes. */
    public void shortenTheLifeOfLaptops() throws IOException {
        change("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;6;");
        Path examples = path.resolve("lifecycle/examples.csv");
        List<String> kept = Files.readAllLines(examples).stream()
                .filter(line -> !line.contains(";laptop;") && !line.startsWith("catégorie par le modèle"))
                .toList();
        Files.writeString(examples, String.join("\n", kept) + "\n");
    }

    /** These files of the folder as a draft. */
    public byte[] zip(String... files) throws IOException {
        var draft = new FileSet("rules", java.util.Map.of());
        for (String file : files) {
            draft = draft.with(file, Files.readAllBytes(path.resolve(file)));
        }
        return RuleZip.write(draft);
    }
}
