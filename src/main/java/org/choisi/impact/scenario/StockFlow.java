package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of one kind of equipment year after year: who leaves, who comes, how many serve.
 *
 * <p>A piece leaves when its age reaches its lifetime. One that is past it on the first day leaves in the first year. One
 * whose age is not known is taken to be of any age with the same likelihood: of such pieces one lifetime-th leaves each year
 * until none is left. What comes in a year comes evenly over the year: for a lifetime of 5.1 years nine tenths of it leave
 * five calendar years later and one tenth six. A growing fleet adds new pieces at the start of each year after the first; a
 * shrinking one loses pieces of every age alike. Quantities are flows, not whole pieces; nothing is rounded but the yearly
 * part of pieces of unknown age, whose last part takes the rest.
 */
final class StockFlow {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Rounded down: no more may leave than there are. */
    private static final MathContext NEVER_TOO_MUCH = new MathContext(34, RoundingMode.DOWN);

    /**
     * What decides of the flow.
     *
     * @param firstLife years in service of a new device and of an agent's own; null when not known: they never leave
     * @param secondLife the same of a refurbished one
     * @param refurbished part of what is bought that is refurbished; null when each piece is replaced by its like
     * @param byod part of what comes that agents bring; null when each piece is replaced by its like
     * @param growth part by which the fleet grows each year after the first
     */
    record Habits(
            BigDecimal firstLife, BigDecimal secondLife, BigDecimal refurbished, BigDecimal byod, BigDecimal growth) {

        BigDecimal life(Acquired acquired) {
            return acquired == Acquired.REFURBISHED ? secondLife : firstLife;
        }
    }

    /**
     * One year.
     *
     * @param inService pieces that serve at the end of the year
     * @param coming pieces that come in the year
     * @param overdue pieces that were past their lifetime on the first day; zero after the first year
     */
    record Year(Map<Acquired, BigDecimal> inService, Map<Acquired, BigDecimal> coming, BigDecimal overdue) {}

    private final Habits habits;
    private final int years;
    private final Map<Acquired, BigDecimal[]> leaving = new EnumMap<>(Acquired.class);
    private final Map<Acquired, BigDecimal> inService = new EnumMap<>(Acquired.class);
    private BigDecimal overdue = BigDecimal.ZERO;

    private StockFlow(Habits habits, int years) {
        this.habits = habits;
        this.years = years;
        for (Acquired acquired : Acquired.values()) {
            BigDecimal[] none = new BigDecimal[years];
            Arrays.fill(none, BigDecimal.ZERO);
            leaving.put(acquired, none);
            inService.put(acquired, BigDecimal.ZERO);
        }
    }

