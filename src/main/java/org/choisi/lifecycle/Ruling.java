package org.choisi.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.choisi.policy.Hit;

/**
 * What the rules say of all profiles that meet the same rows.
 *
 * @param destination the rows about where it goes, the strongest first, then how to erase its data
 * @param turns what would change the verdict
 */
record Ruling(
        Verdict verdict,
        List<String> actions,
        List<Hit> reasons,
        List<Hit> otherFindings,
        List<Hit> destination,
        List<Turn> turns) {

    private static final String VERDICT = "verdict";
    private static final String DESTINATION = "destination";
    private static final String ERASURE = "erasure";

    /** @param hits what the rules found, strongest first */
    static Ruling of(List<Hit> hits) {
        Verdict verdict = verdict(hits);
        List<Hit> reasons = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        List<Hit> destination = new ArrayList<>();
        List<Hit> erasure = new ArrayList<>();
        Set<String> actions = new LinkedHashSet<>();
        for (Hit hit : hits) {
            switch (hit.outcome().question()) {
                case DESTINATION -> destination.add(hit);
                case ERASURE -> erasure.add(hit);
                case VERDICT -> {
                    boolean agrees = hit.outcome().answer().equals(verdict.name());
                    (agrees ? reasons : others).add(hit);
                    if (agrees) {
                        actions.add(hit.outcome().action());
                    }
                }
                default -> others.add(hit);
            }
        }
        actions.remove("");
        if (!destination.isEmpty()) {
            destination.addAll(erasure);
        }
        return new Ruling(verdict, List.copyOf(actions), reasons, others, destination, List.of());
    }

    private static Verdict verdict(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.outcome().question().equals(VERDICT))
                .findFirst()
                .map(hit -> Verdict.valueOf(hit.outcome().answer()))
                .orElseThrow(() -> new IllegalStateException("the rules say nothing of a profile"));
    }

    Ruling with(List<Turn> found) {
        return new Ruling(verdict, actions, reasons, otherFindings, destination, found);
    }

    /** Whether a person has something to weigh: what is to be completed, or is out of scope, has no near miss. */
    boolean settled() {
        return verdict != Verdict.REVIEW && verdict != Verdict.OUT_OF_SCOPE;
    }
}
