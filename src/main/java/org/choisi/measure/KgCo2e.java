package org.choisi.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * A quantity of greenhouse gases in kilograms of CO2 equivalent, with the range its sources leave open.
 * The three figures are ordered; a figure without a range has three equal ones.
 */
public record KgCo2e(BigDecimal low, BigDecimal mid, BigDecimal high) {

    public static final KgCo2e NONE = exactly(BigDecimal.ZERO);

    public KgCo2e {
        Objects.requireNonNull(low);
        Objects.requireNonNull(mid);
        Objects.requireNonNull(high);
        if (low.compareTo(mid) > 0 || mid.compareTo(high) > 0) {
            throw new IllegalArgumentException("low <= mid <= high expected: " + low + ", " + mid + ", " + high);
        }
    }

    public static KgCo2e exactly(BigDecimal kg) {
        return new KgCo2e(kg, kg, kg);
    }

    public KgCo2e plus(KgCo2e other) {
        return new KgCo2e(low.add(other.low), mid.add(other.mid), high.add(other.high));
    }

    /** @param factor zero or more */
    public KgCo2e times(BigDecimal factor) {
        return new KgCo2e(low.multiply(factor), mid.multiply(factor), high.multiply(factor));
    }

    /**
     * The share of one year when the whole is spread over several.
     *
     * @param years more than zero
     */
    public KgCo2e spreadOver(BigDecimal years) {
        return new KgCo2e(spread(low, years), spread(mid, years), spread(high, years));
    }

    private static BigDecimal spread(BigDecimal kg, BigDecimal years) {
        return kg.divide(years, MathContext.DECIMAL128);
    }
}
