package org.choisi.tender.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Stability;
import org.choisi.tender.score.Exact;

/** What the scores of one lot show, before any rule has judged it. */
final class LotOutcome {

    private static final int DECIMALS = 20;

    private final LotEvaluation evaluation;
    private final Topics topics;
    private final Shares shares;
    private final List<BidEvaluation> ranked;

    LotOutcome(Topics topics, LotEvaluation evaluation) {
        this.evaluation = evaluation;
        this.topics = topics;
        this.shares = new Shares(evaluation.lot());
        this.ranked = evaluation.bids().stream()
                .filter(bid -> bid.status() == BidEvaluation.Status.RANKED)
                .toList();
    }

    List<ScoredFact> facts() {
        List<ScoredFact> facts = new ArrayList<>();
        ofWinners(facts);
        evaluation.lot().criteria().forEach(criterion -> ofCriterion(criterion, facts));
        if (evaluation.stability() != null) {
            evaluation.stability().effectiveWeights().forEach(weight -> ofWeight(weight, facts));
        }
        return facts;
    }

    String where(ScoredFact fact) {
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
        firstOnExactTotals().ifPresent(first -> facts.add(ScoredFact.of("rounding", first)));
        evaluation.winners().stream()
                .map(evaluation::bid)
                .flatMap(Optional::stream)
                .filter(bid -> bid.alerts().contains(BidEvaluation.Alert.DOMINATED))
                .forEach(bid ->
                        facts.add(ScoredFact.of("dominated-winner", bid.bid().id())));
    }

    /** The bid that exact totals put alone in first place, where rounding puts another, or another beside it. */
    private Optional<String> firstOnExactTotals() {
        if (evaluation.lot().award().decimals() == null || evaluation.clearLead()) {
            return Optional.empty();
        }
        Comparator<BidEvaluation> byExact = Comparator.comparing(BidEvaluation::exactTotal, Exact::compare);
        boolean lowest = evaluation.lot().award().aggregation().lowestWins();
        List<BidEvaluation> sorted =
                ranked.stream().sorted(lowest ? byExact : byExact.reversed()).toList();
        boolean alone = sorted.size() > 1 && byExact.compare(sorted.get(0), sorted.get(1)) != 0;
        return alone ? Optional.of(sorted.get(0).bid().id()) : Optional.empty();
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
