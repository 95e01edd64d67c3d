package org.choisi.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.impact.CarbonOptions;
import org.choisi.impact.Impact;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;

/**
 * Says what to do with assets, under the rules in force on one day. Each distinct profile is decided once; any number of
 * threads may ask.
 */
public final class LifecycleAdvisor {

    private static final String VERDICT = "verdict";
    private static final String DESTINATION = "destination";
    private static final String ERASURE = "erasure";

    private final Edition edition;
    private final Impact impact;
    private final Decision.Basis basis;
    private final NearMisses nearMisses;

    public LifecycleAdvisor(Edition edition, Impact impact, Decision.Basis basis) {
        this.edition = edition;
        this.impact = impact;
        this.basis = basis;
        this.nearMisses = new NearMisses(edition);
    }

    /** What is advised for each profile. */
    public Map<AssetProfile, Decision> decide(Set<AssetProfile> profiles) {
        List<AssetProfile> asked = List.copyOf(profiles);
        List<List<Hit>> answers = edition.ask(asked);
        List<List<NearMiss>> misses = nearMisses(asked, answers);
        Map<AssetProfile, Decision> decisions = new HashMap<>(asked.size() * 2);
        for (int index = 0; index < asked.size(); index++) {
            decisions.put(asked.get(index), decision(asked.get(index), answers.get(index), misses.get(index)));
        }
        return decisions;
    }

    public Decision decide(AssetProfile profile) {
        return decide(Set.of(profile)).get(profile);
    }

    private Decision decision(AssetProfile profile, List<Hit> hits, List<NearMiss> misses) {
        Verdict verdict = verdict(hits);
        List<Hit> reasons = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        Set<String> actions = new LinkedHashSet<>();
        for (Hit hit : hits) {
            String question = hit.outcome().question();
            if (question.equals(VERDICT) && hit.outcome().answer().equals(verdict.name())) {
                reasons.add(hit);
                actions.add(hit.outcome().action());
            } else if (!question.equals(DESTINATION) && !question.equals(ERASURE)) {
                others.add(hit);
            }
        }
        actions.remove("");
        Decision.Destination destination =
                verdict == Verdict.REPLACE || profile.leaving().now() ? destination(hits) : null;
        CarbonOptions carbon =
                verdict == Verdict.OUT_OF_SCOPE || !profile.categoryState().equals("known")
                        ? null
                        : impact.optionsFor(profile.category(), profile.country(), basis.asOf())
                                .orElse(null);
        return new Decision(
                profile, verdict, List.copyOf(actions), reasons, others, misses, destination, carbon, basis);
    }

    /** Hits come strongest first. */
    private static Verdict verdict(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.outcome().question().equals(VERDICT))
                .findFirst()
                .map(hit -> Verdict.valueOf(hit.outcome().answer()))
                .orElseThrow(() -> new IllegalStateException("the rules say nothing of a profile"));
    }

    private static Decision.Destination destination(List<Hit> hits) {
        List<Hit> reasons = new ArrayList<>(hits.stream()
                .filter(hit -> hit.outcome().question().equals(DESTINATION))
                .toList());
        if (reasons.isEmpty()) {
            return null;
        }
        String channel = reasons.get(0).outcome().answer();
        hits.stream().filter(hit -> hit.outcome().question().equals(ERASURE)).forEach(reasons::add);
        return new Decision.Destination(channel, reasons);
    }

    /** All questions of a batch are asked at once: profiles with one number moved are mostly the same ones. */
    private List<List<NearMiss>> nearMisses(List<AssetProfile> profiles, List<List<Hit>> answers) {
        List<List<NearMisses.Moved>> around = new ArrayList<>(profiles.size());
        Map<AssetProfile, Verdict> verdicts = new LinkedHashMap<>();
        for (int index = 0; index < profiles.size(); index++) {
            boolean settled = switch (verdict(answers.get(index))) {
                case KEEP, REFURBISH, REPLACE -> true;
                case REVIEW, OUT_OF_SCOPE -> false;
            };
            around.add(settled ? nearMisses.around(profiles.get(index).forVerdict()) : List.of());
            around.get(index).forEach(moved -> verdicts.put(moved.profile(), null));
        }
        List<AssetProfile> asked = List.copyOf(verdicts.keySet());
        List<List<Hit>> moved = edition.ask(asked);
        for (int index = 0; index < asked.size(); index++) {
            verdicts.put(asked.get(index), verdict(moved.get(index)));
        }
        List<List<NearMiss>> misses = new ArrayList<>(profiles.size());
        for (int index = 0; index < profiles.size(); index++) {
            misses.add(changes(verdict(answers.get(index)), around.get(index), verdicts));
        }
        return misses;
    }

    /** For each field the nearest value that changes the verdict. */
    private static List<NearMiss> changes(
            Verdict now, List<NearMisses.Moved> around, Map<AssetProfile, Verdict> verdicts) {
        Map<String, NearMiss> nearest = new LinkedHashMap<>();
        for (NearMisses.Moved moved : around) {
            Verdict then = verdicts.get(moved.profile());
            if (then != now) {
                nearest.putIfAbsent(moved.field(), moved.leadingTo(then));
            }
        }
        return List.copyOf(nearest.values());
    }
}
