package org.choisi.workbench.preview;

import java.util.List;
import org.choisi.lifecycle.Decision;
import org.choisi.policy.Row;

/** What changes in the advice on an asset: the gravest that holds. */
public enum Change {
    VERDICT,
    /** The same verdict, but it goes elsewhere. */
    DESTINATION,
    /** The same verdict, but other things to do. */
    ACTIONS,
    /** The same advice, which another row of the rules now says first. */
    ROW,
    NONE;

    /** Those after which somebody is told to do something else. */
    static final List<Change> OF_ADVICE = List.of(VERDICT, DESTINATION, ACTIONS);

    static Change between(Decision before, Decision after) {
        if (before.verdict() != after.verdict()) {
            return VERDICT;
        }
        if (!channel(before).equals(channel(after))) {
            return DESTINATION;
        }
        if (!before.actions().equals(after.actions())) {
            return ACTIONS;
        }
        return sameRow(firstRow(before), firstRow(after)) ? NONE : ROW;
    }

    boolean isOfAdvice() {
        return OF_ADVICE.contains(this);
    }

    private static String channel(Decision decision) {
        return decision.whereTo().map(Decision.Destination::channel).orElse("");
    }

    private static Row firstRow(Decision decision) {
        return decision.reasons().get(0).row();
    }

    private static boolean sameRow(Row one, Row other) {
        return one.id().equals(other.id()) && one.file().equals(other.file());
    }
}
