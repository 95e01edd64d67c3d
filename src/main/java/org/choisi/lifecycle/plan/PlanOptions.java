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
    private static final int MOST_DECIMALS = 10;
    private static final int MOST_DIGITS = 15;

    /** @throws Refused when a value makes no sense */
    public PlanOptions {
        if (years < 1 || years > MOST_YEARS) {
            throw new Refused(new Text(
                    "l'horizon est un nombre d'années de 1 à " + MOST_YEARS,
                    "the horizon is a number of years from 1 to " + MOST_YEARS));
        }
        if (yearlyCapEur.filter(PlanOptions::isNoAmount).isPresent()) {
            throw new Refused(new Text(
                    "le plafond annuel est un montant en euros, de zéro à 15 chiffres, 10 décimales au plus",
                    "the yearly cap is an amount in euros, from zero to 15 digits, with 10 decimals at most"));
        }
        if (refurbishedPercent < 0 || refurbishedPercent > HUNDRED) {
            throw new Refused(new Text(
                    "la part de reconditionné est un pourcentage de 0 à 100",
                    "the refurbished share is a percentage from 0 to 100"));
        }
    }

    /** Told from the number's shape: writing out 1e999999999 would take the machine down. */
    private static boolean isNoAmount(BigDecimal cap) {
        return cap.signum() < 0 || cap.scale() > MOST_DECIMALS || (long) cap.precision() - cap.scale() > MOST_DIGITS;
    }
}
