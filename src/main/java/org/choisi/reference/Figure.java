package org.choisi.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A number with the range that its sources leave open and the rows it was made from. Its unit is that of the metric
 * asked for. {@code low <= mid <= high}; a figure without a range has three equal numbers.
 */
public record Figure(BigDecimal low, BigDecimal mid, BigDecimal high, List<Provenance> provenance) {

    public Figure {
        Objects.requireNonNull(mid);
        if (low.compareTo(mid) > 0 || mid.compareTo(high) > 0) {
            throw new IllegalArgumentException("low <= mid <= high expected: " + low + ", " + mid + ", " + high);
        }
        provenance = List.copyOf(provenance);
    }
}
