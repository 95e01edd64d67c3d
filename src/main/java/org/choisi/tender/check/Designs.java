package org.choisi.tender.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.choisi.policy.Vocabularies;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Criterion;
import org.choisi.tender.KnockOut;
import org.choisi.tender.Lot;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;
import org.choisi.tender.Tender;

/** Turns the lots and criteria of a consultation into what rules know of them. */
final class Designs {

    private static final Set<String> RESPONSIBLE = Set.of("trust", "accessibility", "environment", "social");
    private static final String ENVIRONMENT = "environment";
    private static final String NONE = "none";

    private final Topics topics;
    private final LotDesign.Procedure procedure;
    private final Set<String> saidOfTender;
    private final Map<KnockOut, Set<String>> saidOfDemands = new LinkedHashMap<>();

    Designs(Tender tender, Topics topics, LotDesign.Procedure procedure) {
        this.topics = topics;
        this.procedure = procedure;
        this.saidOfTender = topics.of(Topics.ofTender(tender));
        tender.knockOuts().forEach(demand -> saidOfDemands.put(demand, topics.of(Topics.of(demand))));
    }

    LotDesign of(Lot lot) {
        var shares = new Shares(lot);
        var weights = new LotDesign.Weights(
                shares.weights(),
                shares.parts(),
                shares.unweightedParts(),
                shares.sum(),
                shares.total(),
                shares.percent(dimension(ENVIRONMENT::equals)),
                shares.percent(dimension(RESPONSIBLE::contains)),
                shares.percent(Criterion::judgesAmount));
        boolean unsaid = lot.criteria().isEmpty() && lot.award().aggregation() == Aggregation.LOWEST_COST;
        int criteria = unsaid ? 1 : lot.criteria().size();
        return new LotDesign(procedure, weights, criteria, mix(lot), environment(lot), provisions(lot));
    }

    private Predicate<Criterion> dimension(Predicate<String> wanted) {
        return criterion -> wanted.test(topics.dimension(criterion));
    }

    /** A criterion of weight zero decides nothing. */
    private static List<Criterion> counted(Lot lot) {
        return lot.criteria().stream()
                .filter(criterion ->
                        criterion.weight() == null || criterion.weight().signum() != 0)
                .toList();
    }

    private static String mix(Lot lot) {
        if (lot.award().aggregation() == Aggregation.LOWEST_COST) {
            return counted(lot).stream().anyMatch(Designs::isLifeCycle) ? "cost-alone" : "price-alone";
        }
        List<Criterion> counted = counted(lot);
        if (counted.isEmpty()) {
            return NONE;
        }
        boolean amount = counted.stream().anyMatch(Criterion::judgesAmount) || lot.usesAmount();
        boolean quality = counted.stream().anyMatch(criterion -> !criterion.judgesAmount());
        if (amount && quality) {
            return "several";
        }
        if (quality) {
            return "quality-alone";
        }
        return counted.stream().allMatch(criterion -> criterion.kind() == Criterion.Kind.PRICE)
                ? "price-alone"
                : "cost-alone";
    }

    private static boolean isLifeCycle(Criterion criterion) {
        return criterion.scoring() != null && criterion.scoring().method() == Method.LIFE_CYCLE_COST;
    }

    private String environment(Lot lot) {
        List<Criterion> counted = counted(lot);
        boolean cost = counted.stream().anyMatch(Designs::isLifeCycle);
        if (lot.award().aggregation() == Aggregation.LOWEST_COST) {
            return cost ? "cost" : NONE;
        }
        List<Criterion> own =
                counted.stream().filter(dimension(ENVIRONMENT::equals)).toList();
        if (own.stream().anyMatch(criterion -> !topics.judgesCompany(criterion))) {
            return "criterion";
        }
        if (cost) {
            return "cost";
        }
        if (!own.isEmpty()) {
            return "company";
        }
        boolean mentioned = counted.stream()
                .anyMatch(criterion -> topics.of(Topics.of(criterion)).contains(ENVIRONMENT));
        return mentioned ? "mentioned" : NONE;
    }

    /** What a lot provides for, by its clauses, its criteria, the demands on it and the texts around it. */
    private Set<String> provisions(Lot lot) {
        var provisions = new Provisions();
        lot.clauses().stream().sorted().forEach(provisions::clause);
        for (Criterion criterion : counted(lot)) {
            provisions.criterion(topics.dimension(criterion));
            topics.of(Topics.of(criterion)).forEach(provisions::criterion);
        }
        saidOfDemands.forEach((demand, said) -> {
            if (!said.isEmpty() && (demand.lots().isEmpty() || demand.lots().contains(lot.id()))) {
                said.forEach(provisions::demand);
            }
        });
        topics.of(Topics.of(lot)).forEach(provisions::mentioned);
        saidOfTender.forEach(provisions::mentioned);
        return provisions.words();
    }

    CriterionDesign of(Lot lot, Criterion criterion) {
        Scoring scoring = criterion.scoring();
        boolean used = !criterion.judgesAmount() || lot.award().aggregation() == Aggregation.WEIGHTED_SUM;
        return new CriterionDesign(
                criterion.name(),
                Vocabularies.folded(criterion.kind().name()),
                scoring == null || !used ? NONE : method(scoring),
                scoring == null ? "" : scoring.declared(),
                new Shares(lot).percent(criterion),
                scoring == null ? null : spread(scoring),
                scoring == null ? null : scoring.exponent(),
                terms(criterion),
                criterion.minimumScore() == null ? "no" : "yes");
    }

    private static String method(Scoring scoring) {
        if (scoring.method() == null) {
            return Vocabularies.folded(scoring.declared());
        }
        return scoring.effective() == null ? NONE : scoring.effective().code();
    }

    /** How far above the figure that earns all points none are left, as a share of it. */
    private static BigDecimal spread(Scoring scoring) {
        if (scoring.effective() != Method.ABSOLUTE) {
            return scoring.spread();
        }
        BigDecimal low = scoring.low();
        BigDecimal high = scoring.high();
        boolean told = low != null && high != null && low.signum() > 0 && high.compareTo(low) > 0;
        return told ? high.divide(low, MathContext.DECIMAL64).subtract(BigDecimal.ONE) : null;
    }

    private static String terms(Criterion criterion) {
        if (!isLifeCycle(criterion)) {
            return NONE;
        }
        boolean complete = criterion.scoring().discountRate() != null
                && criterion.scoring().years() != null;
        return complete ? "complete" : "incomplete";
    }
}
