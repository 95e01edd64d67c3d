package org.choisi.tender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.choisi.ecoscore.EcoscoreDesk;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.RuleSet;
import org.choisi.reference.ReferenceData;
import org.choisi.tender.check.TenderPolicy;
import org.choisi.tender.score.LotScorer;

/** One rule set, ready to say what can be said of consultations. Never changes; any number of threads may ask. */
public final class TenderDesk {

    private final RuleSet rules;
    private final EcoscoreDesk ecoscores;

    /** @param reference figures that an Ecoscore works out some answers with */
    public TenderDesk(RuleSet rules, ReferenceData reference) {
        this.rules = rules;
        this.ecoscores = new EcoscoreDesk(rules, reference);
    }

    /**
     * Checks the design, scores the bids of every lot, and looks at what comes out.
     *
     * @param asOf the day whose rules apply, unless the consultation says on which day it was launched
     * @throws org.choisi.measure.Refused when no rule is in force on that day
     */
    public Evaluation evaluate(Tender tender, LocalDate asOf) {
        List<Check> checks = new ArrayList<>();
        tender.faults().forEach(fault -> checks.add(said(fault)));
        TenderPolicy policy = policy(tender, asOf, checks);
        List<LotEvaluation> lots = new ArrayList<>();
        Map<String, List<Bid>> byLot = bidsByLot(tender);
        PolicyAnswers answers = policy.answers(ecoscores);
        checks.addAll(tables(tender, policy, answers));
        for (Lot lot : tender.lots()) {
            lots.add(LotScorer.score(lot, byLot.getOrDefault(lot.id(), List.of()), tender.knockOuts(), answers));
        }
        checks.addAll(policy.outcome(tender, lots));
        checks.sort(Comparator.comparing(Check::severity));
        return new Evaluation(tender, asOf, policy.day(), rules.hash(), checks, lots, policy.statements(tender));
    }

    /** A criterion whose points come from a table that the policy does not have ranks nobody: better said before publication. */
    private static List<Check> tables(Tender tender, TenderPolicy policy, PolicyAnswers answers) {
        List<Check> checks = new ArrayList<>();
        for (Lot lot : tender.lots()) {
            for (Criterion criterion : lot.criteria()) {
                Scoring scoring = criterion.scoring();
                if (scoring != null && scoring.method() == Method.GRID && scoring.table() != null) {
                    boolean known = EcoscoreTable.named(scoring.table())
                            .map(table -> answers.ecoscore(table, Map.of()).isPresent())
                            .orElseGet(() -> policy.hasGrid(scoring.table()));
                    if (!known) {
                        checks.add(unknown(lot, criterion));
                    }
                }
            }
        }
        return checks;
    }

    private static Check unknown(Lot lot, Criterion criterion) {
        String table = Quoted.of(criterion.scoring().table());
        return new Check(
                "DATA-TABLE-UNKNOWN",
                Severity.BLOCK,
                lot.id() + " / " + criterion.name(),
                new Text(
                        "La table « %s » n'existe pas dans la politique : aucune offre ne pourra être notée sur ce critère."
                                .formatted(table),
                        "The policy has no table '%s': no bid can be scored on this criterion.".formatted(table)),
                "",
                "",
                null);
    }

    /** A consultation older than every rule is still scored; that its design was not checked is said. */
    private TenderPolicy policy(Tender tender, LocalDate asOf, List<Check> checks) {
        TenderPolicy policy;
        try {
            policy = TenderPolicy.of(rules, tender, asOf);
        } catch (Refused none) {
            checks.add(new Check("RULES-DATE", Severity.WARN, tender.id(), unchecked(none.text()), "", "", null));
            return TenderPolicy.on(rules, asOf);
        }
        checks.addAll(policy.design(tender));
        return policy;
    }

    private static Text unchecked(Text why) {
        return new Text(
                "Conception non vérifiée : %s. Les offres sont notées selon les règles du jour.".formatted(why.fr()),
                "Design not checked: %s. Bids are scored under the rules of the day.".formatted(why.en()));
    }

    private static Check said(Fault fault) {
        return new Check(fault.id(), fault.severity(), fault.where(), fault.text(), "", "", null);
    }

    private static Map<String, List<Bid>> bidsByLot(Tender tender) {
        Map<String, List<Bid>> byLot = new HashMap<>();
        for (Bid bid : tender.bids()) {
            bid.lots()
                    .forEach(lot ->
                            byLot.computeIfAbsent(lot, any -> new ArrayList<>()).add(bid));
        }
        return byLot;
    }
}
