package org.choisi.tender.check;

import java.math.BigDecimal;

/**
 * Something that the scores of a lot show.
 *
 * @param about what it is, a word of {@code rules/purchasing/words.yaml}
 * @param subject the criterion or the bids it is about
 * @param dimension of the criterion; {@code none} when there is none
 * @param amount percent that a row may compare; null when there is none
 */
public record ScoredFact(
        String about,
        String subject,
        String dimension,
        BigDecimal amount,
        BigDecimal declaredPercent,
        BigDecimal effectivePercent) {

    static ScoredFact of(String about, String subject) {
        return new ScoredFact(about, subject, "none", null, null, null);
    }
}
