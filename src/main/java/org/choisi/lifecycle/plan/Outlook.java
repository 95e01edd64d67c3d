package org.choisi.lifecycle.plan;

import java.util.List;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;

/**
 * What the rules foresee for one line of an inventory.
 *
 * @param file where the line stands
 * @param today the advice on the first day of the plan
 * @param restorations what is done so that it serves on, in time order
 * @param leavesIn calendar year in which it is due to leave; 0 when it does not leave within the plan
 * @param replaced whether another is bought in its place
 * @param leaving the advice at the end of each calendar year from {@code leavesIn} on, for where it goes then
 */
public record Outlook(
        String file,
        Asset asset,
        Decision today,
        Fate fate,
        List<Restoration> restorations,
        int leavesIn,
        boolean replaced,
        Price price,
        List<Decision> leaving) {

    public Outlook {
        restorations = List.copyOf(restorations);
        leaving = List.copyOf(leaving);
    }

    /** The advice that has it leave, in the year in which it does: its age, and so where it goes, depend on that. */
    public Decision leaving(int year) {
        Decision due = leaving.get(0);
        int at = Math.min(year - leavesIn, leaving.size() - 1);
        Decision then = leaving.get(at);
        return then.whereTo().isPresent() ? then : due;
    }
}
