package org.choisi.workbench.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.choisi.tender.Check;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Severity;
import org.choisi.tender.Tender;
import org.choisi.tender.TenderDesk;

/**
 * What a change of rules, or of day, changes in what is said of one consultation.
 *
 * @param tender its own number
 * @param publishableBefore whether no check stood in the way
 * @param appear checks that only the other side makes, the gravest first
 * @param disappear checks that only the live side makes
 * @param rankings lots whose ranking changes, in the order of the file
 */
public record TenderPreview(
        String tender,
        boolean publishableBefore,
        boolean publishableAfter,
        List<Check> appear,
        List<Check> disappear,
        List<Ranking> rankings) {

    /**
     * A lot whose ranking changes; bids that nothing parts stand side by side.
     *
     * @param before ids of the ranked bids, the best first
     */
    public record Ranking(String lot, List<List<String>> before, List<List<String>> after) {

        /** Whether somebody else is in first place. */
        public boolean winnerChanges() {
            return !first(before).equals(first(after));
        }

        private static List<String> first(List<List<String>> ranking) {
            return ranking.isEmpty() ? List.of() : ranking.get(0);
        }
    }

    /** The same words about the same thing are the same check, however they are put. */
    private record Sameness(String id, String where, Severity severity) {
        Sameness(Check check) {
            this(check.id(), check.where(), check.severity());
        }
    }

    public TenderPreview {
        appear = List.copyOf(appear);
        disappear = List.copyOf(disappear);
        rankings = List.copyOf(rankings);
    }

    /**
     * Evaluates a consultation on both sides.
     *
     * @throws org.choisi.measure.Refused when a side has no rules for its day
     */
    public static TenderPreview of(Side before, Side after, Tender tender) {
        return between(evaluated(before, tender), evaluated(after, tender));
    }

    private static Evaluation evaluated(Side side, Tender tender) {
        LocalDate asOf = side.asOf();
        return new TenderDesk(side.desk().rules(), side.desk().reference()).evaluate(tender, asOf);
    }

    /** What differs between two evaluations of one consultation. */
    public static TenderPreview between(Evaluation before, Evaluation after) {
        return new TenderPreview(
                before.tender().id(),
                before.publishable(),
                after.publishable(),
                without(after.checks(), before.checks()),
                without(before.checks(), after.checks()),
                rankings(before.lots(), after.lots()));
    }

    /** Whether anything at all differs. */
    public boolean changes() {
        return Stream.of(appear, disappear, rankings).anyMatch(some -> !some.isEmpty());
    }

    /** Those of the one list that the other has not, or has fewer times. */
    private static List<Check> without(List<Check> checks, List<Check> others) {
        Map<Sameness, Integer> left = new HashMap<>();
        others.forEach(check -> left.merge(new Sameness(check), 1, Integer::sum));
        return checks.stream()
                .filter(check -> left.merge(new Sameness(check), -1, Integer::sum) < 0)
                .toList();
    }

    private static List<Ranking> rankings(List<LotEvaluation> before, List<LotEvaluation> after) {
        List<Ranking> changed = new ArrayList<>();
        for (int index = 0; index < before.size(); index++) {
            var ranking = new Ranking(
                    before.get(index).lot().id(),
                    before.get(index).ranking(),
                    after.get(index).ranking());
            if (!ranking.before().equals(ranking.after())) {
                changed.add(ranking);
            }
        }
        return changed;
    }
}
