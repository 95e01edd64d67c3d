package org.choisi.measure;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A quantity of electricity in kilowatt-hours, with the range its sources leave open. The three figures are ordered; a
 * figure without a range has three equal ones.
 */
public record Kwh(BigDecimal low, BigDecimal mid, BigDecimal high) {

    public static final Kwh NONE = exactly(BigDecimal.ZERO);

    public Kwh {
        Objects.requireNonNull(low);
        Objects.requireNonNull(mid);
        Objects.requireNonNull(high);
        if (low.compareTo(mid) > 0 || mid.compareTo(high) > 0) {
            throw new IllegalArgumentException("low <= mid <= high expected: " + low + ", " + mid + ", " + high);
        }
    }

    public static Kwh exactly(BigDecimal kwh) {
        return new Kwh(kwh, kwh, kwh);
    }

    public Kwh plus(Kwh other) {
        return new Kwh(low.add(other.low), mid.add(other.mid), high.add(other.high));
    }

    /** @param factor zero or more */
    public Kwh times(BigDecimal factor) {
        return new Kwh(low.multiply(factor), mid.multiply(factor), high.multiply(factor));
    }

    /**
     * What making this electricity emits.
     *
     * @param kgPerKwh kgCO2e for one kWh, zero or more
     */
    public KgCo2e emitting(BigDecimal kgPerKwh) {
        return new KgCo2e(low.multiply(kgPerKwh), mid.multiply(kgPerKwh), high.multiply(kgPerKwh));
    }
}
