package org.choisi.policy;

import java.util.List;

/** An owner's table: what its columns mean and its rows, in file order. */
record Table(String file, TableDefinition definition, List<Row> rows) {

    /** Whether rules know its rows; others are only looked up. */
    boolean isReadByRules() {
        return !definition.fact().isEmpty();
    }

    /** Its file's name without folder and ending, such as {@code lifetimes}. */
    String name() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
    }
}
