package org.choisi.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/** The texts that rules refer to by an id such as {@code REEN-16-02}, in {@code law.csv}. */
public final class LawTexts {

    private static final String FILE = "law.csv";
    private static final String NO_LINK = "*";
    private static final String SAFE = "https://";

    private final Map<String, LawText> byId = new LinkedHashMap<>();

    private LawTexts() {}

    /**
     * One text.
     *
     * @param title what it says, in a few words
     * @param link where it can be read; empty when nowhere that is known
     */
    public record LawText(String id, Text title, Optional<String> link, Provenance provenance) {}

    /**
     * Reads the file; a folder without it names no text.
     *
     * @throws Refused with every finding, when a row cannot be used
     */
    public static LawTexts read(FileSet files) {
        var texts = new LawTexts();
        List<Finding> findings = new ArrayList<>();
        if (files.content(FILE).isPresent()) {
            Table.lines(files, FILE, findings, "id title_fr title_en link status source note")
                    .forEach(texts::add);
        }
        if (!findings.isEmpty()) {
            throw new Refused(
                    new Text("Les textes de référence ne peuvent pas être lus.", "The texts of law cannot be read."),
                    findings);
        }
        return texts;
    }

    private void add(Table.Line line) {
        String link = line.text("link");
        boolean none = NO_LINK.equals(link);
        if (!none && !link.startsWith(SAFE)) {
            line.wrong(
                    "link",
                    new Text(
                            "Un lien commence par https://, ou est « * » s'il n'y en a pas.",
                            "A link starts with https://, or is \"*\" when there is none."));
        }
        String id = line.text("id");
        byId.put(
                id,
                new LawText(
                        id, line.bilingual("title"), none ? Optional.empty() : Optional.of(link), line.provenance()));
    }

    public Optional<LawText> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
