package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Spoken;

/**
 * What would change a verdict: the same rules are asked of the same profile with one number moved to where some row of the
 * policy starts or stops to answer.
 */
final class NearMisses {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** One number moved, and how the sentence would tell it. */
    record Moved(AssetProfile profile, String field, BigDecimal threshold, Text condition) {

        NearMiss leadingTo(Verdict verdict) {
            return new NearMiss(
                    new Text(
                            verdict.words().fr() + " " + condition.fr(),
                            verdict.words().en() + " " + condition.en()),
                    field,
                    threshold);
        }
    }

    private final Edition edition;

    NearMisses(Edition edition) {
        this.edition = edition;
    }

    /** The profile with one number moved, nearest threshold first within a field. */
    List<Moved> around(AssetProfile profile) {
        List<Moved> moved = new ArrayList<>();
        age(profile, moved);
        number(profile, "batteryHealth", profile.batteryHealth(), moved, value -> battery(profile, value));
        number(profile, "ramGb", profile.ramGb(), moved, value -> memory(profile, value));
        repair(profile, moved);
        return moved;
    }

    private NavigableSet<BigDecimal> thresholds(String field, AssetProfile profile) {
        return edition.thresholds(field, "category", profile.category());
    }

    /** Time goes one way: only ages to come. */
    private void age(AssetProfile profile, List<Moved> moved) {
        Integer age = profile.ageMonths();
        if (age == null) {
            return;
        }
        for (BigDecimal threshold : thresholds("ageMonths", profile).tailSet(BigDecimal.valueOf(age), false)) {
            int months = threshold.intValueExact();
            moved.add(new Moved(
                    profile.with(profile.life().atAge(months)),
                    "age_months",
                    threshold,
                    new Text(
                            "à %s, dans %s"
                                    .formatted(
                                            Spoken.duration(months, Language.FR),
                                            Spoken.duration(months - age, Language.FR)),
                            "at %s, in %s"
                                    .formatted(
                                            Spoken.duration(months, Language.EN),
                                            Spoken.duration(months - age, Language.EN)))));
        }
    }

    private void number(
            AssetProfile profile, String field, Number now, List<Moved> moved, Function<BigDecimal, Moved> move) {
        if (now == null) {
            return;
        }
        BigDecimal value = new BigDecimal(now.toString());
        NavigableSet<BigDecimal> thresholds = thresholds(field, profile);
        BigDecimal below = thresholds.floor(value);
        BigDecimal above = thresholds.higher(value);
        if (below != null) {
            moved.add(move.apply(below.negate()));
        }
        if (above != null) {
            moved.add(move.apply(above));
        }
    }

    /** @param signed the threshold; negative to go just under it */
    private static Moved battery(AssetProfile profile, BigDecimal signed) {
        BigDecimal threshold = signed.abs();
        int health = threshold.setScale(0, RoundingMode.CEILING).intValueExact() - (signed.signum() < 0 ? 1 : 0);
        AssetProfile.Parts now = profile.parts();
        var parts = new AssetProfile.Parts(
                health, now.ramGb(), now.disk(), now.processor(), now.upgradable(), now.takesCurrentSystem());
        return new Moved(profile.with(parts), "battery_health", threshold, limit(signed, "battery", "Percent"));
    }

    private static Moved memory(AssetProfile profile, BigDecimal signed) {
        BigDecimal threshold = signed.abs();
        AssetProfile.Parts now = profile.parts();
        BigDecimal ramGb = signed.signum() < 0 ? threshold.subtract(CENT) : threshold;
        var parts = new AssetProfile.Parts(
                now.batteryHealth(), ramGb, now.disk(), now.processor(), now.upgradable(), now.takesCurrentSystem());
        return new Moved(profile.with(parts), "ram_gb", threshold, limit(signed, "memory", "Gb"));
    }

    private void repair(AssetProfile profile, List<Moved> moved) {
        BigDecimal share = profile.repairShare();
        if (share == null) {
            return;
        }
        NavigableSet<BigDecimal> thresholds = thresholds("repairShare", profile);
        BigDecimal replacement = profile.replacementCost();
        BigDecimal above = thresholds.higher(share);
        if (above != null) {
            BigDecimal cost = replacement.multiply(above).movePointLeft(2).setScale(2, RoundingMode.CEILING);
            moved.add(repair(profile, cost, cost));
        }
        BigDecimal below = thresholds.floor(share);
        if (below != null) {
            BigDecimal cost = replacement.multiply(below).movePointLeft(2).setScale(2, RoundingMode.CEILING);
            moved.add(repair(profile, cost.negate(), cost.subtract(CENT)));
        }
    }

    private static Moved repair(AssetProfile profile, BigDecimal signed, BigDecimal cost) {
        BigDecimal threshold = signed.abs().stripTrailingZeros();
        return new Moved(
                profile.with(new AssetProfile.Repair(
                        cost.stripTrailingZeros(), profile.repair().replacementCost())),
                "repair_cost",
                threshold.scale() < 0 ? threshold.setScale(0) : threshold,
                limit(signed, "repair", "Euros"));
    }

    private static Text limit(BigDecimal signed, String what, String unit) {
        BigDecimal threshold = signed.abs();
        boolean under = signed.signum() < 0;
        String fr = switch (what) {
            case "battery" -> under ? "si la batterie tombait sous " : "si la batterie atteignait ";
            case "memory" -> under ? "avec une mémoire de moins de " : "avec une mémoire d'au moins ";
            default -> under ? "si la réparation coûtait moins de " : "si la réparation coûtait au moins ";
        };
        String en = switch (what) {
            case "battery" -> under ? "if the battery fell under " : "if the battery reached ";
            case "memory" -> under ? "with memory of less than " : "with memory of at least ";
            default -> under ? "if repair cost less than " : "if repair cost at least ";
        };
        return new Text(
                fr + Spoken.value(unit, threshold, Language.FR), en + Spoken.value(unit, threshold, Language.EN));
    }
}
