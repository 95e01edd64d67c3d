package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a mark says: a number, or a word where a grid gives the points.
 *
 * @param number null when it is a word
 * @param word empty when it is a number
 */
record Answer(BigDecimal number, String word) {

    /** Words by which programs say that a calculation failed. */
    private static final Set<String> NO_NUMBERS =
            Set.of("nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", "∞", "+∞", "-∞");

    /** Null when it says nothing that can be used. */
    static Answer of(Object value) {
        if (value instanceof Boolean yes) {
            return new Answer(null, yes ? "yes" : "no");
        }
        BigDecimal number = Numbers.of(value);
        if (number != null) {
            return new Answer(number, "");
        }
        String word = value instanceof String text ? text.strip() : "";
        return word.isEmpty() || NO_NUMBERS.contains(Names.folded(word)) ? null : new Answer(null, word);
    }
}
