package org.choisi.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.indicators.register.YearFigures;
import org.choisi.measure.Text;
import org.choisi.tender.score.Exact;

/** How much a year's figure for each user differs from the base year's, in percent: a fall is negative. */
final class ConstantUsers {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final Question asked;
    private final Function<YearFigures, BigDecimal> figure;
    private final String name;
    private final Tally tally = new Tally();

    private ConstantUsers(Question asked, Function<YearFigures, BigDecimal> figure, String name) {
        this.asked = asked;
        this.figure = figure;
        this.name = name;
    }

    static Measured carbon(Question asked) {
        return new ConstantUsers(asked, YearFigures::kgCo2e, "KgCo2e").measured();
    }

    static Measured electricity(Question asked) {
        return new ConstantUsers(asked, YearFigures::kwh, "Kwh").measured();
    }

    private Measured measured() {
        Integer base = asked.goal().baseYear();
        if (base == null) {
            return Measured.nothing(new Text(
                    "« base_year » manque dans le catalogue : avec quelle année comparer ?",
                    "'base_year' is missing in the catalogue: which year to compare with?"));
        }
        Optional<BigFraction> before = perUser(base, "base");
        Optional<BigFraction> now = perUser(asked.year(), "year");
        if (before.isEmpty() || now.isEmpty() || before.get().signum() == 0) {
            if (before.isEmpty()) {
                missing(base);
            }
            if (now.isEmpty()) {
                missing(asked.year());
            }
            return tally.measured(null);
        }
        return tally.measured(
                now.get().divide(before.get()).subtract(BigFraction.ONE).multiply(HUNDRED));
    }

    private void missing(int year) {
        tally.note(
                "il manque le chiffre de %d : figez cette année, ou donnez un registre des utilisateurs avec son empreinte et son électricité"
                        .formatted(year),
                "the figure of %d is missing: freeze that year, or give a register of users with its footprint and its electricity"
                        .formatted(year));
    }

    /** The year's figure divided by its users; both as sums over the entities in scope. */
    private Optional<BigFraction> perUser(int year, String prefix) {
        BigDecimal users = BigDecimal.ZERO;
        BigDecimal amount = BigDecimal.ZERO;
        boolean any = false;
        for (YearFigures row : asked.registers().years()) {
            if (row.year() != year || !asked.scope().takesEntity(row.entity())) {
                continue;
            }
            Text fault = asked.faults().get(row);
            if (fault != null || figure.apply(row) == null) {
                tally.leaveOut(row, 1, fault == null ? new Text("chiffre manquant", "figure missing") : fault);
                continue;
            }
            any = true;
            users = users.add(BigDecimal.valueOf(row.users()));
            amount = amount.add(figure.apply(row));
        }
        if (!any || users.signum() == 0) {
            return Optional.empty();
        }
        tally.add(prefix + "Users", users);
        tally.add(prefix + name, amount);
        return Optional.of(Exact.of(amount).divide(Exact.of(users)));
    }
}
