package org.choisi.inventory.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.choisi.impact.scenario.Acquired;
import org.choisi.impact.scenario.Cohort;
import org.choisi.inventory.FleetAdvice;
import org.choisi.inventory.InventoryReport;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.Verdict;
import org.choisi.reference.Grids;

/**
 * Inventories boiled down to cohorts: memory grows with the ages met, not with the lines. What the rules put out of scope
 * (retired, lost, not yet delivered) is no part of the fleet, and what they cannot tell the category of is only counted.
 */
public final class FleetCohorts {

    /** Past any lifetime that a scenario may ask for, so all older pieces are alike. */
    private static final int OLDEST_MONTHS = 1_200;

    private static final String KNOWN = "known";

    private static final Comparator<Cohort> ORDER = Comparator.comparing(Cohort::category)
            .thenComparing(Cohort::country)
            .thenComparing(Cohort::acquired)
            .thenComparing(cohort -> cohort.ageMonths() == null ? -1 : cohort.ageMonths());

    private record Key(String category, Acquired acquired, String country, Integer ageMonths) {}

    private final FleetAdvice advice;
    private final Grids grids;
    private final LocalDate asOf;
    private final Map<Key, Long> quantities = new HashMap<>();
    private long read;
    private long rejected;
    private long outOfScope;
    private long unknownCategory;

    public FleetCohorts(AdviceDesk desk, LocalDate asOf) {
        this.advice = new FleetAdvice(desk, asOf);
        this.grids = desk.reference().grids();
        this.asOf = asOf;
    }

    /**
     * Adds one inventory.
     *
     * @throws org.choisi.measure.Refused when it cannot be read to its end or nothing in it is recognisable
     */
    public InventoryReport add(InventorySource source) {
        InventoryReport report = advice.advise(source, new Counting());
        read += report.read();
        return report;
    }

    /** The cohorts so far, always in the same order. */
    public List<Cohort> cohorts() {
        List<Cohort> cohorts = new ArrayList<>();
        quantities.forEach((key, quantity) ->
                cohorts.add(new Cohort(key.category(), key.acquired(), key.country(), key.ageMonths(), quantity)));
        cohorts.sort(ORDER);
        return cohorts;
    }

    /** What became of the lines so far. */
    public FleetCount count() {
        long devices = 0;
        long unknownAge = 0;
        for (Map.Entry<Key, Long> entry : quantities.entrySet()) {
            devices += entry.getValue();
            unknownAge += entry.getKey().ageMonths() == null ? entry.getValue() : 0;
        }
        return new FleetCount(read, rejected, devices, unknownAge, unknownCategory, outOfScope);
    }

    private final class Counting implements FleetAdvice.Sink {

        @Override
        public void advised(Asset asset, Decision decision) {
            if (decision.verdict() == Verdict.OUT_OF_SCOPE) {
                outOfScope += asset.quantity();
                return;
            }
            AssetProfile profile = asset.profile();
            if (!KNOWN.equals(profile.categoryState())) {
                unknownCategory += asset.quantity();
                return;
            }
            quantities.merge(key(profile), (long) asset.quantity(), Long::sum);
        }

        @Override
        public void rejected(Reject reject) {
            rejected++;
        }
    }

    private Key key(AssetProfile profile) {
        Acquired acquired = switch (profile.acquiredAs()) {
            case "refurbished" -> Acquired.REFURBISHED;
            case "byod" -> Acquired.BYOD;
            default -> Acquired.NEW;
        };
        Integer age = profile.ageMonths() == null ? null : Math.min(profile.ageMonths(), OLDEST_MONTHS);
        return new Key(
                profile.category(), acquired, grids.on(profile.country(), asOf).country(), age);
    }
}
