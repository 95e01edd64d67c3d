package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.choisi.reference.ReferenceData;

/** Today's fleet by category and country, with what is known of each category. */
final class Fleet {

    private final Map<String, Map<String, List<Cohort>>> groups = new TreeMap<>();
    private final Map<String, Known> known = new TreeMap<>();

    Fleet(Collection<Cohort> cohorts, Map<String, ServiceLife> habits, ReferenceData data) {
        for (Cohort cohort : cohorts) {
            groups.computeIfAbsent(cohort.category(), category -> new TreeMap<>())
                    .computeIfAbsent(cohort.country(), country -> new ArrayList<>())
                    .add(cohort);
        }
        groups.keySet().forEach(category -> known.put(category, new Known(category, habits.get(category), data)));
    }

    Collection<Known> known() {
        return known.values();
    }

    /** Cohorts of a category by country. */
    Map<String, List<Cohort>> of(Known category) {
        return groups.get(category.category());
    }

    long quantity(Known category) {
        return pieces(category).stream().mapToLong(Cohort::quantity).sum();
    }

    /** The part of the pieces of a category that came that way, 0 to 1. */
    BigDecimal share(Known category, Acquired acquired) {
        long all = quantity(category);
        long some = pieces(category).stream()
                .filter(cohort -> cohort.acquired() == acquired)
                .mapToLong(Cohort::quantity)
                .sum();
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);
    }

    private List<Cohort> pieces(Known category) {
        return of(category).values().stream().flatMap(List::stream).toList();
    }
}
