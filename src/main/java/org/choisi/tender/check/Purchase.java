package org.choisi.tender.check;

import java.math.BigDecimal;
import java.util.Set;
import org.choisi.measure.Text;
import org.choisi.policy.Words;

/**
 * Something that a consultation buys, or the consultation itself ({@code anything}).
 *
 * @param name what people call it, in the plural
 * @param condition {@code new}, or {@code refurbished} when every lot is
 * @param provisions what the consultation provides for, whatever the lot
 */
public record Purchase(
        String product,
        Text name,
        String buyer,
        String procedure,
        LotDesign.Procedure calledFor,
        String condition,
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
