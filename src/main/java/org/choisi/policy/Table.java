package org.choisi.policy;

import java.util.List;
import java.util.Set;

/**
 * An owner's table: what its columns mean and its rows, in file order.
 *
 * @param header the names of its columns in the order of the file
 */
record Table(String file, TableDefinition definition, List<Row> rows, List<String> header) {

    /** Where a column stands in the file, from 1; 0 when it has none. */
    int columnOf(String column) {
        return header.indexOf(column) + 1;
    }

    /** Whether rules know its rows; others are only looked up. */
    boolean isReadByRules() {
        return !definition.fact().isEmpty();
    }

    Table without(Set<String> ids) {
        return new Table(
                file,
                definition,
                rows.stream().filter(row -> !ids.contains(row.id())).toList(),
                header);
    }

    /** Its file's name without folder and ending, such as {@code lifetimes}. */
    String name() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
    }
}
