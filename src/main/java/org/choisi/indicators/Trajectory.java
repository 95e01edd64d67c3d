package org.choisi.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.score.Exact;

/**
 * The straight line from the year compared with, where nothing has changed, to the target's year. No text says how fast a
 * change must come: the line is an aid to read a year by, and no target of its own.
 */
public final class Trajectory {

    private Trajectory() {}

    /** A year of the line, and the change that it has there; exact. */
    public record Point(int year, BigFraction value) {}

    /** From the first year to the last; empty where the goal is no change between two years. */
    public static Optional<List<Point>> of(Goal goal) {
        boolean isChange = goal.direction() == Direction.FALL_BY && goal.target() != null;
        if (!isChange || goal.baseYear() == null || goal.dueYear() == null || goal.dueYear() <= goal.baseYear()) {
            return Optional.empty();
        }
        BigFraction whole = Exact.of(goal.direction().onScale(goal.target()));
        int years = goal.dueYear() - goal.baseYear();
        List<Point> points = new ArrayList<>();
        for (int passed = 0; passed <= years; passed++) {
            points.add(new Point(goal.baseYear() + passed, whole.multiply(BigFraction.of(passed, years))));
        }
        return Optional.of(points);
    }
}
