package org.choisi.indicators;

import org.choisi.measure.Text;

/** Where a value stands against its target. */
public enum Status {
    MET(new Text("atteint", "met")),
    /** Not met, and the last day of the year at whose end it must be is still to come. */
    ON_THE_WAY(new Text("pas encore atteint, échéance à venir", "not met yet, not due yet")),
    /** Not met so far, by a target that holds every year: the year is still going on. */
    YEAR_NOT_OVER(new Text("année en cours, pas atteint à ce jour", "year not over, not met so far")),
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
