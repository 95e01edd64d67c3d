package org.choisi.tender.check;

import java.math.BigDecimal;

/**
 * How a criterion turns figures into points, in the words of {@code rules/purchasing/words.yaml}.
 *
 * @param declared the method as the file names it
 * @param weightPercent its share of the lot's weights; null when it cannot be told
 * @param spread share of the lowest figure above it at which points end; null when the method has none
 * @param exponent null when the method has none
 * @param terms whether a life-cycle cost says its years and rate
 * @param floor whether a mark excludes
 */
public record CriterionDesign(
        String name,
        String kind,
        String method,
        String declared,
        BigDecimal weightPercent,
        BigDecimal spread,
        BigDecimal exponent,
        String terms,
        String floor) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What all other criteria weigh together; null when it cannot be told. */
    public BigDecimal othersPercent() {
        return weightPercent == null ? null : WHOLE.subtract(weightPercent);
    }
}
