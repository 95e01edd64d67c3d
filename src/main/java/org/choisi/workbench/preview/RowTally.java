package org.choisi.workbench.preview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.lifecycle.Decision;
import org.choisi.policy.Hit;
import org.choisi.policy.Row;

/** Counts of how many assets each row speaks on either side, wherever in the advice. */
final class RowTally {

    private static final Comparator<RowReach> MOST_MOVED_FIRST = Comparator.comparingLong(RowReach::moved)
            .reversed()
            .thenComparing(RowReach::rule)
            .thenComparing(RowReach::finds)
            .thenComparing(RowReach::at);

    /** A row is the same row wherever it stands in its table; it may find two things, within its limit and past it. */
    private record Name(String file, String id, String finds) {}

    private static final class Counts {
        private String at = "";
        private long before;
        private long after;
        private long gained;
        private long lost;
    }

    private final Map<Name, Counts> byRow = new HashMap<>();

    void add(Told told) {
        long pieces = told.counted().pieces();
        Map<Name, Row> before = rows(told.before());
        Map<Name, Row> after = rows(told.after());
        before.forEach((name, row) -> {
            Counts counts = byRow.computeIfAbsent(name, any -> new Counts());
            counts.at = counts.at.isEmpty() ? row.at() : counts.at;
            counts.before += pieces;
            counts.lost += after.containsKey(name) ? 0 : pieces;
        });
        after.forEach((name, row) -> {
            Counts counts = byRow.computeIfAbsent(name, any -> new Counts());
            counts.at = row.at();
            counts.after += pieces;
            counts.gained += before.containsKey(name) ? 0 : pieces;
        });
    }

    List<RowReach> result() {
        return byRow.entrySet().stream()
                .map(entry -> change(entry.getKey(), entry.getValue()))
                .filter(change -> change.moved() > 0)
                .sorted(MOST_MOVED_FIRST)
                .toList();
    }

    private static RowReach change(Name name, Counts counts) {
        return new RowReach(
                name.id(), name.finds(), counts.at, counts.before, counts.after, counts.gained, counts.lost);
    }

    private static Map<Name, Row> rows(Decision decision) {
        Map<Name, Row> rows = new LinkedHashMap<>();
        add(rows, decision.reasons());
        add(rows, decision.otherFindings());
        decision.whereTo().ifPresent(destination -> add(rows, destination.reasons()));
        return rows;
    }

    private static void add(Map<Name, Row> rows, List<Hit> hits) {
        for (Hit hit : hits) {
            rows.put(new Name(hit.row().file(), hit.row().id(), hit.outcome().name()), hit.row());
        }
    }
}
