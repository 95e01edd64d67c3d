package org.choisi.lifecycle.plan;

import org.choisi.lifecycle.AssetProfile;
import org.choisi.measure.Text;

/** What presses most, first: the order in which a limited budget is spent. */
public enum Urgency {
    BROKEN("en panne", "broken"),
    UNSUPPORTED("système sans suivi", "system without support"),
    WORN("à remettre en état", "to be restored"),
    OLD("durée visée atteinte", "target lifetime reached");

    private final Text words;

    Urgency(String fr, String en) {
        this.words = new Text(fr, en);
    }

    static Urgency of(AssetProfile profile, boolean restored) {
        if (profile.condition().equals("defective")) {
            return BROKEN;
        }
        if (profile.support().equals("ended")) {
            return UNSUPPORTED;
        }
        return restored ? WORN : OLD;
    }

    public Text words() {
        return words;
    }
}
