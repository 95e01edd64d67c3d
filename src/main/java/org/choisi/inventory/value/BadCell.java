package org.choisi.inventory.value;

import org.choisi.measure.Text;

/** A cell that cannot be understood: its line is rejected for this reason. Carries no stack trace, there may be many. */
public final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    public BadCell(String fr, String en) {
        super(en, null, false, false);
        this.reason = new Text(fr, en);
    }

    public Text reason() {
        return reason;
    }
}
