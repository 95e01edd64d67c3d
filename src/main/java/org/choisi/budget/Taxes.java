package org.choisi.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;

/** Takes the tax off amounts, by the rows of {@code taxes.csv}. */
final class Taxes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edition edition;

    Taxes(Edition edition) {
        this.edition = edition;
    }

    BeforeTax off(BigDecimal euros, Tax tax) {
        RowFact row = edition.rows("taxes").stream()
                .filter(one -> tax.word().equals(one.fields().get("tax")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("taxes.csv says nothing of " + tax.word()));
        return new BeforeTax(
                off(euros, row, "mostRatePercent"),
                off(euros, row, "ratePercent"),
                off(euros, row, "leastRatePercent"),
                row.row());
    }

    private static BigDecimal off(BigDecimal euros, RowFact row, String rate) {
        BigDecimal percent = (BigDecimal) row.fields().get(rate);
        return euros.multiply(HUNDRED).divide(HUNDRED.add(percent), MathContext.DECIMAL128);
    }
}
