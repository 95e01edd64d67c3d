package org.choisi.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.choisi.measure.Finding;

/** Synonyms of the values of an inventory, field by field: usage, defect, disk, country and the like. */
public final class Words {

    private static final Synonyms NONE = new Synonyms();

    private final Map<String, Synonyms> byField = new TreeMap<>();

    private Words() {}

    static Words read(FileSet files, List<Finding> findings) {
        var words = new Words();
        for (Table.Line line : Table.lines(files, "words.csv", findings, "id field code labels source note")) {
            words.byField
                    .computeIfAbsent(line.text("field"), field -> new Synonyms())
                    .add(line);
        }
        return words;
    }

    /** The words of a canonical column, such as {@code retired_to}; no words at all for a column without rows. */
    public Synonyms of(String field) {
        return byField.getOrDefault(field, NONE);
    }
}
