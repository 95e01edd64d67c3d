package org.choisi.tender.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Bid;
import org.choisi.tender.Criterion;
import org.choisi.tender.EcoscoreTable;
import org.choisi.tender.LifeCycleCost;
import org.choisi.tender.Lot;
import org.choisi.tender.Mark;
import org.choisi.tender.Method;
import org.choisi.tender.PolicyAnswers;

/** What each bid says on each criterion, and what stands in the way where it says nothing that can be scored. */
final class Figures {

    /** What an Ecoscore is out of. */
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final int SHOWN_DECIMALS = 2;

    private final Lot lot;
    private final PolicyAnswers policy;
    // By identity: two bids may say the same to the letter.
    private final Map<Criterion, Map<Bid, Figure>> known = new IdentityHashMap<>();
    private final Map<Bid, List<PolicyAnswers.Incident>> incidents = new IdentityHashMap<>();

    /**
     * @param outOf what would earn everything; null where the method does not use it
     * @param why what gave the points before any formula; null where no grid is used
     */
    record Figure(BigFraction value, BigFraction outOf, Text why) {}

    Figures(Lot lot, List<Bid> bids, PolicyAnswers policy) {
        this.lot = lot;
        this.policy = policy;
        lot.criteria().stream().filter(this::playsAPart).forEach(criterion -> read(criterion, bids));
        if (nothingToSum()) {
            bids.forEach(bid -> stop(bid, "criterion-unscorable", lot.title(), null, null));
        }
        if (lot.usesAmount() && lot.criteria().stream().noneMatch(Criterion::judgesAmount)) {
            bids.forEach(bid -> checked(bid, lot.title(), value(bid)));
        }
    }

    /** A sum of points without any criterion that gives points would rank every bid first. */
    private boolean nothingToSum() {
        return switch (lot.award().aggregation()) {
            case WEIGHTED_SUM -> lot.criteria().isEmpty();
            case QUALITY_PRICE_RATIO -> lot.criteria().stream().allMatch(Criterion::judgesAmount);
            case PRICE_DEDUCTION, LOWEST_COST -> false;
        };
    }

    /** With a total that is the lowest cost, quality plays no part, but for a mark that excludes. */
    private boolean playsAPart(Criterion criterion) {
        return lot.award().aggregation() != Aggregation.LOWEST_COST
                || criterion.judgesAmount()
                || criterion.minimumScore() != null;
    }

    private void read(Criterion criterion, List<Bid> bids) {
        known.put(criterion, new IdentityHashMap<>());
        if (criterion.problem() != null || criterion.scoring().effective() == null) {
            bids.forEach(bid -> stop(bid, "criterion-unscorable", criterion.name(), null, null));
        } else if (!suited(criterion)) {
            bids.forEach(bid -> stop(
                    bid,
                    "method-unsuited",
                    criterion.name(),
                    criterion.scoring().declared(),
                    null));
        } else if (criterion.judgesAmount()) {
            bids.forEach(bid -> checked(bid, criterion.name(), amount(bid, criterion))
                    .ifPresent(amount -> keep(criterion, bid, new Figure(amount, null, null))));
        } else if (criterion.scoring().method() == Method.GRID) {
            EcoscoreTable.named(criterion.scoring().table())
                    .ifPresentOrElse(
                            table -> bids.forEach(bid -> ecoscore(criterion, table, bid)), () -> grid(criterion, bids));
        } else {
            bids.forEach(bid -> mark(criterion, bid));
        }
    }

    /** Amounts, and marks of which the lowest is the best, want a method that gives the lowest the most. */
    private static boolean suited(Criterion criterion) {
        boolean lowestIsBest = criterion.judgesAmount() || criterion.lowerIsBetter();
        boolean grid = criterion.scoring().method() == Method.GRID && !criterion.judgesAmount();
        return grid || criterion.scoring().effective().lowestIsBest() == lowestIsBest;
    }

    private void keep(Criterion criterion, Bid bid, Figure figure) {
        known.get(criterion).put(bid, figure);
    }

    private void stop(Bid bid, String kind, String about, Object found, Object limit) {
        incidents
                .computeIfAbsent(bid, any -> new ArrayList<>())
                .add(new PolicyAnswers.Incident(kind, about, found, limit));
    }

    /** An amount that can be scored: there, and above zero. */
    private Optional<BigFraction> checked(Bid bid, String about, Optional<BigFraction> amount) {
        if (amount.isEmpty()) {
            stop(bid, "amount-missing", about, null, null);
        } else if (amount.get().signum() <= 0) {
            stop(bid, amount.get().signum() == 0 ? "amount-zero" : "amount-negative", about, shown(amount.get()), null);
            return Optional.empty();
        }
        return amount;
    }

    private static BigDecimal shown(BigFraction amount) {
        return Exact.rounded(amount, 2);
    }

