package org.choisi.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.TestDesk;
import org.choisi.tender.check.TenderPolicy;
import org.choisi.tender.score.LotScorer;

/** A lot and its bids, written in a few words. Prices judge by lowest over price and marks are out of 20 unless told. */
public final class Draft {

    private static final PolicyAnswers POLICY = new TenderPolicy(
                    TestDesk.shipped().rules().on("purchasing", java.time.LocalDate.of(2026, 11, 21)))
            .answers();

    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Bid> bids = new ArrayList<>();
    private final List<KnockOut> knockOuts = new ArrayList<>();
    private Aggregation aggregation = Aggregation.WEIGHTED_SUM;
    private Integer decimals;
    private List<AwardMethod.TieBreak> tieBreaks = List.of();
    private String lowPrices = "none";
    private Money estimate;

    public static Draft lot() {
        return new Draft();
    }

    public Draft price(String weight) {
        return price(weight, Scoring.of(Method.LOWEST_OVER_PRICE));
    }

    public Draft price(String weight, Scoring scoring) {
        return criterion("Prix", Criterion.Kind.PRICE, weight, false, scoring, null);
    }

    public Draft cost(String weight, Scoring scoring) {
        return criterion("Coût", Criterion.Kind.COST, weight, false, scoring, null);
    }

    public Draft quality(String name, String weight) {
        return quality(name, weight, outOf("20"));
    }

    public Draft quality(String name, String weight, Scoring scoring) {
        return criterion(name, Criterion.Kind.QUALITY, weight, false, scoring, null);
    }

    /** A quality criterion of which the lowest figure is the best. */
    public Draft least(String name, String weight, Scoring scoring) {
        return criterion(name, Criterion.Kind.QUALITY, weight, true, scoring, null);
    }

    public Draft withFloor(String name, String weight, String minimum) {
        return criterion(name, Criterion.Kind.QUALITY, weight, false, outOf("20"), new BigDecimal(minimum));
    }

    private Draft criterion(
            String name, Criterion.Kind kind, String weight, boolean least, Scoring scoring, BigDecimal minimum) {
        criteria.add(new Criterion(
                name,
                kind,
                "",
                "",
                new BigDecimal(weight),
                Criterion.WeightUnit.PERCENT,
                least,
                scoring,
                minimum,
                List.of(),
                null));
        return this;
    }

    public Draft by(Aggregation how) {
        aggregation = how;
        return this;
    }

    public Draft rounded(int howManyDecimals) {
        decimals = howManyDecimals;
        return this;
    }

    public Draft tiesBy(AwardMethod.TieBreak... rules) {
        tieBreaks = List.of(rules);
        return this;
    }

    public Draft lowPrices(String rule) {
        lowPrices = rule;
        return this;
    }

    public Draft estimated(String amount) {
        estimate = new Money(new BigDecimal(amount), "EUR");
        return this;
    }

    public Draft demand(String id, Object expected, String least, String most) {
        var requirement = new KnockOut.Requirement(
                id,
                id,
                expected,
                least == null ? null : new BigDecimal(least),
                most == null ? null : new BigDecimal(most));
        knockOuts.add(new KnockOut(id, id, Set.of("L"), List.of(List.of(requirement))));
        return this;
    }

    /** @param marks one by quality criterion, in their order; null for none */
    public Draft bid(String id, String price, String... marks) {
        return bid(id, price, null, Map.of(), marks);
    }

    public Draft bid(String id, String price, LifeCycleCost costs, Map<String, Object> responses, String... marks) {
        List<Mark> given = new ArrayList<>();
        List<Criterion> quality =
                criteria.stream().filter(one -> !one.judgesAmount()).toList();
        for (int at = 0; at < marks.length; at++) {
            if (marks[at] != null) {
                given.add(new Mark(
                        quality.get(at).name(), "", new BigDecimal(marks[at]), "", null, "", Mark.Proof.LABEL, ""));
            }
        }
        Money value = price == null ? null : new Money(new BigDecimal(price), "EUR");
        bids.add(new Bid(id, id + " SA", "valid", Set.of("L"), value, false, null, responses, given, costs, Map.of()));
        return this;
    }

    /** @param answers to questions of the Ecoscore */
    public Draft answering(String id, int price, Map<String, Object> answers) {
        Money value = new Money(BigDecimal.valueOf(price), "EUR");
        bids.add(new Bid(id, id + " SA", "valid", Set.of("L"), value, false, null, Map.of(), List.of(), null, answers));
        return this;
    }

    public Lot written() {
        return new Lot(
                "L",
                "Lot",
                estimate,
                Set.of(),
                Set.of(),
                List.of(),
                criteria,
                new AwardMethod(aggregation, decimals, tieBreaks, lowPrices));
    }

    /** A whole consultation of this one lot. */
    public Tender tender() {
        return new Tender(
                "T",
                "",
                "Consultation",
                "",
                Tender.BuyerKind.LOCAL,
                null,
                "open",
                null,
                Set.of(),
                List.of(),
                List.of(written()),
                knockOuts,
                bids,
                List.of());
    }

    public List<Bid> bids() {
        return List.copyOf(bids);
    }

    public LotEvaluation scored() {
        return scored(written(), bids);
    }

    public LotEvaluation scored(Lot lot, List<Bid> others) {
        return LotScorer.score(lot, others, knockOuts, POLICY);
    }

    public static Scoring outOf(String most) {
        return scoring(Method.MARK, null, null, null, null, most);
    }

    public static Scoring fromLowest(String spread) {
        return scoring(Method.LINEAR_FROM_LOWEST, spread, null, null, null, null);
    }

    public static Scoring power(String exponent) {
        return scoring(Method.POWER, null, exponent, null, null, null);
    }

    public static Scoring absolute(String low, String high) {
        return scoring(Method.ABSOLUTE, null, null, low, high, null);
    }

    public static Scoring lifeCycle(String rate, int years, Method then) {
        return new Scoring(
                "life-cycle-cost",
                Method.LIFE_CYCLE_COST,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal(rate),
                years,
                then);
    }

    public static Scoring grid(String name) {
        return new Scoring("grid", Method.GRID, null, null, null, null, null, name, null, null, null);
    }

    private static Scoring scoring(
            Method method, String spread, String exponent, String low, String high, String outOf) {
        return new Scoring(
                method.code(),
                method,
                number(spread),
                number(exponent),
                number(low),
                number(high),
                number(outOf),
                null,
                null,
                null,
                null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
