package org.choisi.impact.trajectory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.choisi.impact.YearlyFootprint;

/**
 * The footprint of a year as it was understood on one day, never worked out again.
 *
 * @param users people whom the equipment serves, more than zero
 * @param asOf last day that was looked at
 * @param ruleSet hash of the rules whose lifetimes were used
 * @param referenceData hash of the factors
 */
public record FrozenYear(
        int year, long users, LocalDate asOf, String ruleSet, String referenceData, List<Category> categories) {

    public FrozenYear {
        if (users <= 0) {
            throw new IllegalArgumentException("users > 0 expected: " + users);
        }
        categories = List.copyOf(categories);
    }

    /**
     * What one category weighed.
     *
     * @param quantity pieces of equipment that were evaluated
     * @param embodiedKgPerUnit kgCO2e of making, transport and end of life of one new device, by the factors of the day
     */
    public record Category(
            String category, BigDecimal quantity, BigDecimal embodiedKgPerUnit, YearlyFootprint footprint) {}

    public YearlyFootprint total() {
        return categories.stream().map(Category::footprint).reduce(YearlyFootprint.NONE, YearlyFootprint::plus);
    }
}
