package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Fractions from decimals and back; all of them here are zero or more. */
public final class Fractions {

    static final BigFraction HUNDRED = BigFraction.of(100);

    private Fractions() {}

    static BigFraction of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0
                ? BigFraction.of(plain.toBigIntegerExact())
                : BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** Cut after so many decimals, so that a score just under a grade is never shown as reaching it. */
    public static BigDecimal cut(BigFraction number, int decimals) {
        return plain(new BigDecimal(number.getNumerator())
                .divide(new BigDecimal(number.getDenominator()), decimals, RoundingMode.FLOOR));
    }

    /** Without zeros at the end, and never with an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@code 2178/25}, or {@code 87} when whole. */
    public static String text(BigFraction number) {
        BigFraction plain = positive(number);
        return plain.getDenominator().equals(BigInteger.ONE)
                ? plain.getNumerator().toString()
                : plain.getNumerator() + "/" + plain.getDenominator();
    }

    /** The library may keep two signs, above and below, where there is none. */
    static BigFraction positive(BigFraction number) {
        return BigFraction.of(
                number.getNumerator().abs(), number.getDenominator().abs());
    }
}
