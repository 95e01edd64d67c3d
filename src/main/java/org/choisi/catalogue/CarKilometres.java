package org.choisi.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.choisi.measure.KgCo2e;
import org.choisi.reference.Equivalences.Equivalence;

/**
 * Greenhouse gases told as kilometres by car.
 *
 * @param car the row of {@code reference-data/equivalences.csv} with the kgCO2e of one kilometre
 */
public record CarKilometres(Equivalence car) {

    static final String CODE = "car-km";

    /** Kilometres, low, middle and high. */
    public record Kilometres(BigDecimal low, BigDecimal mid, BigDecimal high) {}

    /** How far a car goes for as much. */
    public Kilometres of(KgCo2e kg) {
        return new Kilometres(km(kg.low()), km(kg.mid()), km(kg.high()));
    }

    private BigDecimal km(BigDecimal kg) {
        return kg.divide(car.kgCo2e(), MathContext.DECIMAL128);
    }
}
