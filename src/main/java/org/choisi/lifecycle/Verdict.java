package org.choisi.lifecycle;

import org.choisi.measure.Text;

/** What the policy advises for an asset; a person decides. */
public enum Verdict {
    KEEP("Garder", "Keep"),
    REFURBISH("Remettre en état", "Refurbish"),
    REPLACE("Remplacer", "Replace"),
    REVIEW("À compléter", "To be completed"),
    OUT_OF_SCOPE("Hors périmètre", "Out of scope");

    private final Text words;

    Verdict(String fr, String en) {
        this.words = new Text(fr, en);
    }

    public Text words() {
        return words;
    }
}
