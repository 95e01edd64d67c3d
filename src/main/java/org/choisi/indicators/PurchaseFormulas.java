package org.choisi.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.indicators.register.Purchase;
import org.choisi.measure.Text;
import org.choisi.policy.Words;
import org.choisi.tender.score.Exact;

/** Indicators over what was bought in a year. */
final class PurchaseFormulas {

    private static final BigFraction HUNDRED = BigFraction.of(100);
    private static final Text NO_ORIGIN =
            new Text("on ne sait pas si c'est du neuf ou du reconditionné", "not known whether new or refurbished");

    private PurchaseFormulas() {}

    /**
     * Reused share of a year's spend before tax, gifts at their flat rate. Gifts are no spend and stay out of the total, as in
     * the declaration; the share with them in the total is told beside it.
     */
    static Measured reuseSpend(Question asked) {
        Words groups = asked.scope().group();
        if (groups.isAny() || groups.negated() || groups.listed().size() != 1) {
            return Measured.nothing(
                    new Text("« group » doit nommer une seule ligne AGEC", "'group' must name a single AGEC line"));
        }
        Tally tally = AgecSpend.of(asked, groups.listed().iterator().next());
        BigDecimal reused = tally.sum("reuseEur").add(tally.sum("giftsEur"));
        BigDecimal spend = tally.sum("spendEur");
        if (spend.signum() == 0) {
            return tally.measured(null);
        }
        if (tally.sum("giftsEur").signum() > 0) {
            withGiftsInTotal(tally, reused, spend.add(tally.sum("giftsEur")));
        }
        return tally.measured(percent(reused, spend));
    }

    private static void withGiftsInTotal(Tally tally, BigDecimal reused, BigDecimal total) {
        BigDecimal other = Exact.rounded(percent(reused, total), 2);
        tally.add("percentWithGiftsInTotal", other);
        tally.note(
                "Les dons ne sont pas dans le total des dépenses ; avec eux, la part serait de %s %%."
                        .formatted(other.toPlainString().replace('.', ',')),
                "Gifts are not in the total spend; with them the share would be %s%%."
                        .formatted(other.toPlainString()));
    }

    private static BigFraction percent(BigDecimal part, BigDecimal whole) {
        return Exact.of(part).divide(Exact.of(whole)).multiply(HUNDRED);
    }

    /** Refurbished share of the pieces bought or leased; gifts are not bought. */
    static Measured refurbished(Question asked) {
        var tally = new Tally("refurbished", "bought", "gifts");
        for (Purchase row : asked.registers().purchases()) {
            if (!asked.isInYear(row.boughtOn()) || !asked.scope().takes(row.category(), row.entity())) {
                continue;
            }
            Optional<Text> against = asked.against(row, row.boughtOn());
            if (against.isPresent() || row.acquiredAs().equals("unknown")) {
                tally.leaveOut(row, row.quantity(), against.orElse(NO_ORIGIN));
            } else if (row.acquiredAs().equals("gift")) {
                tally.add("gifts", row.quantity());
            } else {
                tally.add("bought", row.quantity());
                tally.add("refurbished", row.acquiredAs().equals("refurbished") ? row.quantity() : 0);
            }
        }
        return tally.percent("refurbished", "bought");
    }
}
