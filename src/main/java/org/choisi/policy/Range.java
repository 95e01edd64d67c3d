package org.choisi.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a cell of numbers lets through: {@code a..b} from a to below b, {@code >= a}, {@code < b}, one number exactly, or
 * {@code *} for anything, the unknown included. A number that is not known passes {@code *} alone.
 */
public final class Range {

    /** Cells have six decimals at most. */
    private static final BigDecimal SMALLEST_STEP = new BigDecimal("0.000001");

    public static final Range ANY = new Range(null, null, false);

    private final BigDecimal from;
    private final BigDecimal below;
    private final boolean exactly;
    // Whole numbers are compared as such: facts are mostly ages and percentages, by the million.
    private final long firstWhole;
    private final long firstWholeAbove;

    private Range(BigDecimal from, BigDecimal below, boolean exactly) {
        this.from = from;
        this.below = below;
        this.exactly = exactly;
        this.firstWhole = from == null ? Long.MIN_VALUE : ceiling(from);
        this.firstWholeAbove = below == null ? Long.MAX_VALUE : ceiling(below);
    }

    /** @param from lowest number that passes, null when open */
    public static Range of(BigDecimal from, BigDecimal below) {
        return from == null && below == null ? ANY : new Range(from, below, false);
    }

    public static Range exactly(BigDecimal number) {
        return new Range(number, number, true);
    }

    private static long ceiling(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** Called by rules: whether the fact's number passes; null is a number that is not known. */
    public boolean accepts(Number number) {
        if (this == ANY) {
            return true;
        }
        if (number == null) {
            return false;
        }
        if (number instanceof Integer whole && !exactly) {
            return whole >= firstWhole && whole < firstWholeAbove;
        }
        return accepts(number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()));
    }

    private boolean accepts(BigDecimal number) {
        if (exactly) {
            return number.compareTo(from) == 0;
        }
        return (from == null || number.compareTo(from) >= 0) && (below == null || number.compareTo(below) < 0);
    }

    /** The lowest number that passes; null when there is none. */
    public BigDecimal from() {
        return from;
    }

    /** The number at which this range ends; null when there is none. */
    public BigDecimal below() {
        return below;
    }

    /** The numbers at which this range starts or stops to let through. */
    List<BigDecimal> ends() {
        if (exactly) {
            return List.of(from, from.add(SMALLEST_STEP));
        }
        return Stream.of(from, below).filter(Objects::nonNull).toList();
    }

    /** The number at which a neighbouring row takes over; null for {@code *}. Called by rules to show what was compared. */
    public BigDecimal end() {
        return below == null ? from : below;
    }

    /** Whether one number alone passes. */
    public boolean isOneNumber() {
        return exactly;
    }

    public boolean isAny() {
        return this == ANY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range range
                && exactly == range.exactly
                && Objects.equals(from, range.from)
                && Objects.equals(below, range.below);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, below, exactly);
    }

    @Override
    public String toString() {
        if (isAny()) {
            return "*";
        }
        if (exactly) {
            return from.toPlainString();
        }
        if (below == null) {
            return ">= " + from.toPlainString();
        }
        return from == null ? "< " + below.toPlainString() : from.toPlainString() + ".." + below.toPlainString();
    }
}
