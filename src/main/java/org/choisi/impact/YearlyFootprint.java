package org.choisi.impact;

import java.math.BigDecimal;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;

/**
 * What equipment costs the climate in one year.
 *
 * @param embodiedKgPerYear the part of its making, transport and end of life that this year bears
 * @param useKwhPerYear electricity, the overhead of the room included
 * @param useKgPerYear what making that electricity emits
 */
public record YearlyFootprint(KgCo2e embodiedKgPerYear, Kwh useKwhPerYear, KgCo2e useKgPerYear) {

    public static final YearlyFootprint NONE = new YearlyFootprint(KgCo2e.NONE, Kwh.NONE, KgCo2e.NONE);

    /** Making and use together. */
    public KgCo2e kgPerYear() {
        return embodiedKgPerYear.plus(useKgPerYear);
    }

    public YearlyFootprint plus(YearlyFootprint other) {
        return new YearlyFootprint(
                embodiedKgPerYear.plus(other.embodiedKgPerYear),
                useKwhPerYear.plus(other.useKwhPerYear),
                useKgPerYear.plus(other.useKgPerYear));
    }

    /** @param factor zero or more */
    public YearlyFootprint times(BigDecimal factor) {
        return new YearlyFootprint(
                embodiedKgPerYear.times(factor), useKwhPerYear.times(factor), useKgPerYear.times(factor));
    }
}
