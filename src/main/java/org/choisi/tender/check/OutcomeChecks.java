package org.choisi.tender.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.policy.Edition;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Check;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Stability;
import org.choisi.tender.Tender;

/** What the rules find in the scores of one lot. */
final class OutcomeChecks {

    private static final int DECIMALS = 20;

    private final Edition edition;
    private final LotEvaluation evaluation;
    private final Topics topics;
    private final Shares shares;
    private final List<BidEvaluation> ranked;

    OutcomeChecks(Edition edition, Tender tender, LotEvaluation evaluation) {
        this.edition = edition;
        this.evaluation = evaluation;
        this.topics = new Topics(edition, tender);
        this.shares = new Shares(evaluation.lot());
        this.ranked = evaluation.bids().stream()
                .filter(bid -> bid.status() == BidEvaluation.Status.RANKED)
                .toList();
    }

    List<Check> all() {
        List<ScoredFact> facts = new ArrayList<>();
        ofWinners(facts);
        evaluation.lot().criteria().forEach(criterion -> ofCriterion(criterion, facts));
        if (evaluation.stability() != null) {
            evaluation.stability().effectiveWeights().forEach(weight -> ofWeight(weight, facts));
        }
        Asked<ScoredFact> asked = Asked.of(edition, facts);
        var findings = new Findings();
        facts.forEach(fact -> findings.add(where(fact), asked.findings(fact)));
        return findings.checks();
    }

    private String where(ScoredFact fact) {
        String lot = evaluation.lot().id();
        return fact.subject().isEmpty() ? lot : lot + " / " + fact.subject();
    }

    private void ofWinners(List<ScoredFact> facts) {
        if (ranked.size() == 1) {
            facts.add(ScoredFact.of("single-bid", ""));
        }
        if (evaluation.winners().size() > 1) {
            facts.add(ScoredFact.of("winner-tie", String.join(" / ", evaluation.winners())));
        }
        evaluation.winners().stream()
                .map(evaluation::bid)
                .flatMap(Optional::stream)
                .filter(bid -> bid.alerts().contains(BidEvaluation.Alert.DOMINATED))
                .forEach(bid ->
                        facts.add(ScoredFact.of("dominated-winner", bid.bid().id())));
    }

    private void ofCriterion(Criterion criterion, List<ScoredFact> facts) {
        List<CriterionPoints> points = ranked.stream()
                .flatMap(bid -> bid.criteria().stream())
                .filter(given -> given.criterion().equals(criterion) && given.points() != null)
                .toList();
        if (points.stream().anyMatch(given -> given.points().signum() < 0)) {
            facts.add(ScoredFact.of("negative-points", criterion.name()));
        }
        if (criterion.judgesAmount() && !lowestIsBest(points)) {
            facts.add(ScoredFact.of("lowest-price-mark", criterion.name()));
        }
    }

    private static boolean lowestIsBest(List<CriterionPoints> points) {
        Optional<BigFraction> best =
                points.stream().map(CriterionPoints::points).max(Comparator.naturalOrder());
        Optional<CriterionPoints> lowest = points.stream()
                .filter(given -> given.value() != null)
                .min(Comparator.comparing(CriterionPoints::value));
        return lowest.isEmpty() || lowest.get().points().compareTo(best.get()) == 0;
    }

    private void ofWeight(Stability.EffectiveWeight weight, List<ScoredFact> facts) {
        boolean told = shares.total() != null && shares.total().signum() > 0 && weight.declared() != null;
        if (!told || weight.declared().signum() == 0 || weight.effective() == null || ranked.size() < 2) {
            return;
        }
        BigDecimal declared = shares.of(weight.declared());
        BigDecimal effective = shares.of(weight.effective().bigDecimalValue(DECIMALS, RoundingMode.HALF_UP));
        String dimension = evaluation.lot().criteria().stream()
                .filter(criterion -> criterion.name().equals(weight.criterion()))
                .findFirst()
                .map(topics::dimension)
                .orElse("none");
        facts.add(new ScoredFact(
                "weight-gap",
                weight.criterion(),
                dimension,
                declared.subtract(effective).abs(),
                declared,
                effective));
        facts.add(new ScoredFact("effective-weight", weight.criterion(), dimension, effective, declared, effective));
    }
}
