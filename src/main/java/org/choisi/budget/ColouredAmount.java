package org.choisi.budget;

import java.math.BigDecimal;
import org.choisi.measure.Text;

/**
 * What rules may read of a line or a total to colour it.
 *
 * @param level {@code line}, {@code entity}, or {@code year} for all that a target is about
 * @param trajectory {@code set} when the year has a target, {@code not-set}
 * @param sharePercent share of that target; null when there is none
 * @param kgPerKeur kgCO2e a thousand euros before tax; null without an amount
 * @param unmatchedPercent share of the spending that was not matched; null for a line
 * @param share the share as it is shown
 */
public record ColouredAmount(
        String level,
        String trajectory,
        BigDecimal sharePercent,
        BigDecimal kgPerKeur,
        BigDecimal unmatchedPercent,
        Text share) {

    /** Called by rules to show the intensity. */
    public BigDecimal intensity() {
        return kgPerKeur;
    }
}
