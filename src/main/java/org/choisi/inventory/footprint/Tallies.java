package org.choisi.inventory.footprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums by group. A column of all-different words is no breakdown and would fill the memory: past a bound the groups are
 * given up altogether, so that what is listed never depends on the order of the lines.
 */
final class Tallies {

    private static final int MOST_GROUPS = 20_000;

    private static final Comparator<Group> HEAVIEST = Comparator.comparing(
                    (Group group) -> group.footprint().kgPerYear().mid())
            .reversed()
            .thenComparing(group -> String.join("\n", group.key()));

    private final Map<List<String>, Tally> tallies = new HashMap<>();
    private boolean tooFine;

    /** Null once there are too many groups. */
    Tally of(List<String> key) {
        if (tooFine) {
            return null;
        }
        Tally tally = tallies.get(key);
        if (tally == null) {
            tally = new Tally();
            tallies.put(key, tally);
            if (tallies.size() > MOST_GROUPS) {
                tooFine = true;
                tallies.clear();
                return null;
            }
        }
        return tally;
    }

    /** The same sums by one word of the key alone. */
    Tallies by(int index) {
        var coarser = new Tallies();
        tallies.forEach((key, tally) -> coarser.of(List.of(key.get(index))).add(tally));
        return coarser;
    }

    Tally whole() {
        var whole = new Tally();
        tallies.values().forEach(whole::add);
        return whole;
    }

    /** @param whole the sum of everything */
    Breakdown breakdown(int most, Tally whole) {
        if (tooFine) {
            return new Breakdown(List.of(), whole.as(List.of()), 0, true);
        }
        List<Group> groups = new ArrayList<>();
        tallies.forEach((key, tally) -> groups.add(tally.as(key)));
        groups.sort(HEAVIEST);
        var others = new Tally();
        groups.stream().skip(most).forEach(group -> others.add(tallies.get(group.key())));
        List<Group> listed = groups.stream().limit(most).toList();
        return new Breakdown(listed, others.as(List.of()), groups.size() - listed.size(), false);
    }
}
