package org.choisi.impact.activity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An activity register, read and weighed.
 *
 * @param lines those that could be used, in the order of the file
 * @param rejects those that could not
 */
public record ActivityReport(List<ActivityLine> lines, List<RejectedLine> rejects) {

    public static final ActivityReport NONE = new ActivityReport(List.of(), List.of());

    public ActivityReport {
        lines = List.copyOf(lines);
        rejects = List.copyOf(rejects);
    }

    /** What was done in one civil year; lines that could not be used belong to no year and stay. */
    public ActivityReport inYear(int year) {
        return new ActivityReport(
                lines.stream().filter(line -> line.year() == year).toList(), rejects);
    }

    public ActivityTotal total() {
        return lines.stream().map(ActivityTotal::of).reduce(ActivityTotal.NONE, ActivityTotal::plus);
    }

    /** By code of the activity. */
    public Map<String, ActivityTotal> byActivity() {
        return by(ActivityLine::activity);
    }

    /** By entity, the empty name being that of lines which say none. */
    public Map<String, ActivityTotal> byEntity() {
        return by(ActivityLine::entity);
    }

    public Map<Integer, ActivityTotal> byYear() {
        return by(ActivityLine::year);
    }

    private <K extends Comparable<K>> Map<K, ActivityTotal> by(Function<ActivityLine, K> key) {
        var totals = new TreeMap<K, ActivityTotal>();
        lines.forEach(line -> totals.merge(key.apply(line), ActivityTotal.of(line), ActivityTotal::plus));
        return totals;
    }
}
