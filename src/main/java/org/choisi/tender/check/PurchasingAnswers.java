package org.choisi.tender.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;
import org.choisi.policy.Range;
import org.choisi.policy.RowFact;
import org.choisi.policy.Vocabularies;
import org.choisi.policy.Words;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.EcoscoreTable;
import org.choisi.tender.Mark;
import org.choisi.tender.Method;
import org.choisi.tender.PolicyAnswers;
import org.choisi.tender.Reason;
import org.choisi.tender.Scoring;

/** Admission, grids, other lawful methods and alerts on low prices, as the purchasing tables have them on one day. */
final class PurchasingAnswers implements PolicyAnswers {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Edition edition;
    private final BiFunction<EcoscoreTable, Map<String, Object>, Optional<EcoscorePoints>> ecoscores;

    /** Without questionnaires. */
    PurchasingAnswers(Edition edition) {
        this(edition, (table, answers) -> Optional.empty());
    }

    PurchasingAnswers(
            Edition edition, BiFunction<EcoscoreTable, Map<String, Object>, Optional<EcoscorePoints>> ecoscores) {
        this.edition = edition;
        this.ecoscores = ecoscores;
    }

    @Override
    public List<Ruling> admission(List<Incident> incidents) {
        List<BidIncident> facts = incidents.stream().map(BidIncident::of).toList();
        Asked<BidIncident> asked = Asked.of(edition, facts);
        return facts.stream().map(fact -> ruling(asked.hits(fact))).toList();
    }

    private static Ruling ruling(List<Hit> hits) {
        Hit strongest = hits.get(0);
        return new Ruling(
                BidEvaluation.Status.valueOf(strongest.outcome().answer()),
                new Reason(
                        strongest.row().id(),
                        new Text(strongest.text(Language.FR), strongest.text(Language.EN)),
                        strongest.row().at(),
                        strongest.row().reference()));
    }

    @Override
    public List<Optional<GridPoints>> grid(String table, List<Mark> answers) {
        List<GridAnswer> facts =
                answers.stream().map(answer -> GridAnswer.of(table, answer)).toList();
        Asked<GridAnswer> asked = Asked.of(edition, facts);
        return facts.stream().map(fact -> points(asked.hits(fact))).toList();
    }

    @Override
    public Optional<EcoscorePoints> ecoscore(EcoscoreTable table, Map<String, Object> answers) {
        return ecoscores.apply(table, answers);
    }

    private static Optional<GridPoints> points(List<Hit> hits) {
        if (hits.size() != 1) {
            return Optional.empty();
        }
        Hit hit = hits.get(0);
        return Optional.of(new GridPoints(
                (BigDecimal) hit.values().get("points"),
                (BigDecimal) hit.values().get("outOf"),
                new Text(hit.text(Language.FR), hit.text(Language.EN)),
                hit.row().at(),
                hit.row().reference()));
    }

    @Override
    public List<Scoring> lawfulMethods(Criterion criterion, BigDecimal weightPercent) {
        Scoring own = criterion.scoring();
        if (own == null || own.effective() == null || own.effective() == Method.GRID) {
            return List.of();
        }
        // A delay or a consumption is judged like a price.
        String kind = criterion.lowerIsBetter()
                ? "price"
                : Vocabularies.folded(criterion.kind().name());
        BigDecimal others = weightPercent == null ? null : WHOLE.subtract(weightPercent);
        List<Scoring> lawful = new ArrayList<>();
        for (RowFact row : edition.rows("method-choices")) {
            if (((Words) row.fields().get("kind")).accepts(kind)
                    && ((Range) row.fields().get("othersPercent")).accepts(others)) {
                method(row, own).filter(other -> !same(other, own)).ifPresent(lawful::add);
            }
        }
        return lawful;
    }

    private static Optional<Scoring> method(RowFact row, Scoring own) {
        Optional<Method> method = Method.named((String) row.fields().get("method"));
        if (method.isEmpty()
                || method.get() == Method.MARK && (own.outOf() == null || own.method() != Method.BEST_RELATIVE)) {
            return Optional.empty();
        }
        boolean lifeCycle = own.method() == Method.LIFE_CYCLE_COST;
        return Optional.of(new Scoring(
                lifeCycle ? own.declared() : method.get().code(),
                lifeCycle ? own.method() : method.get(),
                (BigDecimal) row.fields().get("spread"),
                (BigDecimal) row.fields().get("exponent"),
                null,
                null,
                own.outOf(),
                null,
                own.discountRate(),
                own.years(),
                lifeCycle ? method.get() : null));
    }

    private static boolean same(Scoring one, Scoring other) {
        return one.effective() == other.effective()
                && same(one.spread(), other.spread())
                && same(one.exponent(), other.exponent());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    @Override
    public List<LowPriceTest> lowPriceTests(String rule, int bids) {
        return edition.rows("low-prices").stream()
                .filter(row -> rule.equals(row.fields().get("rule")))
                .filter(row -> ((Range) row.fields().get("bids")).accepts(bids))
                .map(PurchasingAnswers::test)
                .toList();
    }

    private static LowPriceTest test(RowFact row) {
        return new LowPriceTest(
                row.row().id(),
                ((BigDecimal) row.fields().get("alternative")).intValue(),
                (String) row.fields().get("referencePrice"),
                (String) row.fields().get("without"),
                (BigDecimal) row.fields().get("abovePercent"),
                "yes".equals(row.fields().get("ownBid")),
                (BigDecimal) row.fields().get("underPercent"),
                "yes".equals(row.fields().get("limitIncluded")),
                new Text((String) row.fields().get("textFr"), (String)
                        row.fields().get("textEn")),
                row.row().at(),
                row.row().reference());
    }
}
