package org.choisi.tender.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.Bid;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Method;
import org.choisi.tender.Statement;
import org.choisi.tender.Statement.Matter;

/** The bidder a letter is for, and what it may see of the others. */
record Addressee(Evaluation evaluation, LotEvaluation lot, BidEvaluation own) {

    /** Shorter names are found in ordinary words. */
    private static final int SHORTEST_NAME = 3;

    /** The texts behind what must be said on a matter; empty when nothing must. */
    String reference(Matter matter) {
        return evaluation.statements(matter).stream()
                .map(Statement::reference)
                .distinct()
                .collect(Collectors.joining(" ; "));
    }

    boolean ranked() {
        return own.status() == BidEvaluation.Status.RANKED;
    }

    boolean shareFirstPlace() {
        return lot.winners().size() > 1;
    }

    /** Whether it is alone in first place. */
    boolean wins() {
        return lot.winners().equals(List.of(own.bid().id()));
    }

    /** The other bid that is alone in first place. */
    Optional<BidEvaluation> winner() {
        return shareFirstPlace() || wins()
                ? Optional.empty()
                : lot.winners().stream().findFirst().flatMap(lot::bid);
    }

    long rankedBids() {
        return lot.bids().stream()
                .filter(bid -> bid.status() == BidEvaluation.Status.RANKED)
                .count();
    }

    /** The lowest value on a criterion, when it is the addressee's own or the price of the winner: else a secret. */
    Optional<BigFraction> lowest(int criterion) {
        return extreme(criterion, Comparator.naturalOrder());
    }

    Optional<BigFraction> highest(int criterion) {
        return extreme(criterion, Comparator.reverseOrder());
    }

    private Optional<BigFraction> extreme(int criterion, Comparator<BigFraction> order) {
        return lot.bids().stream()
                .map(bid -> value(bid, criterion))
                .filter(Objects::nonNull)
                .min(order)
                .filter(value -> value.equals(value(own, criterion)) || priceOfWinner(criterion, value));
    }

    private boolean priceOfWinner(int index, BigFraction value) {
        Criterion criterion = lot.lot().criteria().get(index);
        return criterion.kind() == Criterion.Kind.PRICE
                && criterion.scoring().method() != Method.LIFE_CYCLE_COST
                && winner().filter(bid -> value.equals(value(bid, index)))
                        .flatMap(Addressee::price)
                        .filter(price -> Figures.forCell(value).compareTo(price) == 0)
                        .isPresent();
    }

    /**
     * A total as the lot rounds it, else with no more decimals than tell the addressee's from the winner's: an exact one would
     * give away, by arithmetic, the figure it was compared with.
     */
    Text total(BidEvaluation bid) {
        if (lot.lot().award().decimals() != null) {
            return new Text(Figures.column(bid.total(), Language.FR), Figures.column(bid.total(), Language.EN));
        }
        int decimals = winner().filter(winner -> ranked())
                .map(winner -> Figures.decimalsApart(own.exactTotal(), winner.exactTotal()))
                .orElse(Figures.decimalsApart(bid.exactTotal(), BigFraction.ZERO));
        return new Text(
                Figures.spoken(bid.exactTotal(), decimals, Language.FR),
                Figures.spoken(bid.exactTotal(), decimals, Language.EN));
    }

    /** What a bid asks for in all. */
    static Optional<BigDecimal> price(BidEvaluation bid) {
        return Optional.ofNullable(bid.bid().value()).map(money -> money.amount());
    }

    private static BigFraction value(BidEvaluation bid, int criterion) {
        return criterion < bid.criteria().size() ? bid.criteria().get(criterion).value() : null;
    }

    /** Criteria on which the winner has more points, or fewer. */
    List<String> compared(BidEvaluation winner, boolean more) {
        return lot.lot().criteria().stream()
                .filter(criterion -> {
                    Optional<BigFraction> theirs = points(winner, criterion);
                    Optional<BigFraction> ours = points(own, criterion);
                    return theirs.isPresent()
                            && ours.isPresent()
                            && (more
                                    ? theirs.get().compareTo(ours.get()) > 0
                                    : theirs.get().compareTo(ours.get()) < 0);
                })
                .map(Criterion::name)
                .toList();
    }

    private static Optional<BigFraction> points(BidEvaluation bid, Criterion criterion) {
        return bid.criteria().stream()
                .filter(points -> points.criterion().equals(criterion))
                .map(CriterionPoints::points)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether words written for the buyer name another bid or its tenderer, the winner's too: they may say more than a name. */
    boolean namesAnother(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        return lot.bids().stream()
                .filter(bid -> !bid.bid().id().equals(own.bid().id()))
                .flatMap(bid -> names(bid.bid()))
                .filter(name -> !own.bid().tenderer().contains(name))
                .anyMatch(name -> folded.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Its id and each of its companies; not what could as well be a number or a short word. */
    private static Stream<String> names(Bid bid) {
        return Stream.concat(Stream.of(bid.id()), Stream.of(bid.tenderer().split(" \\+ ")))
                .map(String::strip)
                .filter(name ->
                        name.length() >= SHORTEST_NAME && name.codePoints().anyMatch(Character::isLetter));
    }
}
