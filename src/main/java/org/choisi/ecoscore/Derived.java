package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.List;
import org.choisi.measure.Text;

/**
 * What a calculation answers in place of somebody.
 *
 * @param answer null when something is missing
 * @param low the lowest that its sources leave open; null when they leave nothing open
 * @param high the highest
 * @param steps how it was worked out, with the rows that were used
 * @param missing what would have to be answered first
 */
record Derived(Answer answer, BigDecimal low, BigDecimal high, List<Reason> steps, List<Text> missing) {

    Derived {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    static Derived number(BigDecimal number, List<Reason> steps) {
        return new Derived(new Answer.Number(number), null, null, steps, List.of());
    }

    static Derived notApplicable() {
        return new Derived(new Answer.Word(Answer.NOT_APPLICABLE), null, null, List.of(), List.of());
    }

    static Derived missing(List<Text> missing) {
        return new Derived(null, null, null, List.of(), missing);
    }

    static Derived missing(String fr, String en) {
        return missing(List.of(new Text(fr, en)));
    }
}
