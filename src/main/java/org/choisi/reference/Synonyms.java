package org.choisi.reference;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** The words under which the values of one field are written elsewhere, each standing for one code of ours. */
public final class Synonyms {

    private final Map<String, String> byLabel = new HashMap<>();
    private final Map<WordPattern, String> patterns = new HashMap<>();
    private final Set<String> codes = new TreeSet<>();
    private final Remembered<Optional<String>> answers = new Remembered<>(this::find);

    Synonyms() {}

    /** Reads the columns {@code code} and {@code labels} of a row; a code stands for itself. */
    void add(Table.Line line) {
        String code = line.text("code");
        line.provenance();
        codes.add(code);
        put(line, "code", code, code);
        line.list("labels").forEach(label -> put(line, "labels", label, code));
        line.patterns("labels").forEach(pattern -> patterns.put(pattern, code));
    }

    private void put(Table.Line line, String column, String label, String code) {
        String before = byLabel.put(Folded.label(label), code);
        if (before != null && !before.equals(code)) {
            line.wrong(
                    column,
                    new Text(
                            "« " + label + " » veut déjà dire « " + before + " ».",
                            "\"" + label + "\" already means \"" + before + "\"."));
        }
    }

    /** Our code for a word, whatever its case and accents; empty when it is none of ours. */
    public Optional<String> code(String label) {
        return answers.of(label);
    }

    private Optional<String> find(String label) {
        return Optional.ofNullable(byLabel.get(Folded.label(label)));
    }

    public Set<String> codes() {
        return Collections.unmodifiableSet(codes);
    }

    /** Codes whose words occur anywhere in a longer text, such as an edition in the name of a system. */
    Set<String> codesIn(List<String> words) {
        var found = new TreeSet<String>();
        patterns.forEach((pattern, code) -> {
            if (pattern.isIn(words)) {
                found.add(code);
            }
        });
        return found;
    }

    static Synonyms read(FileSet files, String path, List<Finding> findings) {
        var synonyms = new Synonyms();
        Table.lines(files, path, findings, "id code labels source note").forEach(synonyms::add);
        return synonyms;
    }
}
