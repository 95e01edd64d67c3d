package org.choisi.services;

import org.choisi.measure.Text;

/** What is advised for a service. */
public enum Advice {
    KEEP("garder", "keep"),
    IMPROVE("améliorer", "improve"),
    MERGE("fusionner", "merge"),
    WITHDRAW("retirer", "withdraw"),
    COMPLETE("à compléter", "to be completed");

    private final Text words;

    Advice(String fr, String en) {
        this.words = new Text(fr, en);
    }

    public Text words() {
        return words;
    }
}
