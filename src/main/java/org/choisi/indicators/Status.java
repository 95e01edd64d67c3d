package org.choisi.indicators;

import org.choisi.measure.Text;

/** Where a value stands against its target. */
public enum Status {
    MET(new Text("atteint", "met")),
    /** Not met, and the day by which it must be is still to come. */
    ON_THE_WAY(new Text("pas encore atteint, échéance à venir", "not met yet, not due yet")),
    MISSED(new Text("manqué", "missed")),
    /** A value, and nothing to hold it against. */
    NO_TARGET(new Text("sans objectif", "no target")),
    /** Nothing to make a value of: never the same as zero. */
    NO_DATA(new Text("pas de données", "no data"));

    private final Text label;

    Status(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
