package org.choisi.tender.check;

import java.math.BigDecimal;
import java.util.Set;
import org.choisi.policy.Words;

/**
 * How a lot is to be judged, in the words of {@code rules/purchasing/words.yaml}; a share that cannot be told is null.
 *
 * @param procedure the procedure that the value calls for
 * @param provisions what the lot provides for: {@code environment}, {@code environment-clause} …
 */
public record LotDesign(
        Procedure procedure, Weights shares, int criteria, String mix, String environment, Set<String> provisions) {

    /**
     * The procedure that the estimated value calls for.
     *
     * @param regime {@code direct}, {@code adapted}, {@code formal} or {@code unknown}
     * @param threshold the threshold that the value reaches; null when it reaches none
     */
    public record Procedure(String regime, BigDecimal valueEuros, BigDecimal threshold) {}

    /**
     * What is said of weights, and the shares of the whole that come out of them.
     *
     * @param unweightedParts names of the sub-criteria without a weight, to be shown
     */
    public record Weights(
            String weights,
            String parts,
            String unweightedParts,
            String sum,
            BigDecimal total,
            BigDecimal environment,
            BigDecimal responsible,
            BigDecimal price) {}

    public LotDesign {
        provisions = Set.copyOf(provisions);
    }

    // Rules read the values below by these names.

    public String regime() {
        return procedure.regime();
    }

    public BigDecimal valueEuros() {
        return procedure.valueEuros();
    }

    public BigDecimal thresholdEuros() {
        return procedure.threshold();
    }

    public String weights() {
        return shares.weights();
    }

    public String parts() {
        return shares.parts();
    }

    public String unweightedParts() {
        return shares.unweightedParts();
    }

    public String sum() {
        return shares.sum();
    }

    public BigDecimal weightsSum() {
        return shares.total();
    }

    public BigDecimal environmentPercent() {
        return shares.environment();
    }

    public BigDecimal responsiblePercent() {
        return shares.responsible();
    }

    public BigDecimal pricePercent() {
        return shares.price();
    }

    /** Whether the lot provides for one of these; a cell that says {@code *} asks for nothing. */
    public boolean providesFor(Words some) {
        return some.isAny() || !Provisions.noneOf(provisions, some);
    }

    /** Whether the lot provides for none of these; a cell that says {@code *} asks for nothing. */
    public boolean without(Words unless) {
        return Provisions.noneOf(provisions, unless);
    }
}
