package org.choisi.policy;

import java.util.List;

/** An owner's table: what its columns mean and its rows, in file order. */
record Table(String file, TableDefinition definition, List<Row> rows) {}
