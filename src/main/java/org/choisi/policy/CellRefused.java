package org.choisi.policy;

import org.choisi.measure.Text;

/** A cell is not what its column expects; the text says so to its owner. */
final class CellRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    CellRefused(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    Text text() {
        return text;
    }
}
