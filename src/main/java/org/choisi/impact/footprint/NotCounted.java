package org.choisi.impact.footprint;

import org.choisi.measure.Text;

/** Why a piece of equipment adds nothing to a year. */
public enum NotCounted {
    UNKNOWN_CATEGORY(Known.NOT_EVALUATED, "catégorie inconnue", "unknown category"),
    NO_FACTOR(Known.NOT_EVALUATED, "aucun facteur pour cette catégorie", "no factor for this category"),
    NO_LIFETIME(Known.NOT_EVALUATED, "aucune durée de vie connue", "no lifetime known"),
    DATES_CONTRADICT(Known.NOT_EVALUATED, "retrait avant le début de vie", "retired before its life started"),
    ON_ORDER(Known.OUTSIDE, "pas encore livré", "not delivered yet"),
    BEFORE_START(Known.OUTSIDE, "vie commencée plus tard", "its life started later"),
    AFTER_RETIREMENT(Known.OUTSIDE, "sorti avant cette année", "left before that year"),
    /** Nobody knows whether it was still there: it is left out, and told. */
    RETIRED_WITHOUT_DATE(Known.OUTSIDE, "sorti à une date inconnue", "left on an unknown day");

    private final Known known;
    private final Text words;

    NotCounted(Known known, String fr, String en) {
        this.known = known;
        this.words = new Text(fr, en);
    }

    public Known known() {
        return known;
    }

    public Text words() {
        return words;
    }
}
