package org.choisi.tender.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.policy.Edition;
import org.choisi.tender.Check;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Tender;

/** What the rules find in the scores of a consultation; all its lots are shown to them at once. */
final class OutcomeChecks {

    private OutcomeChecks() {}

    static List<Check> of(Edition edition, Tender tender, List<LotEvaluation> lots) {
        var topics = new Topics(edition, tender);
        Map<LotOutcome, List<ScoredFact>> byLot = new LinkedHashMap<>();
        List<ScoredFact> all = new ArrayList<>();
        for (LotEvaluation lot : lots) {
            var outcome = new LotOutcome(topics, lot);
            byLot.put(outcome, outcome.facts());
            all.addAll(byLot.get(outcome));
        }
        Asked<ScoredFact> asked = Asked.of(edition, all);
        var findings = new Findings();
        byLot.forEach(
                (outcome, facts) -> facts.forEach(fact -> findings.add(outcome.where(fact), asked.findings(fact))));
        return findings.checks();
    }
}
