package org.choisi.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/** Where the reference data come from, as their rows say, and under which licences they may be used again. */
public record Origins(List<Origin> files) {

    private static final String FILE = "licences.csv";
    private static final String NO_LINK = "*";
    private static final String SAFE = "https://";

    /**
     * Where some of the figures of a file come from.
     *
     * @param link the text of the licence; empty where values are quoted as facts
     */
    public record Licence(String from, Text words, Optional<String> link) {}

    /**
     * One table.
     *
     * @param holds what it holds, in a few words; empty when nobody says
     * @param rows how many rows it has
     * @param sources how many of them name each source, in the order of the file
     */
    public record Origin(
            String file, Optional<Text> holds, List<Licence> licences, int rows, Map<String, Integer> sources) {}

    public Origins {
        files = List.copyOf(files);
    }

    /**
     * The tables of a folder in the order of their names; one that {@code licences.csv} does not name has no licence.
     *
     * @throws Refused with every finding, when a row of {@code licences.csv} cannot be used
     */
    public static Origins read(FileSet files) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Text> holds = new LinkedHashMap<>();
        Map<String, List<Licence>> licences = new LinkedHashMap<>();
        if (files.content(FILE).isPresent()) {
            Table.lines(
                            files,
                            FILE,
                            findings,
                            "id file holds_fr holds_en origin licence_fr licence_en link source note")
                    .forEach(line -> {
                        holds.putIfAbsent(line.text("file"), line.bilingual("holds"));
                        licences.computeIfAbsent(line.text("file"), file -> new ArrayList<>())
                                .add(licence(line));
                    });
        }
        if (!findings.isEmpty()) {
            throw new Refused(
                    new Text("Les licences ne peuvent pas être lues.", "The licences cannot be read."), findings);
        }
        return new Origins(files.paths(".csv").stream()
                .map(path -> origin(path, files, Optional.ofNullable(holds.get(path)), licences))
                .toList());
    }

    private static Licence licence(Table.Line line) {
        String link = line.text("link");
        if (!link.equals(NO_LINK) && !link.startsWith(SAFE)) {
            line.wrong(
                    "link",
                    new Text(
                            "Un lien commence par https://, ou est « * » s'il n'y en a pas.",
                            "A link starts with https://, or is \"*\" when there is none."));
        }
        return new Licence(
                line.text("origin"),
                line.bilingual("licence"),
                Optional.of(link).filter(one -> one.startsWith(SAFE)));
    }

    private static Origin origin(
            String path, FileSet files, Optional<Text> holds, Map<String, List<Licence>> licences) {
        CsvSheet sheet = CsvSheet.read(path, files.content(path).orElseThrow());
        int column = sheet.column("source");
        Map<String, Integer> sources = new LinkedHashMap<>();
        for (CsvSheet.Row row : sheet.rows()) {
            if (column >= 0 && column < row.cells().size()) {
                sources.merge(row.cells().get(column), 1, Integer::sum);
            }
        }
        return new Origin(
                path,
                holds,
                licences.getOrDefault(path, List.of()),
                sheet.rows().size(),
                sources);
    }
}
