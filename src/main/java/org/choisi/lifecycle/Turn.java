package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;

/**
 * A number at which the verdict of all profiles of one kind changes.
 *
 * @param number which of a profile's numbers
 * @param threshold in that number's own unit
 * @param under whether the change comes just under the threshold instead of at it
 * @param then the verdict there
 */
record Turn(Number number, BigDecimal threshold, boolean under, Verdict then) {

    /** The numbers of a profile that may change, or that better knowledge may correct. */
    enum Number {
        AGE("ageMonths"),
        BATTERY("batteryHealth"),
        MEMORY("ramGb"),
        REPAIR("repairShare");

        private final String field;

        Number(String field) {
            this.field = field;
        }

        /** The name by which tables say that they read it. */
        String field() {
            return field;
        }
    }

    /** What this change means for one profile. */
    NearMiss of(AssetProfile profile) {
        return switch (number) {
            case AGE -> miss("age_months", threshold, age(profile));
            case BATTERY ->
                miss(
                        "battery_health",
                        threshold,
                        said(
                                "si la batterie tombait sous",
                                "if the battery fell under",
                                "si la batterie atteignait",
                                "if the battery reached",
                                "Percent",
                                threshold));
            case MEMORY ->
                miss(
                        "ram_gb",
                        threshold,
                        said(
                                "avec une mémoire de moins de",
                                "with memory of less than",
                                "avec une mémoire d'au moins",
                                "with memory of at least",
                                "Gb",
                                threshold));
            case REPAIR -> {
                BigDecimal cost = cost(profile);
                yield miss(
                        "repair_cost",
                        cost,
                        said(
                                "si la réparation coûtait moins de",
                                "if repair cost less than",
                                "si la réparation coûtait au moins",
                                "if repair cost at least",
                                "Euros",
                                cost));
            }
        };
    }

    private NearMiss miss(String field, BigDecimal value, Text condition) {
        return new NearMiss(
                new Text(then.words().fr() + " " + condition.fr(), then.words().en() + " " + condition.en()),
                field,
                value);
    }

    private Text age(AssetProfile profile) {
        int at = threshold.intValueExact();
        int in = at - profile.ageMonths();
        return new Text(
                "à " + Spoken.duration(at, Language.FR) + ", dans " + Spoken.duration(in, Language.FR),
                "at " + Spoken.duration(at, Language.EN) + ", in " + Spoken.duration(in, Language.EN));
    }

    /** The repair cost at which its share of the replacement cost reaches the threshold, to the cent. */
    private BigDecimal cost(AssetProfile profile) {
        BigDecimal cost = profile.replacementCost()
                .multiply(threshold)
                .movePointLeft(2)
                .setScale(2, RoundingMode.CEILING)
                .stripTrailingZeros();
        return cost.scale() < 0 ? cost.setScale(0) : cost;
    }

    private Text said(
            String underFr, String underEn, String atLeastFr, String atLeastEn, String unit, BigDecimal value) {
        return new Text(
                (under ? underFr : atLeastFr) + " " + Spoken.value(unit, value, Language.FR),
                (under ? underEn : atLeastEn) + " " + Spoken.value(unit, value, Language.EN));
    }
}
