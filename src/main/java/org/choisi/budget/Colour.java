package org.choisi.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.choisi.policy.Hit;

/**
 * The colour of a line or a total.
 *
 * @param name {@code green}, {@code amber} or {@code red}
 * @param reasons the rows that say so, strongest first
 * @param sharePercent share of the target; empty when none is set
 * @param kgPerKeur kgCO2e a thousand euros before tax; empty without an amount
 */
public record Colour(
        String name,
        List<Hit> reasons,
        Optional<Target> target,
        Optional<BigDecimal> sharePercent,
        Optional<BigDecimal> kgPerKeur) {

    public Colour {
        reasons = List.copyOf(reasons);
    }
}
