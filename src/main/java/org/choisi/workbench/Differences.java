package org.choisi.workbench;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.impact.CarbonOptions;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.KgCo2e;
import org.choisi.reference.Prices;
import org.choisi.reference.ReferenceData;

/** What following other advice changes in greenhouse gases and in money, summed over a fleet. */
final class Differences {

    private final ReferenceData before;
    private final ReferenceData after;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal mid = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private long noCarbon;
    private BigDecimal euros = BigDecimal.ZERO;
    private long noPrice;

    Differences(ReferenceData before, ReferenceData after) {
        this.before = before;
        this.after = after;
    }

    /** @param cost what the inventory says that replacing one piece costs, empty when it does not */
    void add(Asset asset, Decision old, Decision now, String cost) {
        if (old == now || old.verdict() == now.verdict() && old.carbon() == now.carbon()) {
            return;
        }
        BigDecimal quantity = BigDecimal.valueOf(asset.quantity());
        Optional<KgCo2e> kgBefore = followed(old);
        Optional<KgCo2e> kgAfter = followed(now);
        if (kgBefore.isPresent() && kgAfter.isPresent()) {
            low = low.add(kgAfter.get().low().subtract(kgBefore.get().low()).multiply(quantity));
            mid = mid.add(kgAfter.get().mid().subtract(kgBefore.get().mid()).multiply(quantity));
            high = high.add(kgAfter.get().high().subtract(kgBefore.get().high()).multiply(quantity));
        } else if (old.verdict() != now.verdict()) {
            noCarbon += asset.quantity();
        }
        if (old.verdict() != now.verdict()) {
            spend(old, now, cost, quantity);
        }
    }

    private void spend(Decision old, Decision now, String cost, BigDecimal quantity) {
        Optional<BigDecimal> spentBefore = spent(old, cost, before);
        Optional<BigDecimal> spentAfter = spent(now, cost, after);
        if (spentBefore.isPresent() && spentAfter.isPresent()) {
            euros = euros.add(spentAfter.get().subtract(spentBefore.get()).multiply(quantity));
        } else {
            noPrice += quantity.longValue();
        }
    }

    /** Kilograms a year of doing what is advised; what is to be completed or out of scope has none. */
    private static Optional<KgCo2e> followed(Decision decision) {
        CarbonOptions options = decision.carbon();
        if (options == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (decision.verdict()) {
                    case KEEP -> options.keep();
                    case REFURBISH -> options.refurbish();
                    case REPLACE -> options.replaceNew();
                    case REVIEW, OUT_OF_SCOPE -> null;
                });
    }

    /** Euros to spend on doing what is advised. */
    private static Optional<BigDecimal> spent(Decision decision, String cost, ReferenceData reference) {
        return switch (decision.verdict()) {
            case KEEP -> Optional.of(BigDecimal.ZERO);
            case REFURBISH -> Optional.ofNullable(decision.profile().repairCost());
            case REPLACE ->
                cost.isEmpty()
                        ? reference.prices().of(decision.profile().category()).map(Prices.Price::eurBeforeTax)
                        : Optional.of(new BigDecimal(cost));
            case REVIEW, OUT_OF_SCOPE -> Optional.empty();
        };
    }

    FleetChange.Carbon carbon() {
        return new FleetChange.Carbon(low.min(mid).min(high), mid, low.max(mid).max(high), noCarbon);
    }

    FleetChange.Budget budget() {
        return new FleetChange.Budget(euros, noPrice);
    }
}
