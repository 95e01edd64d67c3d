package org.choisi.services;

import java.util.ArrayList;
import java.util.List;
import org.choisi.policy.Hit;

/**
 * What the rules say of a service, the strongest first.
 *
 * @param reasons the findings that make the advice
 * @param others those that another one beats, and remarks
 * @param law what is known of the law
 * @param when when to act
 */
record Ruling(Advice advice, List<String> actions, List<Hit> reasons, List<Hit> others, List<Hit> law, List<Hit> when) {

    private static final String VERDICT = "verdict";

    static Ruling of(List<Hit> hits) {
        Advice advice = hits.stream()
                .filter(hit -> hit.outcome().question().equals(VERDICT))
                .findFirst()
                .map(hit -> Advice.valueOf(hit.outcome().answer()))
                .orElseThrow(() -> new IllegalStateException("the rules say nothing of a service"));
        List<Hit> reasons = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        List<Hit> law = new ArrayList<>();
        List<Hit> when = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        for (Hit hit : hits) {
            boolean agrees = hit.outcome().answer().equals(advice.name());
            switch (hit.outcome().question()) {
                case VERDICT -> (agrees ? reasons : others).add(hit);
                case "law" -> law.add(hit);
                case "when" -> when.add(hit);
                default -> others.add(hit);
            }
            if (agrees || hit.outcome().question().equals("note")) {
                actions.add(hit.outcome().action());
            }
        }
        return new Ruling(advice, actions, reasons, others, law, when);
    }
}
