package org.choisi.tender.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Language;

/** Exact numbers, written for programs and for people. */
final class Figures {

    private static final int LEAST_DECIMALS = 6;
    private static final MathContext SIGNIFICANT = new MathContext(10, RoundingMode.HALF_UP);
    private static final MathContext CELL = new MathContext(17, RoundingMode.HALF_UP);
    private static final int MOST_DECIMALS_FOR_PEOPLE = 12;

    private Figures() {}

    /** {@code 2178/25}, or {@code 87} when whole. */
    static String exact(BigFraction number) {
        BigInteger above = above(number);
        BigInteger below = number.getDenominator().abs();
        return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
    }

    /** Half up to six decimals, or to as many as ten significant figures need; no zero at the end, no exponent. */
    static String plain(BigFraction number) {
        BigDecimal above = new BigDecimal(above(number));
        BigDecimal below = new BigDecimal(number.getDenominator().abs());
        int scale = Math.max(LEAST_DECIMALS, above.divide(below, SIGNIFICANT).scale());
        return plain(above.divide(below, scale, RoundingMode.HALF_UP));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static BigDecimal rounded(BigFraction number, int decimals) {
        return new BigDecimal(above(number))
                .divide(new BigDecimal(number.getDenominator().abs()), decimals, RoundingMode.HALF_UP);
    }

    /** As close as a cell of a workbook can hold it. */
    static BigDecimal forCell(BigFraction number) {
        return new BigDecimal(above(number))
                .divide(new BigDecimal(number.getDenominator().abs()), CELL);
    }

    /** A fraction for people: two decimals, more only where the number would not be told from zero. */
    static String spoken(BigFraction number, Language language) {
        return spoken(number, decimalsFor(number), language);
    }

    static String spoken(BigFraction number, int decimals, Language language) {
        return spoken(rounded(number, decimals), language);
    }

    /** All the decimals it has. */
    static String spoken(BigDecimal number, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        BigDecimal shown = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        format.setMaximumFractionDigits(Math.max(0, shown.scale()));
        return format.format(shown);
    }

    /** Decimals that a column needs: always the same number, zeros included. */
    static String column(BigFraction number, int decimals, Language language) {
        return column(rounded(number, decimals), language);
    }

    static String column(BigDecimal number, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** The fewest decimals, from two on, at which two different numbers are seen to differ. */
    static int decimalsApart(BigFraction one, BigFraction other) {
        int decimals = 2;
        while (decimals < MOST_DECIMALS_FOR_PEOPLE
                && !one.equals(other)
                && rounded(one, decimals).compareTo(rounded(other, decimals)) == 0) {
            decimals++;
        }
        return decimals;
    }

    private static int decimalsFor(BigFraction number) {
        return decimalsApart(number, BigFraction.ZERO);
    }

    /** The numerator, which alone carries the sign: a fraction may keep it below. */
    private static BigInteger above(BigFraction number) {
        return number.getDenominator().signum() < 0 ? number.getNumerator().negate() : number.getNumerator();
    }
}
