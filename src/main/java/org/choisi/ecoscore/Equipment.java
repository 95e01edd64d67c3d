package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Equipment of one kind that a project brings.
 *
 * @param category category code
 * @param quantity pieces, more than zero
 * @param years years for which it is to serve the project, more than zero
 */
public record Equipment(String category, Acquired acquired, BigDecimal quantity, BigDecimal years) {

    /** Where it comes from. */
    public enum Acquired {
        NEW,
        REFURBISHED,
        /** Already there and staying. */
        KEPT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
