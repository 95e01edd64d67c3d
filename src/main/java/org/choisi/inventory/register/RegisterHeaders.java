package org.choisi.inventory.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.inventory.header.ColumnCatalogue;

/** What the headers of each register are called, in French and in English, as {@code registers.csv} has them. */
final class RegisterHeaders {

    private static final ColumnCatalogue KNOWN = ColumnCatalogue.shipped("/inventory/registers.csv");

    private RegisterHeaders() {}

    /** The columns of a header read as one register; empty when it is not one. */
    static Optional<Map<String, Integer>> read(RegisterKind kind, List<String> header) {
        return KNOWN.read(kind.label(), header);
    }
}
