package org.choisi.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.choisi.indicators.register.Campaign;
import org.choisi.measure.Text;
import org.choisi.tender.score.Exact;

/** What the clean-up campaigns of a year brought in. */
final class CampaignFormulas {

    private static final int KILOGRAMS_A_TONNE = 1000;
    private static final Text NO_FIGURE = new Text("chiffre manquant", "figure missing");

    private CampaignFormulas() {}

    static Measured tonnes(Question asked) {
        return sum(asked, "weightKg", Campaign::weightKg, KILOGRAMS_A_TONNE);
    }

    static Measured refurbished(Question asked) {
        return sum(
                asked,
                "refurbished",
                row -> row.refurbished() == null ? null : BigDecimal.valueOf(row.refurbished()),
                1);
    }

    private static Measured sum(Question asked, String name, Function<Campaign, BigDecimal> figure, int divisor) {
        var tally = new Tally("campaigns", name);
        for (Campaign row : asked.registers().campaigns()) {
            if (!asked.isInYear(row.heldOn()) || !asked.scope().takesEntity(row.entity())) {
                continue;
            }
            Optional<Text> against = asked.against(row, row.heldOn());
            if (against.isPresent() || figure.apply(row) == null) {
                tally.leaveOut(row, 1, against.orElse(NO_FIGURE));
                continue;
            }
            tally.add("campaigns", 1);
            tally.add(name, figure.apply(row));
        }
        return tally.measured(
                tally.sum("campaigns").signum() == 0
                        ? null
                        : Exact.of(tally.sum(name)).divide(divisor));
    }
}
