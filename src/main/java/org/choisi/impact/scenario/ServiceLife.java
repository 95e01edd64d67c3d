package org.choisi.impact.scenario;

import java.math.BigDecimal;

/**
 * How long a new device of a category serves.
 *
 * @param years more than zero
 * @param observed whether this is what is seen today; else what is aimed at, or what a source supposes
 * @param at where it is written
 * @param source the text behind it
 */
public record ServiceLife(BigDecimal years, boolean observed, String at, String source) {

    public ServiceLife {
        if (years.signum() <= 0) {
            throw new IllegalArgumentException("years > 0 expected: " + years);
        }
    }
}
