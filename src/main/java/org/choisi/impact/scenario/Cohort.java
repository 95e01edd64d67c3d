package org.choisi.impact.scenario;

import java.util.Objects;

/**
 * Pieces of today's fleet that are alike in all that a scenario looks at.
 *
 * @param category category code
 * @param country the country whose electricity they use, as {@code grids.csv} names it
 * @param ageMonths whole months in service on the day of the inventory; null when not known
 * @param quantity how many pieces, zero or more
 */
public record Cohort(String category, Acquired acquired, String country, Integer ageMonths, long quantity) {

    public Cohort {
        Objects.requireNonNull(category);
        Objects.requireNonNull(acquired);
        Objects.requireNonNull(country);
        if (quantity < 0 || ageMonths != null && ageMonths < 0) {
            throw new IllegalArgumentException("negative quantity or age: " + quantity + ", " + ageMonths);
        }
    }
}
