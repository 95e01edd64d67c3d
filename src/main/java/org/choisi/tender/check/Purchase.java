package org.choisi.tender.check;

import java.math.BigDecimal;
import java.util.Set;
import org.choisi.measure.Text;
import org.choisi.policy.Words;

/**
 * Something that a consultation buys, or the consultation itself ({@code anything}).
 *
 * @param name what people call it, in the plural
 * @param condition {@code new}, or {@code refurbished} when every lot that may buy it is
 * @param criteria how many criteria judge it, in all lots that may buy it
 * @param provisions what the lots that may buy it provide for, whichever of them
 */
public record Purchase(
        String product,
        Text name,
        String buyer,
        String procedure,
        LotDesign.Procedure calledFor,
        String condition,
        int criteria,
        Set<String> provisions) {

    public Purchase {
        provisions = Set.copyOf(provisions);
    }

    public String regime() {
        return calledFor.regime();
    }

    public BigDecimal valueEuros() {
        return calledFor.valueEuros();
    }

    public BigDecimal thresholdEuros() {
        return calledFor.threshold();
    }

    /** Whether the consultation provides for none of these; a cell that says {@code *} asks for nothing. */
    public boolean without(Words unless) {
        return Provisions.noneOf(provisions, unless);
    }
}
