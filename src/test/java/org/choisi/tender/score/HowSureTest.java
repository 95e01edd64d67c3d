package org.choisi.tender.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.Bid;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.Draft;
import org.choisi.tender.Lot;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Mark;
import org.choisi.tender.Method;
import org.choisi.tender.Money;
import org.choisi.tender.Scoring;
import org.choisi.tender.Stability;
import org.junit.jupiter.api.Test;

class HowSureTest {

    private static final int CASES = 600;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Test
    void the_weight_at_which_the_winner_changes_is_exact() {
        // A: 40×90/100 + 60×18/20 = 36 + 54 = 90; B: 40 + 60×15/20 = 85.
        // With price t and quality 100 - t: A 0.9t + 0.9(100 - t) = 90; B t + 0.75(100 - t) = 75 + 0.25t; equal at t =
        // 60.
        Stability.WeightChange change = twoBids().stability().smallestWeightChange();

        assertThat(change.to()).isEqualTo(BigFraction.of(60));
        assertThat(change.from()).isEqualByComparingTo("40");
        assertThat(change.winner()).isEqualTo("B");
    }

    @Test
    void the_mark_and_the_price_at_which_the_winner_changes_are_the_nearest_hundredths() {
        Stability stability = twoBids().stability();

        // B needs more than 5 points of 60, that is 1.67 of 20 above 15; A loses its lead under 16.33: both 1.67/20.
        assertThat(stability
                        .smallestMarkChange()
                        .from()
                        .subtract(stability.smallestMarkChange().to())
                        .abs())
                .isEqualByComparingTo("1.67");
        // A at 100 falls behind when 40×90/P < 31, above 116.129: +16.13 of 100; B at 90 needs 40×P/100 < 31, under
        // 77.5: -12.51 of 90, the smaller share.
        assertThat(stability.smallestPriceChange())
                .isEqualTo(new Stability.PriceChange("B", new BigDecimal("90.00"), new BigDecimal("77.49"), "B"));
    }

    private static LotEvaluation twoBids() {
        return Draft.lot()
                .price("40")
                .quality("Technique", "60")
                .bid("A", "100", "18")
                .bid("B", "90", "15")
                .scored();
    }

    @Test
    void withdrawing_the_winner_can_swap_the_others_under_the_two_sided_method() {
        LotEvaluation lot = Draft.lot()
                .price("50", Scoring.of(Method.LINEAR_MIN_MAX))
                .quality("Technique", "50")
                .bid("A", "100", "20") // 50 + 50 = 100
                .bid("B", "190", "8") // 50×10/100 + 20 = 25
                .bid("C", "200", "10.4") // 0 + 26 = 26; without A: B 50 + 20 = 70, C 26
                .scored();

        assertThat(lot.ranking()).containsExactly(List.of("A"), List.of("C"), List.of("B"));
        assertThat(lot.stability().withdrawals())
                .contains(new Stability.Withdrawal("A", List.of(List.of("C", "B")), 0))
                .contains(new Stability.Withdrawal("B", List.of(), 0));
    }

    @Test
    void effective_weights_are_the_shares_of_the_spread() {
        // Price: 40 to 40×90/100 = 36: spread 4; quality 54 to 45: spread 9; 100 × 4/13 and 100 × 9/13.
        assertThat(twoBids().stability().effectiveWeights())
                .extracting(Stability.EffectiveWeight::effective)
                .containsExactly(BigFraction.of(400, 13), BigFraction.of(900, 13));
    }

    @Test
    void every_other_lawful_method_is_tried() {
        assertThat(twoBids().stability().methods())
                .extracting(Stability.MethodSwap::method)
                .contains("linear-from-lowest", "power", "linear-min-max"); // 40 %: not above half
    }

