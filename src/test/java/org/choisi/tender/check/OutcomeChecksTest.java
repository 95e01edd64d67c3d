package org.choisi.tender.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.TestDesk;
import org.choisi.measure.Text;
import org.choisi.tender.Bid;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Check;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.Lot;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Stability;
import org.choisi.tender.Tender;
import org.junit.jupiter.api.Test;

/** Weights of the lot: price 40, technical 40, environment 12, social 8. */
class OutcomeChecksTest {

    private final Tender tender = Consultation.good().tender();
    private final Lot lot = tender.lots().get(0);

    @Test
    void scores_in_which_nothing_stands_out_are_left_in_peace() {
        assertThat(ids(List.of(bid("A", 100, 40), bid("B", 110, 36)), List.of(List.of("A"), List.of("B")), "40", "12"))
                .isEmpty();
    }

    @Test
    void the_lowest_price_must_have_the_best_mark() {
        assertThat(ids(List.of(bid("A", 100, 39), bid("B", 110, 40)), List.of(List.of("A"), List.of("B")), "40", "12"))
                .containsExactly("CASE-04-c");
    }

    @Test
    void negative_points_block() {
        assertThat(ids(List.of(bid("A", 100, 40), bid("B", 300, -4)), List.of(List.of("A"), List.of("B")), "40", "12"))
                .containsExactly("CASE-01-b");
    }

    @Test
    void a_winner_that_another_dominates_blocks() {
        assertThat(ids(
                        List.of(bid("A", 100, 40, BidEvaluation.Alert.DOMINATED), bid("B", 110, 36)),
                        List.of(List.of("A"), List.of("B")),
                        "40",
                        "12"))
                .containsExactly("CASE-03");
        assertThat(ids(
                        List.of(bid("A", 100, 40), bid("B", 110, 36, BidEvaluation.Alert.DOMINATED)),
                        List.of(List.of("A"), List.of("B")),
                        "40",
                        "12"))
                .isEmpty();
    }

    @Test
    void several_in_first_place_and_a_single_bid_are_told() {
        assertThat(ids(List.of(bid("A", 100, 40), bid("B", 100, 40)), List.of(List.of("A", "B")), "40", "12"))
                .containsExactly("CASE-12");
        assertThat(ids(List.of(bid("A", 100, 40)), List.of(List.of("A")), "40", "12"))
                .containsExactly("FORM-10");
    }

    @Test
    void a_gap_of_twenty_points_between_announced_and_real_weight_is_told() {
        List<BidEvaluation> bids = List.of(bid("A", 100, 40), bid("B", 110, 36));
        List<List<String>> ranking = List.of(List.of("A"), List.of("B"));

        assertThat(ids(bids, ranking, "20", "12")).containsExactly("EFFET-01");
        assertThat(ids(bids, ranking, "20.01", "12")).isEmpty();
        assertThat(ids(bids, ranking, "60", "12")).containsExactly("EFFET-01");
    }

    @Test
    void an_environment_that_parts_nobody_is_told_another_criterion_only_noted() {
        List<BidEvaluation> bids = List.of(bid("A", 100, 40), bid("B", 110, 36));
        List<List<String>> ranking = List.of(List.of("A"), List.of("B"));

        assertThat(ids(bids, ranking, "40", "0.99")).containsExactly("EFFET-02");
        assertThat(ids(bids, ranking, "40", "1")).isEmpty();
        assertThat(checks(bids, ranking, "40", "0").get(0).text().fr())
                .isEqualTo("Le critère environnemental « Environnement », annoncé à 12\u00a0%, ne départage pas ces"
                        + " offres (0\u00a0%) : vérifiez que les notes distinguent vraiment les offres.");
        assertThat(ids(bids, ranking, "0", "12")).containsExactly("EFFET-01", "EFFET-03");
    }

    private List<String> ids(List<BidEvaluation> bids, List<List<String>> ranking, String price, String environment) {
        return checks(bids, ranking, price, environment).stream().map(Check::id).toList();
    }

    private List<Check> checks(List<BidEvaluation> bids, List<List<String>> ranking, String price, String environment) {
        var weights = new ArrayList<Stability.EffectiveWeight>();
        weights.add(weight("Prix", "40", price));
        weights.add(weight("Environnement", "12", environment));
        var stability = new Stability(null, null, null, List.of(), List.of(), weights);
        var evaluation = new LotEvaluation(lot, new BigDecimal("100"), bids, ranking, stability, List.of());
        return TenderPolicy.of(TestDesk.shipped().rules(), tender, LocalDate.of(2026, 11, 21))
                .outcome(tender, List.of(evaluation));
    }

    private static Stability.EffectiveWeight weight(String criterion, String declared, String effective) {
        return new Stability.EffectiveWeight(
                criterion, new BigDecimal(declared), BigFraction.parse(fraction(effective)));
    }

    /** {@code 20.01} as {@code 2001/100}. */
    private static String fraction(String decimal) {
        return new BigDecimal(decimal).movePointRight(2).toBigInteger() + "/100";
    }

    private BidEvaluation bid(String id, int price, int points, BidEvaluation.Alert... alerts) {
        Criterion criterion = lot.criteria().get(0);
        Bid bid = new Bid(id, id, "valid", Set.of("LOT-1"), null, false, null, Map.of(), List.of(), null, Map.of());
        var given = new CriterionPoints(
                criterion, BigFraction.of(price), BigFraction.of(points), "lowest-over-price", Text.same(""), null);
        return new BidEvaluation(
                bid,
                BidEvaluation.Status.RANKED,
                BigFraction.of(points),
                BigDecimal.valueOf(points),
                1,
                Set.of(alerts),
                List.of(),
                List.of(given));
    }
}
