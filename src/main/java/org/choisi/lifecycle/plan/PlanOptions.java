package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/**
 * What a plan is asked for.
 *
 * @param years calendar years, the current one being the first
 * @param yearlyCapEur most euros before tax in any calendar year; empty for no cap
 * @param refurbishedPercent how many of a hundred pieces are bought refurbished
 */
public record PlanOptions(int years, Optional<BigDecimal> yearlyCapEur, int refurbishedPercent) {

    public static final int MOST_YEARS = 30;
    private static final int HUNDRED = 100;

    /** @throws Refused when a value makes no sense */
    public PlanOptions {
        if (years < 1 || years > MOST_YEARS) {
            throw new Refused(new Text(
                    "l'horizon est un nombre d'années de 1 à " + MOST_YEARS,
                    "the horizon is a number of years from 1 to " + MOST_YEARS));
        }
        if (yearlyCapEur.filter(cap -> cap.signum() < 0).isPresent()) {
            throw new Refused(new Text(
                    "le plafond annuel est un montant en euros, zéro ou plus",
                    "the yearly cap is an amount in euros, zero or more"));
        }
        if (refurbishedPercent < 0 || refurbishedPercent > HUNDRED) {
            throw new Refused(new Text(
                    "la part de reconditionné est un pourcentage de 0 à 100",
                    "the refurbished share is a percentage from 0 to 100"));
        }
    }
}