    @Test
    void withdrawals_say_what_scoring_again_without_the_bid_says() {
        var made = new Consultations(11);
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.any();
            LotEvaluation lot = draft.scored();
            for (Stability.Withdrawal withdrawal : lot.stability().withdrawals()) {
                List<Bid> rest = draft.bids().stream()
                        .filter(bid -> !bid.id().equals(withdrawal.without()))
                        .toList();
                LotEvaluation again = draft.scored(draft.written(), rest);

                assertThat(withdrawal.reversed()).containsExactlyInAnyOrderElementsOf(reversed(lot, again));
            }
        }
    }

    private static List<List<String>> reversed(LotEvaluation before, LotEvaluation after) {
        Map<String, Integer> was = ranks(before);
        Map<String, Integer> is = ranks(after);
        List<List<String>> pairs = new ArrayList<>();
        for (String one : is.keySet()) {
            for (String other : is.keySet()) {
                if (was.get(one) < was.get(other) && is.get(one) > is.get(other)) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    private static Map<String, Integer> ranks(LotEvaluation lot) {
        Map<String, Integer> ranks = new HashMap<>();
        lot.bids().forEach(bid -> ranks.put(bid.bid().id(), bid.rank()));
        return ranks;
    }

    @Test
    void past_the_tipping_weight_another_bid_wins_and_before_it_none_does() {
        var made = new Consultations(12);
        int changes = 0;
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.weighted();
            LotEvaluation lot = draft.scored();
            Stability.WeightChange change = lot.stability().smallestWeightChange();
            if (change != null) {
                changes++;
                BigFraction step = change.to().subtract(Exact.of(change.from()));
                BigFraction past = change.to().add(step.multiply(BigFraction.of(1, 1_000)));
                BigFraction before = change.to().subtract(step.multiply(BigFraction.of(1, 1_000)));

                assertThat(weighing(draft, lot, change.criterion(), before).winners())
                        .isEqualTo(lot.winners());
                if (past.signum() > 0 && past.compareTo(Exact.of(lot.weightsSum())) < 0) {
                    assertThat(weighing(draft, lot, change.criterion(), past).winners())
                            .isNotEqualTo(lot.winners());
                }
            }
        }
        assertThat(changes).isGreaterThan(CASES / 2);
    }

    /** The lot with one weight changed, the others keeping their proportions, to twenty decimals. */
    private static LotEvaluation weighing(Draft draft, LotEvaluation lot, String name, BigFraction weight) {
        BigFraction sum = Exact.of(lot.weightsSum());
        BigFraction old = lot.lot().criteria().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> Exact.of(one.weight()))
                .findFirst()
                .orElseThrow();
        BigFraction others = sum.subtract(weight).divide(sum.subtract(old));
        return draft.scored(
                changed(lot.lot(), one -> {
                    BigFraction changed = one.name().equals(name)
                            ? weight
                            : Exact.of(one.weight()).multiply(others);
                    return ScoringLawsTest.weighing(one, Exact.rounded(changed, 20));
                }),
                draft.bids());
    }

    private static Lot changed(Lot lot, UnaryOperator<Criterion> change) {
        return new Lot(
                lot.id(),
                lot.title(),
                null,
                lot.products(),
                lot.clauses(),
                lot.texts(),
                lot.criteria().stream().map(change).toList(),
                new AwardMethod(lot.award().aggregation(), null, List.of(), "none"));
    }

    @Test
    void the_changed_price_changes_the_winner_and_one_cent_less_does_not() {
        var made = new Consultations(13);
        int changes = 0;
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.any();
            LotEvaluation lot = draft.scored();
            Stability.PriceChange change = lot.stability().smallestPriceChange();
            if (change != null) {
                changes++;
                BigDecimal back = change.to().compareTo(change.from()) > 0 ? CENT.negate() : CENT;

                assertThat(asking(draft, change.bid(), change.to()).winners()).isNotEqualTo(lot.winners());
                assertThat(asking(draft, change.bid(), change.to().add(back)).winners())
                        .containsAll(lot.winners());
            }
        }
        assertThat(changes).isGreaterThan(CASES / 2);
    }

    private static LotEvaluation asking(Draft draft, String id, BigDecimal price) {
        return draft.scored(
                draft.written(),
                draft.bids().stream()
                        .map(bid -> bid.id().equals(id) ? with(bid, new Money(price, "EUR"), bid.marks()) : bid)
                        .toList());
    }

    @Test
    void the_changed_mark_changes_the_winner_and_no_smaller_change_of_any_mark_does() {
        var made = new Consultations(14);
        int changes = 0;
        for (int at = 0; at < CASES; at++) {
            Draft draft = made.weighted();
            LotEvaluation lot = draft.scored();
            Stability.MarkChange change = lot.stability().smallestMarkChange();
            if (change != null) {
                changes++;
                BigDecimal back = change.to().compareTo(change.from()) > 0 ? CENT.negate() : CENT;

                assertThat(marked(draft, change, change.to()).winners()).isNotEqualTo(lot.winners());
                assertThat(marked(draft, change, change.to().add(back)).winners())
                        .containsAll(lot.winners());
            }
        }
        assertThat(changes).isGreaterThan(CASES / 2);
    }

    private static LotEvaluation marked(Draft draft, Stability.MarkChange change, BigDecimal number) {
        return draft.scored(
                draft.written(),
                draft.bids().stream()
                        .map(bid -> bid.id().equals(change.bid())
                                ? with(bid, bid.value(), marked(bid.marks(), change.criterion(), number))
                                : bid)
                        .toList());
    }

    private static List<Mark> marked(List<Mark> marks, String criterion, BigDecimal number) {
        return marks.stream()
                .map(mark -> mark.criterion().equals(criterion)
                        ? new Mark(criterion, "", number, "", null, "", Mark.Proof.LABEL, "")
                        : mark)
                .toList();
    }

    private static Bid with(Bid bid, Money value, List<Mark> marks) {
        return new Bid(
                bid.id(),
                bid.tenderer(),
                bid.status(),
                bid.lots(),
                value,
                false,
                null,
                bid.responses(),
                marks,
                null,
                Map.of());
    }

    @Test
    void a_shared_first_place_has_no_lead_to_measure() {
        LotEvaluation lot = Draft.lot()
                .price("100")
                .bid("A", "100")
                .bid("B", "100")
                .bid("C", "120")
                .scored();

        assertThat(lot.winners()).containsExactly("A", "B");
        assertThat(lot.stability().smallestWeightChange()).isNull();
        assertThat(lot.stability().smallestPriceChange()).isNull();
        assertThat(lot.bids()).extracting(BidEvaluation::rank).containsExactly(1, 1, 3);
    }
}
