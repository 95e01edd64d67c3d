package org.choisi.inventory.register;

import org.choisi.measure.Text;

/** A row of a register that cannot be used, by the cell at fault. */
final class RowRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final transient Text reason;

    RowRefused(String column, String value, Text reason) {
        super(reason.en(), null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    String column() {
        return column;
    }

    String value() {
        return value;
    }

    Text reason() {
        return reason;
    }
}
