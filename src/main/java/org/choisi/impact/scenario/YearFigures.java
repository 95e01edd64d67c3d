package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.choisi.impact.YearlyFootprint;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;

/**
 * A fleet in one year.
 *
 * @param devices pieces in service at the end of the year
 * @param footprint refurbished pieces bear their refurbishing alone (cut-off)
 * @param sharedLifeKg the embodied part by the other convention: refurbished pieces bear their share of the first making
 * @param purchases pieces that came in the year
 * @param euros spent on purchases, before tax
 */
public record YearFigures(
        BigDecimal devices, YearlyFootprint footprint, KgCo2e sharedLifeKg, Purchases purchases, BigDecimal euros) {

    private static final int CENTS = 2;

    public static final YearFigures NONE =
            new YearFigures(BigDecimal.ZERO, YearlyFootprint.NONE, KgCo2e.NONE, Purchases.NONE, BigDecimal.ZERO);

    public YearFigures plus(YearFigures other) {
        return new YearFigures(
                devices.add(other.devices),
                footprint.plus(other.footprint),
                sharedLifeKg.plus(other.sharedLifeKg),
                purchases.plus(other.purchases),
                euros.add(other.euros));
    }

    /** The same figures with so many decimals, euros to the cent, so that differences of what is printed add up as printed. */
    YearFigures rounded(int decimals) {
        return new YearFigures(
                rounded(devices, decimals),
                new YearlyFootprint(
                        rounded(footprint.embodiedKgPerYear(), decimals),
                        rounded(footprint.useKwhPerYear(), decimals),
                        rounded(footprint.useKgPerYear(), decimals)),
                rounded(sharedLifeKg, decimals),
                purchases.rounded(decimals),
                rounded(euros, CENTS));
    }

    private static KgCo2e rounded(KgCo2e kg, int decimals) {
        return new KgCo2e(rounded(kg.low(), decimals), rounded(kg.mid(), decimals), rounded(kg.high(), decimals));
    }

    private static Kwh rounded(Kwh kwh, int decimals) {
        return new Kwh(rounded(kwh.low(), decimals), rounded(kwh.mid(), decimals), rounded(kwh.high(), decimals));
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    /**
     * Pieces that come in one year; flows, not whole pieces.
     *
     * @param brought agents' own, which the body does not buy
     * @param overdue pieces replaced in the first year because they were past their lifetime before it; part of the others
     */
    public record Purchases(BigDecimal bought, BigDecimal refurbished, BigDecimal brought, BigDecimal overdue) {

        public static final Purchases NONE =
                new Purchases(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        public Purchases plus(Purchases other) {
            return new Purchases(
                    bought.add(other.bought),
                    refurbished.add(other.refurbished),
                    brought.add(other.brought),
                    overdue.add(other.overdue));
        }

        private Purchases rounded(int decimals) {
            return new Purchases(
                    YearFigures.rounded(bought, decimals),
                    YearFigures.rounded(refurbished, decimals),
                    YearFigures.rounded(brought, decimals),
                    YearFigures.rounded(overdue, decimals));
        }
    }
}
