package org.choisi.lifecycle.plan;

import org.choisi.measure.Text;

/** What one step of a plan does. */
public enum Kind {
    REPLACE("Remplacer", "Replace"),
    RESTORE("Remettre en état", "Restore"),
    /** It leaves and nothing is bought in its place. */
    LEAVE("Sortir sans racheter", "Leaves, nothing bought");

    private final Text words;

    Kind(String fr, String en) {
        this.words = new Text(fr, en);
    }

    public Text words() {
        return words;
    }
}
