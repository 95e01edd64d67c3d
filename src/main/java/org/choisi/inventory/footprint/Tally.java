package org.choisi.inventory.footprint;

import java.util.List;
import org.choisi.impact.YearlyFootprint;
import org.choisi.measure.KgCo2e;

/** A sum that grows. */
final class Tally {

    private long quantity;
    private long notEvaluated;
    private long useNotKnown;
    private YearlyFootprint sum = YearlyFootprint.NONE;
    private KgCo2e usualLife = KgCo2e.NONE;

    void add(YearlyFootprint footprint, KgCo2e atUsualLife, long pieces) {
        quantity += pieces;
        sum = sum.plus(footprint);
        usualLife = usualLife.plus(atUsualLife);
    }

    void addUseNotKnown(long pieces) {
        useNotKnown += pieces;
    }

    void addNotEvaluated(long pieces) {
        notEvaluated += pieces;
    }

    void add(Tally other) {
        quantity += other.quantity;
        notEvaluated += other.notEvaluated;
        useNotKnown += other.useNotKnown;
        sum = sum.plus(other.sum);
        usualLife = usualLife.plus(other.usualLife);
    }

    Group as(List<String> key) {
        return new Group(key, quantity, notEvaluated, useNotKnown, sum, usualLife);
    }
}
