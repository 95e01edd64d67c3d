package org.choisi.lifecycle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.choisi.reference.ReferenceData;

/** What the words of an inventory mean in ours, column by column. For one thread. */
final class Words {

    static final String UNKNOWN = "unknown";
    private static final int MOST_KEPT = 5_000;

    private final ReferenceData reference;
    private final Map<AssetColumn, Map<String, String>> known = new EnumMap<>(AssetColumn.class);

    Words(ReferenceData reference) {
        this.reference = reference;
    }

    /** Our word for what a cell says; {@code unknown} when it says nothing, or nothing that we know. */
    String in(AssetLine line, AssetColumn column) {
        return of(column, line.get(column));
    }

    /** Our word for what is said of a column, wherever it is said. */
    String of(AssetColumn column, String stated) {
        if (stated.isEmpty()) {
            return UNKNOWN;
        }
        Map<String, String> words = known.computeIfAbsent(column, any -> new HashMap<>());
        String word = words.get(stated);
        if (word == null) {
            word = (column == AssetColumn.STATUS
                            ? reference.statuses()
                            : reference.words().of(column.label()))
                    .code(stated)
                    .orElse(UNKNOWN);
            if (words.size() < MOST_KEPT) {
                words.put(stated, word);
            }
        }
        return word;
    }
}
