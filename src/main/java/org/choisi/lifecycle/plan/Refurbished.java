package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.reference.ReferenceData;
import org.choisi.reference.ScenarioSettings;

/**
 * Which purchases of a plan are refurbished, and what such a piece costs. Whole pieces are dealt out as evenly as they go, for each
 * category and each year in which they are due: before any budget, so that a piece has one price whatever the cap.
 */
final class Refurbished {

    private static final int HUNDRED = 100;

    private final int percent;
    private final Optional<ScenarioSettings.Setting> priceShare;
    private final Map<String, Dealt> dealt = new HashMap<>();

    private static final class Dealt {
        private long bought;
        private long refurbished;

        private int of(int pieces, int percent) {
            bought += pieces;
            long due = bought * percent / HUNDRED;
            int now = (int) (due - refurbished);
            refurbished = due;
            return now;
        }
    }

    /** @throws org.choisi.measure.Refused when such pieces are asked for and reference data do not say what they cost */
    Refurbished(int percent, ReferenceData reference) {
        this.percent = percent;
        this.priceShare = percent == 0
                ? Optional.empty()
                : Optional.of(reference.scenarioSettings().of(ScenarioSettings.Key.REFURBISHED_PRICE_SHARE));
    }

    /** Price of a refurbished piece for one euro of the new one's; empty when none is asked for. */
    Optional<ScenarioSettings.Setting> priceShare() {
        return priceShare;
    }

    /** The same needs, each with how many of its pieces are bought refurbished. */
    List<Need> among(List<Need> needs) {
        return needs.stream()
                .sorted(Need.MOST_URGENT_FIRST)
                .map(need -> need.kind() == Kind.REPLACE ? dealt(need) : need)
                .toList();
    }

    private Need dealt(Need need) {
        String category = need.outlook().asset().profile().category();
        int pieces = dealt.computeIfAbsent(need.due() + "\n" + category, key -> new Dealt())
                .of(need.quantity(), percent);
        return pieces == 0
                ? need
                : need.withRefurbished(pieces, price(need.price().eurBeforeTax()));
    }

    /** To the cent. */
    private BigDecimal price(BigDecimal ofNew) {
        return ofNew == null
                ? null
                : ofNew.multiply(priceShare.orElseThrow().value()).setScale(2, RoundingMode.HALF_UP);
    }
}
