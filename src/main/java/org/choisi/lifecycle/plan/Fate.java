package org.choisi.lifecycle.plan;

import org.choisi.measure.Text;

/** What the plan foresees for an asset. */
public enum Fate {
    /** It reaches a year in which the rules have it leave. */
    LEAVES("Part", "Leaves"),
    /** The rules still keep it on the last day of the plan. */
    STAYS("Reste au-delà du plan", "Stays beyond the plan"),
    /** A fact is missing or contradictory: nothing is planned. */
    REVIEW("À compléter", "To be completed"),
    OUT_OF_SCOPE("Hors périmètre", "Out of scope");

    private final Text words;

    Fate(String fr, String en) {
        this.words = new Text(fr, en);
    }

    public Text words() {
        return words;
    }
}
