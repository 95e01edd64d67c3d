package org.choisi.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.choisi.measure.Text;
import org.choisi.policy.Range;
import org.choisi.policy.RowFact;
import org.choisi.policy.RuleSet;
import org.choisi.policy.Vocabularies;
import org.choisi.policy.Words;

/** The owner's tables that formulas look up, as they stand on the day that each row is about. For one thread. */
final class PolicyTables {

    private static final String OTHER_ENTITY = "other";

    private final RuleSet rules;
    private final Map<String, Map<LocalDate, List<RowFact>>> inForce = new HashMap<>();
    /** By the list itself: days on which the policy says the same share one. */
    private final Map<List<RowFact>, Map<String, RowFact>> lifetimes = new IdentityHashMap<>();

    PolicyTables(RuleSet rules) {
        this.rules = rules;
    }

    /** Months that equipment is to serve, as the policy stood on that day; empty when it said nothing. */
    Optional<Integer> targetMonths(String category, String entity, LocalDate day) {
        Map<String, RowFact> byCase =
                lifetimes.computeIfAbsent(on("lifecycle", "lifetimes", day), PolicyTables::byCase);
        RowFact own = byCase.get(lifetimeCase(category, Vocabularies.folded(entity)));
        RowFact found = own == null ? byCase.get(lifetimeCase(category, OTHER_ENTITY)) : own;
        return Optional.ofNullable(found).map(fact -> (Integer) fact.fields().get("targetMonths"));
    }

    private static Map<String, RowFact> byCase(List<RowFact> lifetimes) {
        Map<String, RowFact> byCase = new HashMap<>();
        for (RowFact fact : lifetimes) {
            if (Words.UNKNOWN.equals(fact.fields().get("usage"))) {
                byCase.put(
                        lifetimeCase(
                                fact.fields().get("category"), fact.fields().get("entity")),
                        fact);
            }
        }
        return byCase;
    }

    private static String lifetimeCase(Object category, Object entity) {
        return category + "|" + entity;
    }

    /** {@code reused}, {@code not-reused} or {@code proof-missing}. */
    String counts(String basis, String retiredTo, String proof, LocalDate day) {
        return on("reuse-channels", day)
                .filter(fact -> basis.equals(fact.fields().get("basis")))
                .filter(fact -> accepts(fact, "retiredTo", retiredTo) && accepts(fact, "proof", proof))
                .findFirst()
                .map(fact -> (String) fact.fields().get("counts"))
                .orElse("not-reused");
    }

    /** Why equipment retired on that day is no business of the decree; empty when it is. */
    Optional<Text> outsideDecree(String category, String classified, LocalDate start, LocalDate retiredOn) {
        String weee = weee(category, retiredOn);
        return on("reuse-exclusions", retiredOn)
                .filter(fact -> accepts(fact, "classified", classified) && accepts(fact, "weee", weee))
                .filter(fact -> isOver((Integer) fact.fields().get("overMonths"), start, retiredOn))
                .findFirst()
                .map(fact -> new Text(
                        fact.row().id() + " : " + fact.fields().get("textFr"),
                        fact.row().id() + ": " + fact.fields().get("textEn")));
    }

    private static boolean isOver(Integer months, LocalDate start, LocalDate retiredOn) {
        return months == null || start != null && retiredOn.isAfter(start.plusMonths(months));
    }

    private String weee(String category, LocalDate day) {
        return on("weee-categories", day)
                .filter(fact -> accepts(fact, "category", category))
                .findFirst()
                .map(fact -> (String) fact.fields().get("weee"))
                .orElse(Words.UNKNOWN);
    }

    /** The line of the AGEC declaration under which a product falls; empty when under none. */
    Optional<String> agecLine(String product, LocalDate day) {
        return on("agec-lines", day)
                .filter(fact -> accepts(fact, "product", product))
                .findFirst()
                .map(fact -> (String) fact.fields().get("agecLine"));
    }

    /** The lines of the declaration and their names, in the order of the table. */
    Map<String, Text> agecNames(LocalDate day) {
        Map<String, Text> names = new LinkedHashMap<>();
        on("agec-names", day)
                .forEach(fact -> names.put(
                        (String) fact.fields().get("agecLine"),
                        new Text((String) fact.fields().get("nameFr"), (String)
                                fact.fields().get("nameEn"))));
        return names;
    }

    /** What one gift counts for, in euros; empty when the grid says nothing of it. */
    Optional<BigDecimal> giftValue(String category, Integer ageMonths, LocalDate day) {
        return on("gift-values", day)
                .filter(fact -> accepts(fact, "category", category))
                .filter(fact -> ((Range) fact.fields().get("ageMonths")).accepts(ageMonths))
                .findFirst()
                .map(fact -> (BigDecimal) fact.fields().get("valueEur"));
    }

    private Stream<RowFact> on(String table, LocalDate day) {
        return on(Catalogue.TOPIC, table, day).stream();
    }

    private List<RowFact> on(String topic, String table, LocalDate day) {
        return inForce.computeIfAbsent(table, any -> new HashMap<>())
                .computeIfAbsent(day, any -> rules.rows(topic, table, day));
    }

    private static boolean accepts(RowFact fact, String field, String word) {
        return ((Words) fact.fields().get(field)).accepts(word.isEmpty() ? Words.UNKNOWN : word);
    }
}
