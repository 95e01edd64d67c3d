package org.choisi.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.indicators.register.Purchase;
import org.choisi.measure.Text;

/** What was spent in a year under one line of the AGEC declaration, before tax, and what of it was reused or recycled. */
final class AgecSpend {

    private static final Text NO_AMOUNT = new Text("montant hors taxes manquant", "amount before tax missing");
    private static final Text NO_ORIGIN =
            new Text("on ne sait pas si c'est du neuf ou du reconditionné", "not known whether new or refurbished");
    private static final Text NO_GIFT_VALUE = new Text(
            "don sans valeur forfaitaire connue : catégorie et âge (age_years) à préciser, ou ligne à ajouter à"
                    + " gift-values.csv",
            "gift without a known flat-rate value: give its category and age (age_years), or add a row to"
                    + " gift-values.csv");

    private final Question asked;
    private final String line;
    private final Tally tally = new Tally("spendEur", "reuseEur", "giftsEur", "recycledEur");

    private AgecSpend(Question asked, String line) {
        this.asked = asked;
        this.line = line;
    }

    /** @return sums {@code spendEur}, {@code reuseEur} without gifts, {@code giftsEur}, {@code recycledEur} without reuse */
    static Tally of(Question asked, String line) {
        var spend = new AgecSpend(asked, line);
        asked.registers().purchases().forEach(spend::take);
        return spend.tally;
    }

    private void take(Purchase row) {
        if (!asked.isInYear(row.boughtOn()) || !asked.scope().takes(row.category(), row.entity())) {
            return;
        }
        String own = lineOf(row);
        if (own.isEmpty() && row.category().isEmpty()) {
            tally.leaveOut(row, row.quantity(), Question.UNKNOWN_CATEGORY);
            return;
        }
        if (!own.equals(line)) {
            return;
        }
        Optional<Text> against = asked.against(row, row.boughtOn());
        if (against.isPresent()) {
            tally.leaveOut(row, row.quantity(), against.get());
        } else if (row.acquiredAs().equals("gift")) {
            gift(row);
        } else if (row.amountEur() == null) {
            tally.leaveOut(row, row.quantity(), NO_AMOUNT);
        } else {
            bought(row);
        }
    }

    private String lineOf(Purchase row) {
        return row.agecLine().isEmpty()
                ? asked.tables().agecLine(row.category(), row.boughtOn()).orElse("")
                : row.agecLine();
    }

    private void gift(Purchase row) {
        Optional<BigDecimal> each = asked.tables().giftValue(row.category(), row.ageMonths(), row.boughtOn());
        if (each.isEmpty()) {
            tally.leaveOut(row, row.quantity(), NO_GIFT_VALUE);
            return;
        }
        tally.add("giftsEur", each.get().multiply(BigDecimal.valueOf(row.quantity())));
    }

    /** What is reused is not counted again as recycled: the declaration adds the two shares. */
    private void bought(Purchase row) {
        if (row.acquiredAs().equals("unknown")) {
            tally.leaveOut(row, row.quantity(), NO_ORIGIN);
            return;
        }
        tally.add("spendEur", row.amountEur());
        boolean reused = row.acquiredAs().equals("refurbished");
        boolean recycled =
                row.recycledPercent() != null && row.recycledPercent().signum() > 0;
        if (reused) {
            tally.add("reuseEur", row.amountEur());
        } else if (recycled) {
            tally.add("recycledEur", row.amountEur());
        }
    }
}
