package org.choisi.inventory.footprint;

import java.util.List;
import org.choisi.impact.YearlyFootprint;

/** A sum that grows. */
final class Tally {

    private long quantity;
    private long notEvaluated;
    private long useNotKnown;
    private YearlyFootprint sum = YearlyFootprint.NONE;

    void add(YearlyFootprint footprint, long pieces) {
        quantity += pieces;
        sum = sum.plus(footprint);
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
    }

    Group as(List<String> key) {
        return new Group(key, quantity, notEvaluated, useNotKnown, sum);
    }
}
