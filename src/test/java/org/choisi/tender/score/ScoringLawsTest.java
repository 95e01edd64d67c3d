package org.choisi.tender.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.Bid;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.Draft;
import org.choisi.tender.Lot;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Mark;
import org.choisi.tender.Money;
import org.choisi.tender.Scoring;
import org.junit.jupiter.api.Test;

/** What must hold of every consultation, tried on thousands made from a seed. */
class ScoringLawsTest {

    private static final int CASES = 1_500;

    @Test
    void the_order_of_bids_changes_nothing() {
        var made = new Consultations(1);
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.any();
            List<Bid> shuffled = new ArrayList<>(draft.bids());
            Collections.shuffle(shuffled, made.random());

            assertThat(groups(draft.scored(draft.written(), shuffled))).isEqualTo(groups(draft.scored()));
        }
    }

    @Test
    void weights_on_another_scale_give_the_same_ranking() {
        var made = new Consultations(2);
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.weighted();
            Lot scaled = withCriteria(
                    draft.written(), one -> weighing(one, one.weight().movePointLeft(2)));

            assertThat(groups(draft.scored(scaled, draft.bids()))).isEqualTo(groups(draft.scored()));
        }
    }

    @Test
    void prices_in_cents_or_thousands_give_the_same_ranking() {
        var made = new Consultations(3);
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.any();
            int places = made.random().nextBoolean() ? 2 : -3;
            List<Bid> priced = draft.bids().stream()
                    .map(bid -> asking(bid, bid.value().amount().movePointRight(places)))
                    .toList();
            Lot lot = withCriteria(draft.written(), one -> one.judgesAmount() ? inUnit(one, places) : one);

            assertThat(groups(draft.scored(lot, priced))).isEqualTo(groups(draft.scored()));
        }
    }

    @Test
    void a_better_mark_never_lowers_a_bid() {
        var made = new Consultations(4);
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.any();
            Bid bid = draft.bids().get(made.random().nextInt(draft.bids().size()));
            int which = made.random().nextInt(bid.marks().size());
            List<Bid> better = replaced(draft.bids(), bid, improved(bid, which, draft.written()));

            assertThat(rank(draft.scored(draft.written(), better), bid)).isLessThanOrEqualTo(rank(draft.scored(), bid));
        }
    }

    @Test
    void a_lower_price_never_lowers_a_bid() {
        var made = new Consultations(5);
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.any();
            Bid bid = draft.bids().get(made.random().nextInt(draft.bids().size()));
            BigDecimal less = bid.value().amount().multiply(new BigDecimal("0.9"));
            List<Bid> cheaper = replaced(draft.bids(), bid, asking(bid, less));

            assertThat(rank(draft.scored(draft.written(), cheaper), bid))
                    .isLessThanOrEqualTo(rank(draft.scored(), bid));
        }
    }

    @Test
    void an_excluded_bid_changes_nothing_for_the_others() {
        var made = new Consultations(6);
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.any();
            List<Bid> more = new ArrayList<>(draft.bids());
            more.add(made.random().nextInt(more.size() + 1), withdrawn(made));

            LotEvaluation with = draft.scored(draft.written(), more);
            LotEvaluation without = draft.scored();

            assertThat(with.ranking()).isEqualTo(without.ranking());
            assertThat(with.bids().stream()
                            .filter(bid -> bid.status() == BidEvaluation.Status.RANKED)
                            .map(BidEvaluation::exactTotal))
                    .isEqualTo(without.bids().stream()
                            .map(BidEvaluation::exactTotal)
                            .toList());
        }
    }

    @Test
    void the_same_consultation_gives_the_same_evaluation() {
        var made = new Consultations(7);
        for (int at = 0; at < CASES / 10; at++) {
            Draft draft = made.any();

            assertThat(draft.scored()).isEqualTo(draft.scored());
        }
    }

    @Test
    void a_dominated_bid_never_wins_alone_under_lawful_sums() {
        var made = new Consultations(8);
        for (int at = 0; at < CASES; at++) {
            LotEvaluation lot = made.any().scored();
            Set<String> winners = new HashSet<>(lot.winners());

            assertThat(lot.bids())
                    .filteredOn(bid ->
                            winners.size() == 1 && winners.contains(bid.bid().id()))
                    .noneMatch(bid -> bid.alerts().contains(BidEvaluation.Alert.DOMINATED));
        }
    }

    private static List<Set<String>> groups(LotEvaluation lot) {
        return lot.ranking().stream().<Set<String>>map(HashSet::new).toList();
    }

    private static int rank(LotEvaluation lot, Bid bid) {
        return lot.bid(bid.id()).orElseThrow().rank();
    }

    private static List<Bid> replaced(List<Bid> bids, Bid one, Bid other) {
        return bids.stream().map(bid -> bid == one ? other : bid).toList();
    }

    private static Bid asking(Bid bid, BigDecimal amount) {
        return new Bid(
                bid.id(),
                bid.tenderer(),
                bid.status(),
                bid.lots(),
                new Money(amount, "EUR"),
                bid.variant(),
                null,
                bid.responses(),
                bid.marks(),
                null,
                Map.of());
    }

    private static Bid improved(Bid bid, int which, Lot lot) {
        List<Mark> marks = new ArrayList<>(bid.marks());
        Mark mark = marks.get(which);
        boolean least =
                lot.criteria().stream().anyMatch(one -> one.name().equals(mark.criterion()) && one.lowerIsBetter());
        BigDecimal number = least
                ? mark.number().multiply(new BigDecimal("0.8"))
                : mark.number().add(new BigDecimal("2")).min(new BigDecimal("20"));
        marks.set(which, new Mark(mark.criterion(), "", number, "", null, "", Mark.Proof.LABEL, ""));
        return new Bid(
                bid.id(),
                bid.tenderer(),
                bid.status(),
                bid.lots(),
                bid.value(),
                false,
                null,
                bid.responses(),
                marks,
                null,
                Map.of());
    }

    private static Bid withdrawn(Consultations made) {
        Bid bid = made.weighted().bids().get(0);
        return new Bid(
                "gone",
                "",
                "withdrawn",
                Set.of("L"),
                asking(bid, BigDecimal.ONE).value(),
                false,
                null,
                bid.responses(),
                bid.marks(),
                null,
                Map.of());
    }

    private static Lot withCriteria(Lot lot, UnaryOperator<Criterion> change) {
        return new Lot(
                lot.id(),
                lot.title(),
                lot.value(),
                lot.products(),
                lot.clauses(),
                lot.texts(),
                lot.criteria().stream().map(change).toList(),
                new AwardMethod(lot.award().aggregation(), null, List.of(), "none"));
    }

    static Criterion weighing(Criterion one, BigDecimal weight) {
        return with(one, weight, one.scoring());
    }

    /** An absolute scale is written in the unit of the prices. */
    private static Criterion inUnit(Criterion one, int places) {
        Scoring scoring = one.scoring();
        if (scoring.low() == null) {
            return one;
        }
        return with(
                one,
                one.weight(),
                Draft.absolute(
                        scoring.low().movePointRight(places).toPlainString(),
                        scoring.high().movePointRight(places).toPlainString()));
    }

    private static Criterion with(Criterion one, BigDecimal weight, Scoring scoring) {
        return new Criterion(
                one.name(),
                one.kind(),
                one.dimension(),
                one.description(),
                weight,
                one.unit(),
                one.lowerIsBetter(),
                scoring,
                one.minimumScore(),
                one.parts(),
                one.problem());
    }
}
