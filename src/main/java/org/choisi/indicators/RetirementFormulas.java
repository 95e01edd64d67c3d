package org.choisi.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.indicators.register.Retirement;
import org.choisi.measure.Text;
import org.choisi.tender.score.Exact;

/** Indicators over the equipment retired in a year, each piece counting for one. */
final class RetirementFormulas {

    private static final int MONTHS_A_YEAR = 12;
    private static final String POLICY = "policy";

    private static final Text NO_START =
            new Text("ni date de mise en service ni date d'achat", "no date of service and none of purchase");
    private static final Text BACKWARDS = new Text(
            "sortie antérieure à la mise en service ou à l'achat", "retired before it was in service or bought");
    private static final Text LEFT_FIRST = new Text("partie avant d'être réformée", "left before it was retired");
    private static final Text NO_LIFETIME = new Text(
            "aucune durée de vie visée en vigueur ce jour-là pour cette catégorie",
            "no target lifetime in force on that day for this category");
    private static final Text NOT_TESTED =
            new Text("on ne sait pas si l'équipement fonctionnait", "not known whether the equipment worked");

    private RetirementFormulas() {}

    /** Share retired before the lifetime that the policy aimed at on the day of retirement. */
    static Measured early(Question asked) {
        var tally = new Tally("early", "retired");
        for (Retirement row : retired(asked, tally)) {
            Optional<Text> undated = undated(row);
            if (undated.isPresent()) {
                tally.leaveOut(row, row.quantity(), undated.get());
                continue;
            }
            Optional<Integer> months = asked.tables().targetMonths(row.category(), row.entity(), row.retiredOn());
            if (months.isEmpty()) {
                tally.leaveOut(row, row.quantity(), NO_LIFETIME);
                continue;
            }
            tally.add("retired", row.quantity());
            if (row.retiredOn().isBefore(row.start().plusMonths(months.get()))) {
                tally.add("early", row.quantity());
            }
        }
        return tally.percent("early", "retired");
    }

    /** Of what worked when retired, the share that serves again; what has no known destination does not. */
    static Measured functionalReused(Question asked) {
        var tally = new Tally("reused", "functional", "notFunctional", "destinationUnknown");
        for (Retirement row : retired(asked, tally)) {
            switch (row.functional()) {
                case "yes" -> {
                    tally.add("functional", row.quantity());
                    tally.add("reused", isReused(asked, row) ? row.quantity() : 0);
                    tally.add("destinationUnknown", row.retiredTo().equals("unknown") ? row.quantity() : 0);
                }
                case "no" -> tally.add("notFunctional", row.quantity());
                default -> tally.leaveOut(row, row.quantity(), NOT_TESTED);
            }
        }
        return tally.percent("reused", "functional");
    }

    /** Mean age at retirement, in years: whole months, and the days left as a share of the month under way. */
    static Measured averageLife(Question asked) {
        var tally = new Tally("retired");
        BigFraction years = BigFraction.ZERO;
        for (Retirement row : retired(asked, tally)) {
            Optional<Text> undated = undated(row);
            if (undated.isPresent()) {
                tally.leaveOut(row, row.quantity(), undated.get());
                continue;
            }
            tally.add("retired", row.quantity());
            years = years.add(yearsBetween(row.start(), row.retiredOn()).multiply(row.quantity()));
        }
        BigDecimal retired = tally.sum("retired");
        return tally.measured(retired.signum() == 0 ? null : years.divide(Exact.of(retired)));
    }

    /** How many pieces left in the year to serve again elsewhere. */
    static Measured redistributed(Question asked) {
        var tally = new Tally("redistributed", "left");
        for (Retirement row : asked.registers().retirements()) {
            if (!asked.isInYear(row.gone()) || !asked.scope().takes(row.category(), row.entity())) {
                continue;
            }
            Optional<Text> against = asked.against(row, row.gone());
            if (against.isPresent() || row.gone().isBefore(row.retiredOn())) {
                tally.leaveOut(row, row.quantity(), against.orElse(LEFT_FIRST));
                continue;
            }
            tally.add("left", row.quantity());
            tally.add("redistributed", isReused(asked, row) ? row.quantity() : 0);
        }
        return tally.measured(tally.sum("left").signum() == 0 ? null : Exact.of(tally.sum("redistributed")));
    }

    /** The rows retired in the year and within scope; those that cannot be are left out and listed. */
    private static List<Retirement> retired(Question asked, Tally tally) {
        return asked.registers().retirements().stream()
                .filter(row -> asked.isInYear(row.retiredOn()))
                .filter(row -> asked.scope().takes(row.category(), row.entity()))
                .filter(row -> {
                    Optional<Text> against = asked.against(row, row.retiredOn());
                    against.ifPresent(reason -> tally.leaveOut(row, row.quantity(), reason));
                    return against.isEmpty();
                })
                .toList();
    }

    private static Optional<Text> undated(Retirement row) {
        if (row.start() == null) {
            return Optional.of(NO_START);
        }
        return row.retiredOn().isBefore(row.start()) ? Optional.of(BACKWARDS) : Optional.empty();
    }

    private static boolean isReused(Question asked, Retirement row) {
        return asked.tables()
                .counts(POLICY, row.retiredTo(), row.proof(), row.retiredOn())
                .equals("reused");
    }

    private static BigFraction yearsBetween(LocalDate from, LocalDate until) {
        long months = ChronoUnit.MONTHS.between(from, until);
        LocalDate whole = from.plusMonths(months);
        long days = ChronoUnit.DAYS.between(whole, until);
        long monthLength = ChronoUnit.DAYS.between(whole, from.plusMonths(months + 1));
        return BigFraction.of((int) months)
                .add(BigFraction.of((int) days, (int) monthLength))
                .divide(MONTHS_A_YEAR);
    }
}
