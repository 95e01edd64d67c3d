package org.choisi.inventory.footprint;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as files hold them: to the gram and to the watt-hour, which is more than any source knows. */
final class Figures {

    private static final int DECIMALS = 3;
    private static final int DECIMALS_OF_SHARES = 6;

    private Figures() {}

    static BigDecimal shown(BigDecimal figure) {
        return plain(figure.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** A part of a whole, from 0 to 1; zero of nothing. */
    static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : plain(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), DECIMALS_OF_SHARES, RoundingMode.HALF_UP));
    }

    /** No trailing zeros and no exponent: « 600 », never « 6E+2 ». */
    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
