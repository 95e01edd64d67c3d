package org.choisi.tender.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.choisi.tender.BidEvaluation.Alert;
import org.choisi.tender.Money;
import org.choisi.tender.PolicyAnswers;
import org.choisi.tender.PolicyAnswers.LowPriceTest;
import org.choisi.tender.Reason;

/**
 * Holds prices against an alert rule of the policy. A price under it is a question to ask the tenderer, never a reason to
 * exclude the bid.
 */
final class LowPrices {

    private static final BigFraction PERCENT = BigFraction.of(1, 100);
    private static final int CENTS = 2;
    private static final int THREE = 3;

    private final BigFraction[] prices;
    private final BigFraction budget;
    private final List<BigFraction> sorted;
    private final BigFraction sum;
    /** What is the same for every bid is worked out once. */
    private final Map<LowPriceTest, Optional<BigFraction>> shared = new HashMap<>();

    /**
     * @param prices of the bids that have one
     * @param budget the lot's estimated value; null when not said
     */
    LowPrices(BigFraction[] prices, BigFraction budget) {
        this.prices = prices;
        this.budget = budget;
        this.sorted = Arrays.stream(prices).sorted().toList();
        this.sum = sorted.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /**
     * Asks about the prices of a board.
     *
     * @param alerts one set by bid, to which the alert is added
     * @return what there is to ask, bid by bid
     */
    static List<List<Reason>> asked(Scoreboard board, PolicyAnswers policy, List<Set<Alert>> alerts) {
        int[] priced = IntStream.range(0, board.size())
                .filter(bid -> board.prices()[bid] != null)
                .toArray();
        List<LowPriceTest> tests = policy.lowPriceTests(board.lot().award().abnormallyLow(), priced.length);
        Money value = board.lot().value();
        var prices = new LowPrices(
                Arrays.stream(priced).mapToObj(bid -> board.prices()[bid]).toArray(BigFraction[]::new),
                value == null ? null : Exact.of(value.amount()));
        List<List<Reason>> asked = new ArrayList<>();
        alerts.forEach(bid -> asked.add(List.of()));
        for (int at = 0; at < priced.length; at++) {
            List<LowPriceTest> met = prices.met(at, tests);
            if (!met.isEmpty()) {
                alerts.get(priced[at]).add(Alert.ABNORMALLY_LOW);
                asked.set(priced[at], prices.reasons(at, met));
            }
        }
        return asked;
    }

    private List<Reason> reasons(int bid, List<LowPriceTest> tests) {
        List<Reason> reasons = new ArrayList<>();
        for (LowPriceTest test : tests) {
            BigDecimal limit = Exact.rounded(limit(bid, test).orElseThrow(), CENTS);
            BigDecimal price = Exact.rounded(prices[bid], CENTS);
            reasons.add(new Reason(
                    test.id(),
                    new Text(
                            "%s (%s, seuil %s)"
                                    .formatted(test.why().fr(), spoken(price, Language.FR), spoken(limit, Language.FR)),
                            "%s (%s, limit %s)"
                                    .formatted(
                                            test.why().en(), spoken(price, Language.EN), spoken(limit, Language.EN))),
                    test.at(),
                    test.legalReference()));
        }
        return reasons;
    }

    private static String spoken(BigDecimal amount, Language language) {
        return Spoken.number(amount, CENTS, language);
    }

    /** The tests under which a price falls: all those of one alternative; none when the price is not low. */
    private List<LowPriceTest> met(int bid, List<LowPriceTest> tests) {
        Map<Integer, List<LowPriceTest>> alternatives = tests.stream()
                .collect(Collectors.groupingBy(LowPriceTest::alternative, TreeMap::new, Collectors.toList()));
        return alternatives.values().stream()
                .filter(together -> together.stream().allMatch(test -> under(bid, test)))
                .findFirst()
                .orElse(List.of());
    }

    /** A test whose reference does not exist, such as an estimate that is not published, is not met. */
    private boolean under(int bid, LowPriceTest test) {
        return limit(bid, test)
                .map(limit -> prices[bid].compareTo(limit))
                .filter(order -> order < 0 || test.limitIncluded() && order == 0)
                .isPresent();
    }

    /** The price under which a bid is asked about. */
    private Optional<BigFraction> limit(int bid, LowPriceTest test) {
        BigFraction kept =
                BigFraction.ONE.subtract(Exact.of(test.underPercent()).multiply(PERCENT));
        return reference(bid, test).map(reference -> reference.multiply(kept));
    }

    private Optional<BigFraction> reference(int bid, LowPriceTest test) {
        if (test.ownBid()) {
            return shared.computeIfAbsent(test, any -> worked(bid, test, sorted));
        }
        if (test.reference().equals("mean") && test.without().equals("none")) {
            int others = prices.length - 1;
            return others == 0
                    ? Optional.empty()
                    : Optional.of(sum.subtract(prices[bid]).divide(others));
        }
        List<BigFraction> held = new ArrayList<>(sorted);
        held.remove(prices[bid]);
        return worked(bid, test, held);
    }

    private Optional<BigFraction> worked(int bid, LowPriceTest test, List<BigFraction> held) {
        return switch (test.reference()) {
            case "budget" -> Optional.ofNullable(budget);
            case "second-lowest" -> held.stream().skip(1).findFirst();
            case "next-lowest" ->
                held.stream().filter(price -> price.compareTo(prices[bid]) > 0).findFirst();
            case "median" ->
                Optional.of(kept(test, held)).filter(kept -> !kept.isEmpty()).map(LowPrices::median);
            default ->
                Optional.of(kept(test, held)).filter(kept -> !kept.isEmpty()).map(LowPrices::mean);
        };
    }

    /** The prices, in ascending order, that the reference is worked out on. */
    private static List<BigFraction> kept(LowPriceTest test, List<BigFraction> sorted) {
        int size = sorted.size();
        return switch (test.without()) {
            case "above-mean" -> notAbove(sorted, test);
            case "lowest-and-highest" -> sorted.subList(Math.min(1, size), Math.max(1, size - 1));
            case "lowest-and-highest-quarter" -> sorted.subList(Math.min(1, size), Math.max(1, size - quarter(size)));
            case "highest-if-above-mean" -> notAbove(sorted, test).size() < size ? sorted.subList(0, size - 1) : sorted;
            case "above-mean-keeping-three" -> {
                List<BigFraction> left = notAbove(sorted, test);
                yield left.size() >= THREE ? left : sorted.subList(0, Math.min(THREE, size));
            }
            default -> sorted;
        };
    }

    /** A quarter of the bids, a part of a bid counting as one. */
    private static int quarter(int bids) {
        return (bids + THREE) / 4;
    }

    private static List<BigFraction> notAbove(List<BigFraction> sorted, LowPriceTest test) {
        if (sorted.isEmpty()) {
            return sorted;
        }
        BigFraction most = mean(sorted)
                .multiply(BigFraction.ONE.add(Exact.of(test.abovePercent()).multiply(PERCENT)));
        return sorted.stream().filter(price -> price.compareTo(most) <= 0).toList();
    }

    private static BigFraction mean(List<BigFraction> prices) {
        return prices.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(prices.size());
    }

    private static BigFraction median(List<BigFraction> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(2);
    }
}
