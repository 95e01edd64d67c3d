package org.choisi.lifecycle.plan;

import java.math.BigDecimal;

/**
 * What one new piece, or one repair, costs.
 *
 * @param eurBeforeTax to the cent; null when nothing tells it
 */
public record Price(BigDecimal eurBeforeTax, From from) {

    /** Who says so. */
    public enum From {
        /** The line's own replacement cost or repair quote. */
        INVENTORY,
        /** Reference data, by category. */
        REFERENCE_DATA,
        NOBODY
    }

    static final Price NOT_KNOWN = new Price(null, From.NOBODY);
}
