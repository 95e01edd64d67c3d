package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.choisi.impact.scenario.ServiceLife;
import org.choisi.policy.Edition;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;

/** How long devices serve by the policy in force: what was observed, else what is aimed at. */
public final class PolicyLifetimes {

    private static final String TABLE = "lifetimes";
    private static final String ACTUAL = "actual_years";
    private static final String TARGET = "target_years";

    private PolicyLifetimes() {}

    /** By category code: the row that answers for a device of which neither usage nor entity is known. */
    public static Map<String, ServiceLife> of(Edition edition) {
        Map<String, ServiceLife> lives = new HashMap<>();
        Map<String, Integer> openness = new HashMap<>();
        for (RowFact fact : edition.rows(TABLE)) {
            life(edition, fact.row()).ifPresent(life -> {
                String category = String.valueOf(fact.fields().get("category"));
                int special = special(edition, fact);
                if (special < openness.getOrDefault(category, Integer.MAX_VALUE)) {
                    openness.put(category, special);
                    lives.put(category, life);
                }
            });
        }
        return lives;
    }

    /** How far a case is from the one of which nothing is known. */
    private static int special(Edition edition, RowFact fact) {
        boolean usage = !Words.UNKNOWN.equals(fact.fields().get("usage"));
        boolean entity = !edition.coarse("entity", "").equals(fact.fields().get("entity"));
        return (usage ? 1 : 0) + (entity ? 2 : 0);
    }

    private static Optional<ServiceLife> life(Edition edition, Row row) {
        Optional<BigDecimal> actual = edition.written(row, ACTUAL);
        return actual.or(() -> edition.written(row, TARGET))
                .filter(years -> years.signum() > 0)
                .map(years -> new ServiceLife(years, actual.isPresent(), row.at(), row.reference()));
    }
}
