package org.choisi.impact.scenario;

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
        return of(category).values().stream()
                .flatMap(List::stream)
                .mapToLong(Cohort::quantity)
                .sum();
    }
}
