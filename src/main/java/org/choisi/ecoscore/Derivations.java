package org.choisi.ecoscore;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.choisi.policy.RuleSet;
import org.choisi.reference.ReferenceData;

/** The calculations that the program knows, by the name that the table of questions calls them. */
final class Derivations {

    static final Set<String> NAMES =
            Set.of("carbon-per-user", "refurbished-share", "planned-lifetime", "rgesn-rate", "grid-of-country");

    /** In this order: footprints need the grid. */
    private final Map<String, Derivation> byName = new LinkedHashMap<>();

    Derivations(RuleSet rules, ReferenceData reference) {
        byName.put("grid-of-country", new HostingGrid(reference));
        byName.put("rgesn-rate", new RgesnRate(rules, reference));
        byName.put("refurbished-share", new RefurbishedShare());
        byName.put("planned-lifetime", new PlannedLifetime(rules));
        byName.put(
                "carbon-per-user", new CarbonPerUser(reference, rules.identity().country()));
    }

    /**
     * What the calculations answer where nobody has, by question.
     *
     * @param given what was answered
     */
    Map<String, Derived> of(Questionnaire questionnaire, Map<String, Answer> given) {
        Map<String, Answer> answers = new HashMap<>(given);
        Map<String, Derived> all = new HashMap<>();
        byName.forEach((name, derivation) -> questionnaire.questions().stream()
                .filter(question -> question.derivedBy().equals(name) && !answers.containsKey(question.id()))
                .forEach(question -> {
                    Derived derived = derivation.of(question, new Derivation.Given(questionnaire, answers));
                    all.put(question.id(), derived);
                    if (derived.answer() != null) {
                        answers.put(question.id(), derived.answer());
                    }
                }));
        return all;
    }
}