    private Optional<BigFraction> amount(Bid bid, Criterion criterion) {
        Optional<BigFraction> asked =
                bid.mark(lot, criterion).map(Mark::number).map(Exact::of).or(() -> value(bid));
        if (criterion.scoring().method() != Method.LIFE_CYCLE_COST) {
            return asked;
        }
        LifeCycleCost costs = bid.lifeCycleCost();
        if (costs == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(costs.acquisition())
                .map(Exact::of)
                .or(() -> asked)
                .map(acquisition -> new LifeCycle(
                                criterion.scoring().discountRate(),
                                criterion.scoring().years())
                        .cost(costs, acquisition));
    }

    private static Optional<BigFraction> value(Bid bid) {
        return Optional.ofNullable(bid.value()).map(value -> Exact.of(value.amount()));
    }

    private void mark(Criterion criterion, Bid bid) {
        BigDecimal number = bid.mark(lot, criterion).map(Mark::number).orElse(null);
        if (number == null) {
            stop(bid, "mark-missing", criterion.name(), null, null);
            return;
        }
        BigDecimal own = bid.mark(lot, criterion).map(Mark::outOf).orElse(null);
        BigDecimal common = criterion.scoring().outOf();
        BigDecimal outOf = own == null ? common : own;
        if (criterion.scoring().method() == Method.MARK && outOf == null) {
            stop(bid, "mark-without-scale", criterion.name(), number, null);
            return;
        }
        // Marks that are compared with each other, or with a floor, must be on one scale: that of the criterion.
        boolean rescaled = own != null && common != null;
        BigFraction onScale =
                rescaled ? Exact.of(number).multiply(Exact.of(common)).divide(Exact.of(own)) : Exact.of(number);
        switch (criterion.scoring().method()) {
            case MARK -> keep(criterion, bid, new Figure(Exact.of(number), Exact.of(outOf), null));
            case BEST_RELATIVE ->
                keep(criterion, bid, new Figure(onScale, common == null ? null : Exact.of(common), null));
            default -> keep(criterion, bid, new Figure(Exact.of(number), null, null));
        }
        below(criterion, bid, onScale, number);
    }

    private void below(Criterion criterion, Bid bid, BigFraction onScale, BigDecimal number) {
        BigDecimal minimum = criterion.minimumScore();
        if (minimum != null && onScale.compareTo(Exact.of(minimum)) < 0) {
            stop(bid, "minimum-mark", criterion.name(), number, minimum);
        }
    }

    private void grid(Criterion criterion, List<Bid> bids) {
        List<Bid> answering = bids.stream()
                .filter(bid -> bid.mark(lot, criterion).isPresent())
                .toList();
        List<Mark> answers = answering.stream()
                .map(bid -> bid.mark(lot, criterion).orElseThrow())
                .toList();
        List<Optional<PolicyAnswers.GridPoints>> points =
                policy.grid(criterion.scoring().table(), answers);
        Map<Bid, PolicyAnswers.GridPoints> met = new IdentityHashMap<>();
        for (int at = 0; at < answers.size(); at++) {
            Bid bid = answering.get(at);
            points.get(at).ifPresent(row -> met.put(bid, row));
        }
        for (Bid bid : bids) {
            gridPoints(criterion, bid, met.get(bid));
        }
    }

    private void gridPoints(Criterion criterion, Bid bid, PolicyAnswers.GridPoints row) {
        Optional<Mark> answer = bid.mark(lot, criterion);
        if (answer.isEmpty()) {
            stop(bid, "mark-missing", criterion.name(), null, null);
        } else if (row == null) {
            Object found = answer.get().number() == null
                    ? answer.get().word()
                    : answer.get().number();
            stop(bid, "grid-unmet", criterion.name(), found, criterion.scoring().table());
        } else {
            keep(criterion, bid, new Figure(Exact.of(row.points()), Exact.of(row.outOf()), row.why()));
            below(criterion, bid, Exact.of(row.points()), row.points());
        }
    }

    /** A question without an answer is no zero: the bid is to be completed. */
    private void ecoscore(Criterion criterion, EcoscoreTable table, Bid bid) {
        Optional<PolicyAnswers.EcoscorePoints> points = policy.ecoscore(table, bid.ecoscoreAnswers());
        if (points.isEmpty()) {
            stop(bid, "ecoscore-unknown", criterion.name(), table.name(), null);
        } else if (bid.ecoscoreAnswers().isEmpty()) {
            stop(bid, "ecoscore-missing", criterion.name(), null, table.name());
        } else if (!points.get().open().isEmpty() || points.get().share() == null) {
            stop(bid, "ecoscore-open", criterion.name(), open(points.get().open()), table.name());
        } else {
            BigFraction share = points.get().share();
            keep(criterion, bid, new Figure(share, Exact.of(WHOLE), points.get().why()));
            below(criterion, bid, share, share.bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_UP));
        }
    }

    private static Text open(List<Text> questions) {
        return new Text(
                String.join(", ", questions.stream().map(Text::fr).toList()),
                String.join(", ", questions.stream().map(Text::en).toList()));
    }

    /** What stands in the way of scoring a bid. */
    List<PolicyAnswers.Incident> incidents(Bid bid) {
        return incidents.getOrDefault(bid, List.of());
    }

    /** What a bid says on a criterion; null when the criterion plays no part. */
    Figure of(Criterion criterion, Bid bid) {
        return known.containsKey(criterion) ? known.get(criterion).get(bid) : null;
    }

    /** What a bid asks for, whatever its other costs: the amount of the price criterion, else the bid's value. */
    Optional<BigFraction> price(Bid bid) {
        return lot.criteria().stream()
                .filter(Criterion::judgesAmount)
                .findFirst()
                .flatMap(criterion -> bid.mark(lot, criterion))
                .map(Mark::number)
                .map(Exact::of)
                .or(() -> value(bid));
    }

    /** The criteria that play a part, in the order of the lot. */
    List<Criterion> criteria() {
        return lot.criteria().stream().filter(known::containsKey).toList();
    }
}
