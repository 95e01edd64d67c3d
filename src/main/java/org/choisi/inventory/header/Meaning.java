package org.choisi.inventory.header;

import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.lifecycle.AssetColumn;

/**
 * One line of {@code inventory/headers.csv}: what a header means in the files of one tool.
 *
 * @param label the header, or what it begins with
 * @param pattern set when many wordings mean the same; it must match the whole header
 * @param column empty when the column is known and deliberately not read
 * @param rank place in the file: where several columns of a table mean the same, the first one that says something wins
 */
record Meaning(String label, Optional<Pattern> pattern, Optional<AssetColumn> column, Treatment treatment, int rank) {

    private static final String NOT_READ = "-";
    private static final String PATTERN = "~";

    static Meaning of(String header, String column, String kind, int rank) {
        boolean wordings = header.startsWith(PATTERN);
        return new Meaning(
                wordings ? header : HeaderLabel.of(header),
                wordings ? Optional.of(Pattern.compile(header.substring(1))) : Optional.empty(),
                column.equals(NOT_READ)
                        ? Optional.empty()
                        : Optional.of(AssetColumn.labelled(column).orElseThrow()),
                Treatment.of(kind),
                rank);
    }

    boolean isSaidBy(String header) {
        return pattern.map(words -> words.matcher(header).matches()).orElseGet(() -> label.equals(header));
    }
}
