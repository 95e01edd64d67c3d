package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.choisi.policy.Edition;

/**
 * Looks for what would change a verdict: the profile with one number moved to where some row of the policy starts or stops
 * to answer. The same rules are then asked about it.
 */
final class Turns {

    private static final BigDecimal SMALL_STEP = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A profile with one number moved. */
    record Moved(AssetProfile profile, Turn.Number number, BigDecimal threshold, boolean under) {

        /** Memory does not shrink, and nobody waits for a battery to wear so as not to replace a machine. */
        boolean isAbsurdFrom(Verdict now) {
            return under && (number == Turn.Number.MEMORY || number == Turn.Number.BATTERY && now == Verdict.REPLACE);
        }

        Turn leadingTo(Verdict then) {
            return new Turn(number, threshold, under, then);
        }
    }

    private final Edition edition;
    private final ProfileClasses classes;

    Turns(Edition edition) {
        this.edition = edition;
        this.classes = new ProfileClasses(edition);
    }

    /** Nearest threshold first within a number. */
    List<Moved> around(AssetProfile profile) {
        List<Moved> moved = new ArrayList<>();
        if (profile.ageMonths() != null) {
            // Time goes one way: only ages to come.
            BigDecimal age = BigDecimal.valueOf(profile.ageMonths());
            thresholds(Turn.Number.AGE, profile)
                    .tailSet(age, false)
                    .forEach(threshold -> moved.add(moved(profile, Turn.Number.AGE, threshold, false)));
        }
        if (profile.batteryHealth() != null) {
            nearest(profile, Turn.Number.BATTERY, BigDecimal.valueOf(profile.batteryHealth()), moved);
        }
        if (profile.ramGb() != null) {
            nearest(profile, Turn.Number.MEMORY, profile.ramGb(), moved);
        }
        if (profile.repairShare() != null) {
            nearest(profile, Turn.Number.REPAIR, profile.repairShare(), moved);
        }
        return moved;
    }

    private NavigableSet<BigDecimal> thresholds(Turn.Number number, AssetProfile profile) {
        return edition.thresholds(number.field(), "category", profile.category());
    }

    private void nearest(AssetProfile profile, Turn.Number number, BigDecimal value, List<Moved> moved) {
        BigDecimal below = thresholds(number, profile).floor(value);
        BigDecimal above = thresholds(number, profile).higher(value);
        if (below != null && below.signum() > 0) {
            moved.add(moved(profile, number, below, true));
        }
        if (above != null) {
            moved.add(moved(profile, number, above, false));
        }
    }

    private Moved moved(AssetProfile profile, Turn.Number number, BigDecimal threshold, boolean under) {
        AssetProfile there = switch (number) {
            case AGE -> profile.with(profile.life().atAge(whole(threshold)));
            case BATTERY -> profile.with(profile.parts().withBattery(whole(threshold) - (under ? 1 : 0)));
            case MEMORY -> profile.with(profile.parts().withRam(at(threshold, under)));
            case REPAIR -> profile.with(new AssetFacts.Repair(at(threshold, under), HUNDRED));
        };
        return new Moved(classes.of(there), number, threshold, under);
    }

    private static int whole(BigDecimal threshold) {
        return threshold.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private static BigDecimal at(BigDecimal threshold, boolean under) {
        return under ? threshold.subtract(SMALL_STEP) : threshold;
    }
}
