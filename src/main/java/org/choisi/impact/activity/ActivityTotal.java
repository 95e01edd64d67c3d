package org.choisi.impact.activity;

import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;

/**
 * What several lines weigh together.
 *
 * @param lines how many
 * @param kgCo2e what they emitted
 * @param kwh electricity of those that are counted by it
 * @param weakKgCo2e the part of {@code kgCo2e} that was weighed by its price
 */
public record ActivityTotal(long lines, KgCo2e kgCo2e, Kwh kwh, KgCo2e weakKgCo2e) {

    public static final ActivityTotal NONE = new ActivityTotal(0, KgCo2e.NONE, Kwh.NONE, KgCo2e.NONE);

    static ActivityTotal of(ActivityLine line) {
        return new ActivityTotal(
                1, line.kgCo2e(), line.kwh().orElse(Kwh.NONE), line.weak() ? line.kgCo2e() : KgCo2e.NONE);
    }

    public ActivityTotal plus(ActivityTotal other) {
        return new ActivityTotal(
                lines + other.lines, kgCo2e.plus(other.kgCo2e), kwh.plus(other.kwh), weakKgCo2e.plus(other.weakKgCo2e));
    }
}
