package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.choisi.impact.YearlyFootprint;
import org.choisi.impact.scenario.YearFigures.Purchases;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;

/** A fleet year after year under one scenario. */
final class Projection {

    private static final int MONTHS = 12;

    private final Fleet fleet;
    private final Scenario scenario;
    private final GridPath grid;
    private final BigDecimal refurbishedPrice;
    private final int monthsToStart;

    /** @param refurbishedPrice price of a refurbished device for one euro of the new one's */
    Projection(Fleet fleet, Scenario scenario, GridPath grid, BigDecimal refurbishedPrice, LocalDate asOf) {
        this.fleet = fleet;
        this.scenario = scenario;
        this.grid = grid;
        this.refurbishedPrice = refurbishedPrice;
        this.monthsToStart = (scenario.from() - asOf.getYear()) * MONTHS - (asOf.getMonthValue() - 1);
    }

    List<YearFigures> years() {
        List<YearFigures> all = new ArrayList<>(Collections.nCopies(scenario.years(), YearFigures.NONE));
        for (Known known : fleet.known()) {
            fleet.of(known).forEach((country, cohorts) -> add(all, known, country, cohorts));
        }
        return all;
    }

    private void add(List<YearFigures> all, Known known, String country, Collection<Cohort> cohorts) {
        StockFlow.Habits habits = habits(known);
        List<StockFlow.Year> flow = StockFlow.of(cohorts, monthsToStart, habits, all.size());
        for (int year = 0; year < flow.size(); year++) {
            BigDecimal kgPerKwh = grid.in(country, scenario.from() + year);
            all.set(year, all.get(year).plus(figures(known, habits.firstLife(), flow.get(year), kgPerKwh)));
        }
    }

    private StockFlow.Habits habits(Known known) {
        BigDecimal firstLife = scenario.lifetimes().getOrDefault(known.category(), known.habit());
        return new StockFlow.Habits(
                firstLife,
                known.secondLife(firstLife),
                scenario.refurbishedShare().get(known.category()),
                known.canBeBrought() ? scenario.byodShare().orElse(null) : null,
                scenario.fleetGrowth());
    }

    private YearFigures figures(Known known, BigDecimal firstLife, StockFlow.Year year, BigDecimal kgPerKwh) {
        BigDecimal refurbished = inService(year, Acquired.REFURBISHED);
        BigDecimal brought = inService(year, Acquired.BYOD);
        BigDecimal firstHand = inService(year, Acquired.NEW).add(brought.multiply(known.byodUse()));
        KgCo2e made = known.newPerYear(firstHand, firstLife);
        Kwh used = known.usePerYear().times(firstHand.add(refurbished));
        if (known.inDataCentre()) {
            used = used.times(scenario.dataCentreFactor());
        }
        return new YearFigures(
                inService(year, Acquired.NEW).add(refurbished).add(brought),
                new YearlyFootprint(
                        made.plus(known.refurbishedPerYear(refurbished, firstLife)), used, used.emitting(kgPerKwh)),
                made.plus(known.sharedLifePerYear(refurbished, firstLife)),
                purchases(year),
                euros(known, year));
    }

    /** Flows are exact and grow long; from here on thirty-four digits are enough. */
    private static BigDecimal inService(StockFlow.Year year, Acquired acquired) {
        return year.inService().get(acquired).round(MathContext.DECIMAL128);
    }

    private static BigDecimal coming(StockFlow.Year year, Acquired acquired) {
        return year.coming().get(acquired).round(MathContext.DECIMAL128);
    }

    private static Purchases purchases(StockFlow.Year year) {
        return new Purchases(
                coming(year, Acquired.NEW),
                coming(year, Acquired.REFURBISHED),
                coming(year, Acquired.BYOD),
                year.overdue());
    }

    private BigDecimal euros(Known known, StockFlow.Year year) {
        BigDecimal priced = coming(year, Acquired.NEW)
                .add(coming(year, Acquired.REFURBISHED).multiply(refurbishedPrice));
        return priced.multiply(known.euros());
    }
}
