package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/**
 * What the YAML beside a table says of it.
 *
 * @param fact the name by which DRL calls its rows; empty for a table that rules do not read
 * @param title its name for people
 * @param columns its own columns, in the order of the file, {@code id} and the closing columns left out
 * @param key the columns of which one row answers: the row with the fewest {@code *} wins; empty when every row may answer
 * @param promises what its rows are to answer together
 */
record TableDefinition(String fact, Text title, List<Column> columns, List<String> key, Promises promises) {

    /** The columns that every table ends with; {@code id} opens it. */
    static final List<String> CLOSING = List.of("valid_from", "valid_to", "reason", "reference");

    boolean isKey(Column column) {
        return key.contains(column.name());
    }

    /** How many of the key columns a row leaves open: of two rows for the same case the one with fewer answers. */
    long openness(Row row) {
        return key.stream()
                .filter(name -> ((Cell.OfWords) row.cells().get(name)).words().isAny())
                .count();
    }

    /** The header that the table's file must have. */
    List<String> header() {
        var header = new ArrayList<String>();
        header.add("id");
        columns.forEach(column -> header.add(column.name()));
        header.addAll(CLOSING);
        return header;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Reads a definition; what is wrong with it is added to the findings. */
    static Optional<TableDefinition> read(YamlEntry yaml, Vocabularies vocabularies, List<Finding> findings) {
        return new TableDefinitionReader(yaml, vocabularies, findings).read();
    }
}
