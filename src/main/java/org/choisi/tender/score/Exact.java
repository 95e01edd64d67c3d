package org.choisi.tender.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Fractions from decimals and back. */
public final class Exact {

    /** Roots are no fractions: they are held to so many digits, far beyond what can part two bids. */
    private static final MathContext ROOT = new MathContext(50, RoundingMode.HALF_EVEN);

    private static final MathContext NEWTON = new MathContext(60, RoundingMode.HALF_EVEN);

    private Exact() {}

    public static BigFraction of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0
                ? BigFraction.of(plain.toBigIntegerExact())
                : BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** Rounded half up to so many decimals. */
    public static BigDecimal rounded(BigFraction number, int decimals) {
        return number.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    /** Half up to so many decimals, or to more where the number is so small that fewer digits would be left. */
    public static BigDecimal shown(BigFraction number, int decimals, int digits) {
        BigDecimal rough = rounded(number, decimals + digits);
        int leading = rough.signum() == 0 ? 0 : rough.precision() - rough.scale();
        return rounded(number, Math.max(decimals, digits - leading));
    }

    /** {@code 2178/25}, or {@code 87} when whole. */
    public static String text(BigFraction number) {
        BigInteger below = number.getDenominator();
        BigInteger above = below.signum() < 0 ? number.getNumerator().negate() : number.getNumerator();
        return below.abs().equals(BigInteger.ONE) ? above.toString() : above + "/" + below.abs();
    }

    /** The order of numbers; the library's own (1.2) goes by size alone where both are negative. */
    public static int compare(BigFraction one, BigFraction other) {
        boolean negative = one.signum() < 0 && other.signum() < 0;
        return negative ? other.negate().compareTo(one.negate()) : one.compareTo(other);
    }

    static boolean isZero(BigFraction number) {
        return number.signum() == 0;
    }

    /**
     * @param base from 0 to 1
     * @param exponent above 0
     */
    static BigFraction power(BigFraction base, BigDecimal exponent) {
        BigDecimal plain = exponent.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return base.pow(plain.intValueExact());
        }
        if (isZero(base) || base.equals(BigFraction.ONE)) {
            return base;
        }
        int degree = BigInteger.TEN.pow(plain.scale()).intValueExact();
        BigDecimal power = new BigDecimal(base.getNumerator())
                .divide(new BigDecimal(base.getDenominator()), NEWTON)
                .pow(plain.unscaledValue().intValueExact(), NEWTON);
        return of(root(power, degree));
    }

    /** Newton's method: each round doubles the digits that are right. */
    private static BigDecimal root(BigDecimal number, int degree) {
        BigDecimal root = firstGuess(number, degree);
        BigDecimal of = BigDecimal.valueOf(degree);
        BigDecimal before;
        int rounds = 0;
        do {
            before = root;
            BigDecimal quotient = number.divide(root.pow(degree - 1, NEWTON), NEWTON);
            root = root.multiply(BigDecimal.valueOf(degree - 1L)).add(quotient).divide(of, NEWTON);
        } while (before.subtract(root).abs().compareTo(root.ulp().movePointRight(3)) > 0 && ++rounds < 200);
        return root.round(ROOT);
    }

    /** The logarithm of numbers that no double holds, through their decimal exponent. */
    private static BigDecimal firstGuess(BigDecimal number, int degree) {
        int exponent = number.precision() - number.scale();
        double log = Math.log10(number.movePointLeft(exponent).doubleValue()) + exponent;
        double share = log / degree;
        double whole = Math.floor(share);
        return BigDecimal.valueOf(Math.pow(10, share - whole)).scaleByPowerOfTen((int) whole);
    }
}
