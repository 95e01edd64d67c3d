package org.choisi.tender.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.choisi.tender.BidEvaluation.Alert;
import org.choisi.tender.Money;
import org.choisi.tender.PolicyAnswers;
import org.choisi.tender.Reason;

/**
 * Holds prices against an alert rule of the policy. A price under it is a question to ask the tenderer, never a reason to
 * exclude the bid.
 */
final class LowPrices {

    private static final BigFraction PERCENT = BigFraction.of(1, 100);
    private static final int CENTS = 2;

    private final BigFraction[] prices;
    private final BigFraction budget;

    /**
     * @param prices of the bids that have one
     * @param budget the lot's estimated value; null when not said
     */
    LowPrices(BigFraction[] prices, BigFraction budget) {
        this.prices = prices;
        this.budget = budget;
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
        List<PolicyAnswers.LowPriceTest> tests =
                policy.lowPriceTests(board.lot().award().abnormallyLow(), priced.length);
        Money value = board.lot().value();
        var prices = new LowPrices(
                Arrays.stream(priced).mapToObj(bid -> board.prices()[bid]).toArray(BigFraction[]::new),
                value == null ? null : Exact.of(value.amount()));
        List<List<Reason>> asked = new ArrayList<>();
        alerts.forEach(bid -> asked.add(List.of()));
        for (int at = 0; at < priced.length; at++) {
            if (prices.low(at, tests)) {
                alerts.get(priced[at]).add(Alert.ABNORMALLY_LOW);
                asked.set(priced[at], prices.reasons(at, tests));
            }
        }
        return asked;
    }

    private List<Reason> reasons(int bid, List<PolicyAnswers.LowPriceTest> tests) {
        List<Reason> reasons = new ArrayList<>();
        for (PolicyAnswers.LowPriceTest test : tests) {
            BigDecimal limit = Exact.rounded(limit(bid, test).orElseThrow(), CENTS);
            BigDecimal price = Exact.rounded(prices[bid], CENTS);
            reasons.add(new Reason(
                    test.id(),
                    new Text(
                            "%s (%s < %s)"
                                    .formatted(test.why().fr(), spoken(price, Language.FR), spoken(limit, Language.FR)),
                            "%s (%s < %s)"
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

    /** Whether every test of the rule holds for a bid; a test whose reference does not exist does not hold. */
    boolean low(int bid, List<PolicyAnswers.LowPriceTest> tests) {
        return !tests.isEmpty() && tests.stream().allMatch(test -> under(bid, test));
    }

    private boolean under(int bid, PolicyAnswers.LowPriceTest test) {
        return limit(bid, test)
                .filter(limit -> prices[bid].compareTo(limit) < 0)
                .isPresent();
    }

    /** The price under which a bid is asked about. */
    Optional<BigFraction> limit(int bid, PolicyAnswers.LowPriceTest test) {
        BigFraction kept =
                BigFraction.ONE.subtract(Exact.of(test.underPercent()).multiply(PERCENT));
        return reference(bid, test).map(reference -> reference.multiply(kept));
    }

    private Optional<BigFraction> reference(int bid, PolicyAnswers.LowPriceTest test) {
        if (test.reference().equals("budget")) {
            return Optional.ofNullable(budget);
        }
        List<BigFraction> held = new ArrayList<>();
        for (int other = 0; other < prices.length; other++) {
            if (test.ownBid() || other != bid) {
                held.add(prices[other]);
            }
        }
        held.sort(null);
        List<BigFraction> kept = without(test.without(), held);
        return kept.isEmpty() ? Optional.empty() : Optional.of(of(test.reference(), kept, held));
    }

    private static BigFraction of(String reference, List<BigFraction> kept, List<BigFraction> held) {
        return switch (reference) {
            case "mean" -> mean(kept);
            case "median" -> median(kept);
            default -> throw new IllegalArgumentException(reference);
        };
    }

    private static List<BigFraction> without(String which, List<BigFraction> sorted) {
        return sorted;
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
