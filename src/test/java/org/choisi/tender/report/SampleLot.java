package org.choisi.tender.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.Bid;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.Lot;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Method;
import org.choisi.tender.Money;
import org.choisi.tender.Reason;
import org.choisi.tender.Scoring;
import org.choisi.tender.Stability;

/** A lot evaluated by the book, formula by formula in exact fractions, without any of the code that scores. */
final class SampleLot {

    private final String id;
    private final AwardMethod award;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Bid> bids = new ArrayList<>();
    private final List<List<BigFraction>> values = new ArrayList<>();
    private final List<BidEvaluation> apart = new ArrayList<>();
    private Stability stability;

    SampleLot(String id, Aggregation aggregation, Integer decimals, AwardMethod.TieBreak... tieBreaks) {
        this.id = id;
        this.award = new AwardMethod(aggregation, decimals, List.of(tieBreaks), AwardMethod.DEFAULT_ALERT);
    }

    SampleLot criterion(String name, Criterion.Kind kind, String weight, Scoring scoring) {
        criteria.add(new Criterion(
                name,
                kind,
                "",
                "",
                new BigDecimal(weight),
                Criterion.WeightUnit.PERCENT,
                false,
                scoring,
                null,
                List.of(),
                null));
        return this;
    }

    SampleLot price(String name, String weight, Method method) {
        return criterion(name, Criterion.Kind.PRICE, weight, Scoring.of(method));
    }

    SampleLot mark(String name, String weight, String outOf) {
        return criterion(name, Criterion.Kind.QUALITY, weight, scoring(Method.MARK, null, null, null, null, outOf));
    }

    static Scoring scoring(Method method, String spread, String exponent, String low, String high, String outOf) {
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

    private static BigDecimal number(String words) {
        return words == null ? null : new BigDecimal(words);
    }

    /** A bid with the figure that each criterion judges, in their order. */
    SampleLot bid(String bid, String tenderer, String price, String... figures) {
        bids.add(offer(bid, tenderer, price));
        values.add(List.of(figures).stream()
                .map(figure -> exact(new BigDecimal(figure)))
                .toList());
        return this;
    }

    SampleLot excluded(String bid, String tenderer, String price, Reason reason) {
        return notRanked(bid, tenderer, price, BidEvaluation.Status.EXCLUDED, reason);
    }

    SampleLot notRanked(String bid, String tenderer, String price, BidEvaluation.Status status, Reason reason) {
        apart.add(new BidEvaluation(
                offer(bid, tenderer, price), status, null, null, null, Set.of(), List.of(reason), List.of()));
        return this;
    }

    SampleLot stability(Stability stability) {
        this.stability = stability;
        return this;
    }

    private Bid offer(String bid, String tenderer, String price) {
        return new Bid(
                bid,
                tenderer,
                "valid",
                Set.of(id),
                price == null ? null : new Money(new BigDecimal(price), "EUR"),
                false,
                null,
                Map.of(),
                List.of(),
                null,
                Map.of());
    }

    Lot lot() {
        return new Lot(id, "Ordinateurs portables", null, Set.of(), Set.of(), List.of(), criteria, award);
    }

    LotEvaluation evaluated() {
        List<BigFraction> totals = new ArrayList<>();
        List<List<CriterionPoints>> points = new ArrayList<>();
        for (int bid = 0; bid < bids.size(); bid++) {
            List<CriterionPoints> own = new ArrayList<>();
            for (int index = 0; index < criteria.size(); index++) {
                own.add(points(bid, index));
            }
            points.add(own);
            totals.add(total(bid, own));
        }
        return ranked(totals, points);
    }

    private CriterionPoints points(int bid, int index) {
        Criterion criterion = criteria.get(index);
        BigFraction value = values.get(bid).get(index);
        List<BigFraction> all = values.stream().map(each -> each.get(index)).toList();
        BigFraction points =
                Formulas.points(criterion.scoring(), exact(criterion.weight()), value, least(all), most(all));
        return new CriterionPoints(
                criterion,
                value,
                points,
                criterion.scoring().method().code(),
                Text.same("f(" + Figures.plain(value) + ")"),
                null);
    }

    private BigFraction total(int bid, List<CriterionPoints> own) {
        BigFraction quality = BigFraction.ZERO;
        BigFraction all = BigFraction.ZERO;
        BigFraction price = bids.get(bid).value() == null
                ? BigFraction.ZERO
                : exact(bids.get(bid).value().amount());
        for (CriterionPoints each : own) {
            all = all.add(each.points());
            quality = each.criterion().judgesAmount() ? quality : quality.add(each.points());
            price = each.criterion().judgesAmount() ? each.value() : price;
        }
        return switch (award.aggregation()) {
            case WEIGHTED_SUM -> all;
            case LOWEST_COST -> price;
            case PRICE_DEDUCTION -> price.subtract(price.multiply(quality).divide(100));
            case QUALITY_PRICE_RATIO -> quality.divide(price);
        };
    }

    private LotEvaluation ranked(List<BigFraction> totals, List<List<CriterionPoints>> points) {
        List<BigDecimal> shown = totals.stream().map(this::shown).toList();
        List<BidEvaluation> all = new ArrayList<>();
        for (int bid = 0; bid < totals.size(); bid++) {
            BigDecimal own = shown.get(bid);
            int rank =
                    1 + (int) shown.stream().filter(other -> better(other, own)).count();
            all.add(new BidEvaluation(
                    bids.get(bid),
                    BidEvaluation.Status.RANKED,
                    totals.get(bid),
                    own,
                    rank,
                    Set.of(),
                    List.of(),
                    points.get(bid)));
        }
        List<List<String>> ranking = all.stream()
                .map(BidEvaluation::rank)
                .distinct()
                .sorted()
                .map(rank -> all.stream()
                        .filter(bid -> bid.rank().equals(rank))
                        .map(bid -> bid.bid().id())
                        .toList())
                .toList();
        all.addAll(apart);
        return new LotEvaluation(lot(), lot().weightsSum(), all, ranking, stability, List.of());
    }

    private boolean better(BigDecimal one, BigDecimal other) {
        int order = one.compareTo(other);
        return award.aggregation().lowestWins() ? order < 0 : order > 0;
    }

    private BigDecimal shown(BigFraction total) {
        int decimals = award.decimals() == null ? 20 : award.decimals();
        return total.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    static BigFraction exact(BigDecimal number) {
        BigDecimal whole = number.setScale(Math.max(0, number.scale()));
        return BigFraction.of(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    private static BigFraction least(List<BigFraction> all) {
        return all.stream()
                .reduce(BinaryOperator.minBy(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static BigFraction most(List<BigFraction> all) {
        return all.stream()
                .reduce(BinaryOperator.maxBy(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
