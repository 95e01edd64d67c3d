package org.choisi.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.choisi.TestDesk;
import org.choisi.indicators.register.At;
import org.choisi.indicators.register.Campaign;
import org.choisi.indicators.register.Contract;
import org.choisi.indicators.register.Purchase;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.indicators.register.Retirement;
import org.choisi.indicators.register.Service;
import org.choisi.indicators.register.Training;
import org.choisi.indicators.register.YearFigures;

/** Rows of registers, one after the other, and what the shipped catalogue makes of them. */
final class Rows {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<RegisterRow> rows = new ArrayList<>();

    List<RegisterRow> all() {
        return rows;
    }

    Indicator measure(String id, int year) {
        return measure(id, year, TODAY);
    }

    Indicator measure(String id, int year, LocalDate asOf) {
        return measured(rows, id, year, asOf);
    }

    static Indicator measured(List<RegisterRow> rows, String id, int year, LocalDate asOf) {
        return new IndicatorDesk(TestDesk.shipped().rules())
                .measure(Registers.of(rows), year, asOf).stream()
                        .filter(indicator -> indicator.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    At next() {
        return new At("test.csv", rows.size() + 2);
    }

    Rows retired(int quantity, String category, String start, String on, String to, String functional) {
        rows.add(new Retirement(
                "S-" + rows.size(),
                next(),
                false,
                category,
                "Ville",
                quantity,
                day(start),
                day(on),
                null,
                to,
                functional,
                "unknown",
                "unknown"));
        return this;
    }

    /** Retired on one day, gone to somewhere on another. */
    Rows left(int quantity, String start, String on, String left, String to, String classified, String proof) {
        rows.add(new Retirement(
                "S-" + rows.size(),
                next(),
                false,
                "laptop",
                "Ville",
                quantity,
                day(start),
                day(on),
                day(left),
                to,
                "yes",
                classified,
                proof));
        return this;
    }

    Rows bought(int quantity, String category, String on, String eur, String acquiredAs) {
        return bought(quantity, category, on, eur, acquiredAs, null, null);
    }

    Rows bought(
            int quantity,
            String category,
            String on,
            String eur,
            String acquiredAs,
            Integer ageMonths,
            String recycledPercent) {
        rows.add(new Purchase(
                "A-" + rows.size(),
                next(),
                day(on),
                category,
                "",
                quantity,
                number(eur),
                acquiredAs,
                number(recycledPercent),
                "Ville",
                "",
                "",
                ageMonths));
        return this;
    }

    Rows contract(String signedOn, String responsiblePercent, String exchange, String exchangedOn) {
        rows.add(new Contract(
                "C-" + rows.size(),
                next(),
                "",
                day(signedOn),
                null,
                "",
                null,
                number(responsiblePercent),
                exchange,
                day(exchangedOn)));
        return this;
    }

    Rows trained(String group, String entity, String on, int headcount, int trained) {
        rows.add(new Training(next(), group, entity, day(on), headcount, trained));
        return this;
    }

    Rows service(String kind, String openedOn, String rgaaPercent, String codesigned) {
        rows.add(new Service("T-" + rows.size(), next(), "", kind, "", day(openedOn), number(rgaaPercent), codesigned));
        return this;
    }

    Rows campaign(String heldOn, String kg, Integer refurbished) {
        rows.add(new Campaign("K-" + rows.size(), next(), day(heldOn), "", number(kg), refurbished));
        return this;
    }

    Rows year(int year, int users, String kgCo2e, String kwh) {
        rows.add(new YearFigures(next(), year, "", users, number(kgCo2e), number(kwh)));
        return this;
    }

    static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static BigDecimal number(String plain) {
        return plain == null ? null : new BigDecimal(plain);
    }
}
