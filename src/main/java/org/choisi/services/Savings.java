package org.choisi.services;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.choisi.measure.KgCo2e;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;

/** What withdrawing or merging frees: all of the service, less what its users take along. */
final class Savings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    private final Edition edition;

    Savings(Edition edition) {
        this.edition = edition;
    }

    /** Empty when the service stays. */
    Optional<Freed> of(Advice advice, DigitalService service, ServiceFootprint footprint) {
        return edition.rows("savings").stream()
                .filter(row -> advice.name().equals(row.fields().get("leaving")))
                .findFirst()
                .map(row -> new Freed(
                        service.yearlyCost() == null
                                ? null
                                : left(service.yearlyCost(), row, "costKeptPercent")
                                        .setScale(CENTS, RoundingMode.HALF_UP),
                        footprint == null ? null : left(footprint.perYear(), row),
                        row.row(),
                        edition.inForceSince(row.row())));
    }

    private static KgCo2e left(KgCo2e kg, RowFact row) {
        return new KgCo2e(
                left(kg.low(), row, "footprintKeptMostPercent"),
                left(kg.mid(), row, "footprintKeptPercent"),
                left(kg.high(), row, "footprintKeptLeastPercent"));
    }

    private static BigDecimal left(BigDecimal whole, RowFact row, String kept) {
        BigDecimal percent = (BigDecimal) row.fields().get(kept);
        return whole.multiply(HUNDRED.subtract(percent)).movePointLeft(2);
    }
}
