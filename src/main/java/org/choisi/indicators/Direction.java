package org.choisi.indicators;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.score.Exact;

/** On which side of its target a value must be. */
public enum Direction {
    AT_MOST("at-most"),
    AT_LEAST("at-least"),
    /** The value is a change, which must be a fall of at least the target. */
    FALL_BY("fall-by");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    static Direction of(String word) {
        for (Direction direction : values()) {
            if (direction.word.equals(word)) {
                return direction;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** The word in the catalogue. */
    public String word() {
        return word;
    }

    /** The target on the scale of the value: a fall of 10 is a change of -10. */
    BigDecimal onScale(BigDecimal target) {
        return this == FALL_BY ? target.negate() : target;
    }

    boolean isMet(BigFraction value, BigDecimal target) {
        int side = Exact.compare(value, Exact.of(onScale(target)));
        return this == AT_LEAST ? side >= 0 : side <= 0;
    }
}
