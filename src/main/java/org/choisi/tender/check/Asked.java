package org.choisi.tender.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;
import org.choisi.tender.Severity;

/** What the rules find for each of some facts; equal facts are asked about once. */
final class Asked<F> {

    private static final Set<String> SEVERITIES =
            Stream.of(Severity.values()).map(Severity::name).collect(Collectors.toUnmodifiableSet());

    private final Map<F, List<Hit>> hits = new HashMap<>();

    private Asked() {}

    static <F> Asked<F> of(Edition edition, Collection<F> facts) {
        List<F> distinct = List.copyOf(new LinkedHashSet<>(facts));
        List<List<Hit>> answers = edition.ask(distinct);
        var asked = new Asked<F>();
        for (int index = 0; index < distinct.size(); index++) {
            asked.hits.put(distinct.get(index), answers.get(index));
        }
        return asked;
    }

    List<Hit> hits(F fact) {
        return hits.getOrDefault(fact, List.of());
    }

    /** What is to be told of a fact: among the answers to one question the strongest. */
    List<Hit> findings(F fact) {
        Set<String> answered = new HashSet<>();
        List<Hit> strongest = new ArrayList<>();
        for (Hit hit : hits(fact)) {
            if (SEVERITIES.contains(hit.outcome().answer())
                    && answered.add(hit.outcome().question())) {
                strongest.add(hit);
            }
        }
        return strongest;
    }

    /** The answers to a question, the strongest first. */
    List<String> answers(F fact, String question) {
        return hits(fact).stream()
                .map(Hit::outcome)
                .filter(outcome -> outcome.question().equals(question))
                .map(outcome -> outcome.answer())
                .distinct()
                .toList();
    }
}
