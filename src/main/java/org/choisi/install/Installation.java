package org.choisi.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.RuleCompiler;
import org.choisi.policy.WhenAsked;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The folders that this installation works with.
 *
 * @param rules the owners' rules; null for {@code ./rules} if there, else those in the jar
 * @param referenceData null for {@code ./reference-data} if there, else those in the jar
 */
public record Installation(Path rules, Path referenceData) {

    private static final String RULES = "rules";
    private static final String REFERENCE_DATA = "reference-data";
    private static final String SHIPPED = "shipped/";

    /** A folder named by the user is not there. */
    public static final class NoSuchFolder extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Text text;

        NoSuchFolder(Path folder) {
            super(folder.toString());
            this.text = new Text(
                    "le dossier « %s » n'existe pas".formatted(folder), "folder '%s' does not exist".formatted(folder));
        }

        public Text text() {
            return text;
        }
    }

    /** @throws Refused with every finding, when rules or reference data cannot be used */
    public AdviceDesk open() {
        return open(new DroolsCompiler());
    }

    /**
     * The same for a command that asks about one topic: the DRL of the others is left alone.
     *
     * @throws Refused with every finding, when tables or reference data cannot be used
     */
    public AdviceDesk openForOneTopic() {
        return open(new WhenAsked(new DroolsCompiler()));
    }

    private AdviceDesk open(RuleCompiler compiler) {
        return AdviceDesk.open(ruleFiles(), ReferenceData.read(referenceFiles()), compiler);
    }

    public Installation withRules(Path folder) {
        return new Installation(folder, referenceData);
    }

    public FileSet ruleFiles() {
        return files(RULES, rules);
    }

    public FileSet referenceFiles() {
        return files(REFERENCE_DATA, referenceData);
    }

    /** The same, held to the folders that are there now: if they go away later, nothing else takes their place. */
    public Installation settled() {
        return new Installation(settled(RULES, rules), settled(REFERENCE_DATA, referenceData));
    }

    private static Path settled(String name, Path given) {
        return given == null && Files.isDirectory(Path.of(name)) ? Path.of(name) : given;
    }

    /** The folders on disk that are read; what travels in the jar never changes and is not among them. */
    public List<Path> folders() {
        return Stream.of(
                        Objects.requireNonNullElse(rules, Path.of(RULES)),
                        Objects.requireNonNullElse(referenceData, Path.of(REFERENCE_DATA)))
                .toList();
    }

    private static FileSet files(String name, Path given) {
        if (given != null) {
            if (!Files.isDirectory(given)) {
                throw new NoSuchFolder(given);
            }
            return FileSet.ofDirectory(name, given);
        }
        Path beside = Path.of(name);
        return Files.isDirectory(beside) ? FileSet.ofDirectory(name, beside) : shipped(name);
    }

    private static FileSet shipped(String name) {
        try {
            Map<String, byte[]> files = new TreeMap<>();
            String root = SHIPPED + name + "/";
            for (Resource resource : new PathMatchingResourcePatternResolver(Installation.class.getClassLoader())
                    .getResources("classpath*:" + root + "**")) {
                String url = resource.getURL().toString();
                if (!url.endsWith("/") && resource.isReadable()) {
                    try (InputStream in = resource.getInputStream()) {
                        files.put(url.substring(url.indexOf(root) + root.length()), in.readAllBytes());
                    }
                }
            }
            return new FileSet(name, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
