package org.choisi.impact.footprint;

import java.time.LocalDate;
import java.util.Objects;
import org.choisi.reference.Figure;

/**
 * One piece of equipment, as far as its footprint depends on it. Its entity, its line in the inventory and how many there
 * are belong to the inventory: pieces that are equal here have the same footprint, worked out once.
 *
 * @param category category code, {@code unknown} when it is not known
 * @param inferred whether the category was recognised rather than stated
 * @param acquiredAs new, refurbished, lease, gift, byod or unknown
 * @param country ISO code of the country whose electricity it uses
 * @param startOn first day of its life here; null when not known
 * @param retiredOn the day it left, which it no longer serves; null when not known, and of no account unless it is gone
 * @param usualYears years that the policy counts on; null when it says nothing
 */
public record Piece(
        String category,
        boolean inferred,
        String manufacturer,
        String model,
        String acquiredAs,
        String country,
        Standing standing,
        LocalDate startOn,
        LocalDate retiredOn,
        Figure usualYears) {

    static final String UNKNOWN = "unknown";

    public Piece {
        Objects.requireNonNull(category);
        Objects.requireNonNull(manufacturer);
        Objects.requireNonNull(model);
        Objects.requireNonNull(acquiredAs);
        Objects.requireNonNull(country);
        Objects.requireNonNull(standing);
    }

    /** What tells pieces apart most often: hashing every figure and its sources costs more than it finds. */
    @Override
    public int hashCode() {
        int hash = category.hashCode();
        hash = 31 * hash + model.hashCode();
        hash = 31 * hash + acquiredAs.hashCode();
        hash = 31 * hash + standing.hashCode();
        hash = 31 * hash + Objects.hashCode(startOn);
        return 31 * hash + Objects.hashCode(retiredOn);
    }

    /** The day it left; null while it has not. */
    LocalDate leftOn() {
        return standing == Standing.GONE ? retiredOn : null;
    }

    boolean refurbished() {
        return acquiredAs.equals("refurbished");
    }

    boolean ownedByItsUser() {
        return acquiredAs.equals("byod");
    }
}
