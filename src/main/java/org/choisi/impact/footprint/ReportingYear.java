package org.choisi.impact.footprint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.choisi.measure.BelievableYears;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/**
 * A calendar year and the last day of it that can be looked at.
 *
 * @param lastDay 31 December, or today in the year that has not ended
 */
public record ReportingYear(int year, LocalDate lastDay) {

    /** @throws Refused when the year has not begun, or is no year of digital equipment */
    public static ReportingYear of(int year, LocalDate asOf) {
        if (year > asOf.getYear() || year < BelievableYears.FIRST) {
            throw new Refused(new Text(
                    "année %d : donnez une année de %d à %d ; pour l'avenir, un scénario (simulate)"
                            .formatted(year, BelievableYears.FIRST, asOf.getYear()),
                    "year %d: give a year from %d to %d; for the future, a scenario (simulate)"
                            .formatted(year, BelievableYears.FIRST, asOf.getYear())));
        }
        LocalDate last = LocalDate.of(year, 12, 31);
        return new ReportingYear(year, last.isAfter(asOf) ? asOf : last);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /**
     * The part of the year in which a piece was there, from 0 to 1. What is there on the last day looked at is presumed to
     * stay until 31 December, so that a year that has not ended compares with those before it.
     *
     * @param startOn null when it was there before the year
     * @param leftOn null while it has not left
     */
    BigDecimal shareOf(LocalDate startOn, LocalDate leftOn) {
        LocalDate from = firstDay();
        LocalDate until = from.plusYears(1);
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
        from = startOn != null && startOn.isAfter(from) ? startOn : from;
        until = leftOn != null && leftOn.isBefore(until) ? leftOn : until;
        long there = Math.max(0, ChronoUnit.DAYS.between(from, until));
        return BigDecimal.valueOf(there).divide(days, MathContext.DECIMAL128);
    }
}
