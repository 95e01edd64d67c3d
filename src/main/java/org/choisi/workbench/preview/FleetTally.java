package org.choisi.workbench.preview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.choisi.lifecycle.Verdict;

/** Sums over all assets: those with the same two profiles are added together. */
final class FleetTally {

    private final Map<Verdict, Map<Verdict, Counted>> matrix = new EnumMap<>(Verdict.class);
    private final Map<Change, Counted> changes = new EnumMap<>(Change.class);
    private final RowTally rows = new RowTally();
    private final CarbonTally carbon = new CarbonTally();
    private Counted advised = Counted.NONE;

    void add(Told told) {
        Counted counted = told.counted();
        advised = advised.plus(counted);
        matrix.computeIfAbsent(told.before().verdict(), from -> new EnumMap<>(Verdict.class))
                .merge(told.after().verdict(), counted, Counted::plus);
        if (told.change() != Change.NONE) {
            changes.merge(told.change(), counted, Counted::plus);
        }
        rows.add(told);
        carbon.add(told);
    }

    Counted advised() {
        return advised;
    }

    List<Transition> transitions() {
        List<Transition> transitions = new ArrayList<>();
        matrix.forEach((from, row) -> row.forEach((to, counted) -> transitions.add(new Transition(from, to, counted))));
        return transitions;
    }

    Map<Change, Counted> changes() {
        return changes;
    }

    List<RowReach> rows() {
        return rows.result();
    }

    CarbonChange carbon() {
        return carbon.result();
    }
}