    /** @param monthsToStart from the day of the ages to the first day of the first year; negative when that day is past */
    static List<Year> of(Collection<Cohort> cohorts, int monthsToStart, Habits habits, int years) {
        var flow = new StockFlow(habits, years);
        cohorts.forEach(cohort -> flow.take(cohort, monthsToStart));
        List<Year> all = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            all.add(flow.next(year));
        }
        return all;
    }

    private void take(Cohort cohort, int monthsToStart) {
        BigDecimal quantity = BigDecimal.valueOf(cohort.quantity());
        BigDecimal life = habits.life(cohort.acquired());
        inService.merge(cohort.acquired(), quantity, BigDecimal::add);
        if (life == null) {
            return;
        }
        if (cohort.ageMonths() == null) {
            leaveEvenly(cohort.acquired(), quantity, life);
            return;
        }
        BigDecimal monthsLeft =
                life.multiply(MONTHS).subtract(BigDecimal.valueOf((long) cohort.ageMonths() + monthsToStart));
        if (monthsLeft.signum() < 0) {
            overdue = overdue.add(quantity);
        }
        int year = monthsLeft
                .max(BigDecimal.ZERO)
                .divideToIntegralValue(MONTHS)
                .min(BigDecimal.valueOf(years))
                .intValue();
        leave(cohort.acquired(), year, quantity);
    }

    private void leaveEvenly(Acquired acquired, BigDecimal quantity, BigDecimal life) {
        BigDecimal yearly = quantity.divide(life, NEVER_TOO_MUCH);
        int whole = wholeYears(life);
        for (int year = 0; year < whole; year++) {
            leave(acquired, year, yearly);
        }
        leave(acquired, whole, quantity.subtract(yearly.multiply(BigDecimal.valueOf(whole))));
    }

    private static int wholeYears(BigDecimal life) {
        return life.setScale(0, RoundingMode.FLOOR).intValueExact();
    }

    /** What leaves after the last year looked at is not kept. */
    private void leave(Acquired acquired, int year, BigDecimal quantity) {
        if (year < years) {
            leaving.get(acquired)[year] = leaving.get(acquired)[year].add(quantity);
        }
    }

    private Year next(int year) {
        Map<Acquired, BigDecimal> needed = year == 0 ? new EnumMap<>(Acquired.class) : growth(year);
        for (Acquired acquired : Acquired.values()) {
            BigDecimal gone = leaving.get(acquired)[year];
            inService.merge(acquired, gone.negate(), BigDecimal::add);
            needed.merge(acquired, gone, BigDecimal::add);
        }
        Map<Acquired, BigDecimal> coming = chosen(needed);
        coming.forEach((acquired, quantity) -> come(acquired, year, quantity));
        return new Year(new EnumMap<>(inService), coming, year == 0 ? overdue : BigDecimal.ZERO);
    }

    /** Pieces by which the fleet grows at the start of a year; when it shrinks they are taken out of every age alike. */
    private Map<Acquired, BigDecimal> growth(int year) {
        Map<Acquired, BigDecimal> grown = new EnumMap<>(Acquired.class);
        if (habits.growth().signum() >= 0) {
            inService.forEach((acquired, quantity) -> grown.put(acquired, quantity.multiply(habits.growth())));
            return grown;
        }
        BigDecimal kept = BigDecimal.ONE.add(habits.growth());
        inService.replaceAll((acquired, quantity) -> quantity.multiply(kept));
        for (BigDecimal[] planned : leaving.values()) {
            for (int later = year; later < years; later++) {
                planned[later] = planned[later].multiply(kept);
            }
        }
        return grown;
    }

    /** What comes for what is needed: the same again, but for the shares that are set. */
    private Map<Acquired, BigDecimal> chosen(Map<Acquired, BigDecimal> needed) {
        BigDecimal brought = needed.get(Acquired.BYOD);
        BigDecimal refurbished = needed.get(Acquired.REFURBISHED);
        BigDecimal all = needed.get(Acquired.NEW).add(refurbished).add(brought);
        if (habits.byod() != null) {
            brought = all.multiply(habits.byod());
            refurbished = refurbished.multiply(BigDecimal.ONE.subtract(habits.byod()));
        }
        BigDecimal bought = all.subtract(brought);
        if (habits.refurbished() != null) {
            refurbished = bought.multiply(habits.refurbished());
        }
        Map<Acquired, BigDecimal> coming = new EnumMap<>(Acquired.class);
        coming.put(Acquired.NEW, bought.subtract(refurbished));
        coming.put(Acquired.REFURBISHED, refurbished);
        coming.put(Acquired.BYOD, brought);
        return coming;
    }

    private void come(Acquired acquired, int year, BigDecimal quantity) {
        inService.merge(acquired, quantity, BigDecimal::add);
        BigDecimal life = habits.life(acquired);
        if (life == null || quantity.signum() == 0) {
            return;
        }
        int whole = wholeYears(life);
        BigDecimal later = quantity.multiply(life.subtract(BigDecimal.valueOf(whole)));
        leave(acquired, year + whole, quantity.subtract(later));
        leave(acquired, year + whole + 1, later);
    }
}
