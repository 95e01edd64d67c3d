package org.choisi.ecoscore;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Whether the grade hangs on the weight of one dimension, the others scaled so that weights still make 100.
 *
 * @param weight percent, of the weights of the dimensions that have an object
 * @param step percentage points by which it was changed
 * @param less what comes out with that much less, at least 0
 * @param more with that much more, at most 100
 * @param nearest the smallest change beyond which the grade is another; null when no weight does that
 */
public record WeightTrial(
        Dimension dimension, BigFraction weight, BigDecimal step, Outcome less, Outcome more, Nearest nearest) {

    /** Score and grade under another weight. */
    public record Outcome(BigFraction weight, BigFraction score, Grade grade) {}

    /** The weight at which the grade turns, and into what. */
    public record Nearest(BigFraction weight, Grade grade) {}

    public boolean changesGrade(Grade now) {
        return less.grade() != now || more.grade() != now;
    }
}
