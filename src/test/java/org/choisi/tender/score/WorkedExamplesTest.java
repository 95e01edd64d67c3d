package org.choisi.tender.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.tender.Aggregation;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.Bid;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.BidEvaluation.Alert;
import org.choisi.tender.BidEvaluation.Status;
import org.choisi.tender.Draft;
import org.choisi.tender.LifeCycleCost;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Mark;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;
import org.choisi.tender.Stability;
import org.junit.jupiter.api.Test;

/** Figures of published rulings and of arithmetic shown beside them. */
class WorkedExamplesTest {

    // ---- Prices 100, 110, 150, 210 for 40 points --------------------------------------------------------------------

    @Test
    void lowest_over_price_never_gives_nothing() {
        assertThat(fourPrices(Scoring.of(Method.LOWEST_OVER_PRICE), "40"))
                .containsExactly("40.0000", "36.3636", "26.6667", "19.0476"); // 40 × 100 / P
    }

    @Test
    void two_sided_linear_gives_the_dearest_nothing() {
        assertThat(fourPrices(Scoring.of(Method.LINEAR_MIN_MAX), "40"))
                .containsExactly("40.0000", "36.3636", "21.8182", "0.0000"); // 40 × (210 - P) / 110
    }

    @Test
    void linear_from_the_lowest_ends_at_twice_the_lowest_and_never_goes_below_zero() {
        assertThat(fourPrices(Draft.fromLowest("1"), "40"))
                .containsExactly("40.0000", "36.0000", "20.0000", "0.0000"); // 40 × (200 - P) / 100, not -4 at 210
    }

    @Test
    void the_formula_of_belleville_sur_loire_is_a_spread_of_six() {
        // 10/3 × (7 - P/m) on 20 points
        assertThat(fourPrices(Draft.fromLowest("6"), "20")).containsExactly("20.0000", "19.6667", "18.3333", "16.3333");
    }

    @Test
    void a_power_of_two_squares_the_ratio() {
        // 40 × (100 / P)²: 40, 33.0579, 17.7778, 9.0703
        assertThat(fourPrices(Draft.power("2"), "40")).containsExactly("40.0000", "33.0579", "17.7778", "9.0703");
    }

    @Test
    void a_power_that_is_no_whole_number_is_a_root() {
        // 40 × √(100 / P): 40 × 0.9534626, 0.8164966, 0.6900656
        assertThat(fourPrices(Draft.power("0.5"), "40")).containsExactly("40.0000", "38.1385", "32.6599", "27.6026");
    }

    @Test
    void an_absolute_scale_does_not_look_at_other_bids() {
        // 40 × (200 - P) / 80, held between 0 and 40: 50 → 40, 45 → 40, 25, -5 → 0
        assertThat(fourPrices(Draft.absolute("120", "200"), "40"))
                .containsExactly("40.0000", "40.0000", "25.0000", "0.0000");
    }

    private static List<String> fourPrices(Scoring scoring, String weight) {
        return Draft.lot()
                .price(weight, scoring)
                .bid("A", "100")
                .bid("B", "110")
                .bid("C", "150")
                .bid("D", "210")
                .scored()
                .bids()
                .stream()
                .map(bid -> Exact.rounded(bid.criteria().get(0).points(), 4).toPlainString())
                .toList();
    }

    // ---- CE 24/05/2017, Techno Logistique: weights 60/30/10, marks out of 20 ---------------------------------------

    @Test
    void under_the_method_of_techno_logistique_the_dearest_cannot_win_though_it_costs_one_euro_more() {
        LotEvaluation lot = techno(Scoring.of(Method.LINEAR_MIN_MAX));

        // On 100: the cheapest 60, which is 12.0/20; the dearest 30 + 10 = 40, which is 8.0/20.
        assertThat(total(lot, "cheapest")).isEqualByComparingTo("60");
        assertThat(total(lot, "dearest")).isEqualByComparingTo("40");
        assertThat(lot.ranking()).containsExactly(List.of("cheapest"), List.of("dearest"));
    }

    @Test
    void under_the_classic_method_the_far_better_bid_wins_for_one_euro_more() {
        LotEvaluation lot = techno(Scoring.of(Method.LOWEST_OVER_PRICE));

        // 60 × 100 / 101 = 59.4059 (19.8020/20 of 60); + 30 + 10 = 99.4059, which is 19.8812/20.
        assertThat(total(lot, "dearest")).isEqualByComparingTo("99.40594059");
        assertThat(lot.ranking()).containsExactly(List.of("dearest"), List.of("cheapest"));
    }

    private static LotEvaluation techno(Scoring price) {
        return Draft.lot()
                .price("60", price)
                .quality("Technique", "30")
                .quality("Délais", "10")
                .bid("cheapest", "100", "0", "0")
                .bid("dearest", "101", "20", "20")
                .scored();
    }

    // ---- Aggregations -----------------------------------------------------------------------------------------------

    @Test
    void the_example_of_the_contract_comes_out() {
        LotEvaluation lot = Draft.lot()
                .price("40")
                .quality("Technique", "60")
                .bid("BID-1", "98000", "18")
                .bid("BID-2", "91500", "15")
                .scored();

        // 40 × 91500 / 98000 = 1830/49; 60 × 18 / 20 = 54; 1830/49 + 54 = 4476/49 = 91.34693877…
        assertThat(Exact.text(bid(lot, "BID-1").exactTotal())).isEqualTo("4476/49");
        assertThat(total(lot, "BID-1")).isEqualByComparingTo("91.34693878");
        assertThat(bid(lot, "BID-1").criteria().get(0).explanation().fr()).isEqualTo("40 × 91500 / 98000");
        assertThat(Exact.text(bid(lot, "BID-2").exactTotal())).isEqualTo("85"); // 40 + 60 × 15 / 20
    }

    @Test
    void a_price_deduction_takes_off_what_quality_is_worth() {
        LotEvaluation lot = Draft.lot()
                .by(Aggregation.PRICE_DEDUCTION)
                .price("0")
                .quality("Technique", "30")
                .quality("Environnement", "20")
                .bid("A", "1000", "20", "10")
                .bid("B", "900", "10", "0")
                .scored();

        // 1000 - 1000 × (0.30 × 20/20 + 0.20 × 10/20) = 600; 900 - 900 × (0.30 × 10/20) = 765
        assertThat(total(lot, "A")).isEqualByComparingTo("600");
        assertThat(total(lot, "B")).isEqualByComparingTo("765");
        assertThat(lot.ranking()).containsExactly(List.of("A"), List.of("B"));
    }

    @Test
    void below_zero_the_lowest_comparison_price_still_wins_and_the_weights_are_said_to_be_too_high() {
        // Weight 120: A 100 × (1 - 1.2 × 19/20) = -14; B 110 × (1 - 1.2 × 18.5/20) = -12.1
        Draft draft = Draft.lot()
                .by(Aggregation.PRICE_DEDUCTION)
                .price("0")
                .quality("Technique", "120")
                .bid("A", "100", "19")
                .bid("B", "110", "18.5");

        assertThat(draft.scored().ranking()).containsExactly(List.of("A"), List.of("B"));
        assertThat(draft.scored().clearLead()).isTrue();
        assertThat(draft.scored().notes())
                .anySatisfy(note -> assertThat(note.fr()).contains("dépassent 100 %"));
        assertThat(draft.rounded(2).scored().ranking()).isEqualTo(draft.scored().ranking());
    }

    @Test
    void a_sum_without_any_criterion_ranks_nobody() {
        LotEvaluation lot = Draft.lot().bid("A", "100").bid("B", "90").scored();

        assertThat(lot.ranking()).isEmpty();
        assertThat(lot.bids()).extracting(BidEvaluation::status).containsOnly(Status.UNSCORED);
    }

    @Test
    void a_method_that_nobody_knows_keeps_bids_from_being_scored_and_breaks_nothing() {
        Scoring unknown = new Scoring("rank-average", null, null, null, null, null, null, null, null, null, null);

        LotEvaluation without =
                Draft.lot().price("60").quality("Technique", "40", unknown).scored();
        LotEvaluation lot = Draft.lot()
                .price("60")
                .quality("Technique", "40", unknown)
                .bid("A", "100", "12")
                .scored();

        assertThat(without.bids()).isEmpty();
        assertThat(bid(lot, "A").status()).isEqualTo(Status.UNSCORED);
        assertThat(bid(lot, "A").reasons().get(0).text().fr()).contains("Technique");
    }

    @Test
    void marks_on_different_scales_are_brought_to_one_before_they_are_compared() {
        Scoring outOf20 = new Scoring(
                "best-relative",
                Method.BEST_RELATIVE,
                null,
                null,
                null,
                null,
                new BigDecimal("20"),
                null,
                null,
                null,
                null);
        Draft draft = Draft.lot().quality("Technique", "100", outOf20).bid("A", null, "15");
        Bid onTen = new Bid(
                "B",
                "B",
                "valid",
                Set.of("L"),
                null,
                false,
                null,
                Map.of(),
                List.of(new Mark("Technique", "", new BigDecimal("8"), "", BigDecimal.TEN, "", Mark.Proof.LABEL, "")),
                null,
                Map.of());

        LotEvaluation lot = draft.scored(draft.written(), List.of(draft.bids().get(0), onTen));

        // 8/10 is 16/20: B 100 × 16/16, A 100 × 15/16 = 93.75
        assertThat(total(lot, "B")).isEqualByComparingTo("100");
        assertThat(total(lot, "A")).isEqualByComparingTo("93.75");
        assertThat(lot.stability().methods())
                .extracting(Stability.MethodSwap::method)
                .contains("mark");
    }

    @Test
    void a_ratio_divides_quality_points_by_the_price() {
        LotEvaluation lot = Draft.lot()
                .by(Aggregation.QUALITY_PRICE_RATIO)
                .price("0")
                .quality("Technique", "100")
                .bid("A", "98000", "12")
                .bid("B", "91500", "12")
                .scored();

        // 100 × 12/20 = 60 points: 60 / 98000 = 0.000612244…, 60 / 91500 = 0.000655737…
        assertThat(total(lot, "A")).isEqualByComparingTo("0.0006122448980");
        assertThat(lot.winners()).containsExactly("B");
    }

    @Test
    void the_lowest_cost_ranks_life_cycle_costs_in_euros() {
        var thrifty = new LifeCycleCost(
                new BigDecimal("1000"),
                List.of(new LifeCycleCost.Yearly("énergie", new BigDecimal("100"), new BigDecimal("0.02"))),
                new BigDecimal("50"),
                new BigDecimal("150"),
                List.of(new LifeCycleCost.Externality("CO2e", new BigDecimal("0.5"), new BigDecimal("100"))));
        LotEvaluation lot = Draft.lot()
                .by(Aggregation.LOWEST_COST)
                .cost("100", Draft.lifeCycle("0.03", 2, Method.LOWEST_OVER_PRICE))
                .bid("A", "1200", thrifty, Map.of())
                .bid("B", "1300", new LifeCycleCost(null, List.of(), null, null, List.of()), Map.of())
                .scored();

        // 1000 + 100/1.03 + 100×1.02/1.03² + (50 - 150)/1.03² + 50/1.03 + 50/1.03²
        // = 1000 + 150/1.03 + 52/1.0609 = 1000 + 145.631068 + 49.014988 = 1194.646055…
        assertThat(total(lot, "A")).isEqualByComparingTo("1194.646055");
        assertThat(total(lot, "B")).isEqualByComparingTo("1300"); // its value, nothing else being said
        assertThat(lot.winners()).containsExactly("A");
    }

    // ---- Rounding and ties ------------------------------------------------------------------------------------------

    @Test
    void a_tie_that_rounding_makes_is_said() {
        Draft draft = Draft.lot()
                .rounded(1)
                .quality("Technique", "100", Draft.outOf("1000"))
                .bid("A", null, "871.2") // 87.12 → 87.1
                .bid("B", null, "871.4"); // 87.14 → 87.1

        LotEvaluation lot = draft.scored();

        assertThat(lot.ranking()).containsExactly(List.of("A", "B"));
        assertThat(bid(lot, "A").alerts()).contains(Alert.TIE_BY_ROUNDING);
        assertThat(bid(lot, "A").rank()).isEqualTo(1);
        assertThat(bid(lot, "B").rank()).isEqualTo(1);
        assertThat(total(lot, "B")).isEqualTo(new BigDecimal("87.1"));
        assertThat(Exact.text(bid(lot, "B").exactTotal())).isEqualTo("4357/50");
    }

    @Test
    void a_tie_is_parted_by_a_declared_rule_only() {
        Draft draft = Draft.lot()
                .price("50")
                .quality("Technique", "50")
                .bid("A", "200", "20")
                .bid("B", "100", "10");

        // 50 × 100/200 + 50 = 75; 50 + 50 × 10/20 = 75
        assertThat(draft.scored().ranking()).containsExactly(List.of("A", "B"));
        assertThat(draft.tiesBy(AwardMethod.TieBreak.LOWEST_PRICE).scored().ranking())
                .containsExactly(List.of("B"), List.of("A"));
        assertThat(draft.tiesBy(new AwardMethod.TieBreak("Technique")).scored().ranking())
                .containsExactly(List.of("A"), List.of("B"));
    }

    // ---- Admission --------------------------------------------------------------------------------------------------

    @Test
    void an_excluded_bid_never_sets_the_lowest_price() {
        LotEvaluation lot = Draft.lot()
                .price("60")
                .withFloor("Technique", "40", "12")
                .bid("cheap", "10", "11.99")
                .bid("A", "100", "12")
                .scored();

        assertThat(bid(lot, "cheap").status()).isEqualTo(Status.EXCLUDED);
        assertThat(bid(lot, "cheap").reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.text().fr()).contains("Technique", "11,99", "12");
            assertThat(reason.reference()).isNotEmpty();
        });
        assertThat(total(lot, "A")).isEqualByComparingTo("84"); // 60 × 100/100 + 40 × 12/20
    }

    @Test
    void a_missing_mark_is_to_be_completed_and_never_a_silent_zero() {
        LotEvaluation lot = Draft.lot()
                .price("60")
                .quality("Technique", "40")
                .bid("A", "100", (String) null)
                .bid("B", "120", "10")
                .scored();

        assertThat(bid(lot, "A").status()).isEqualTo(Status.UNSCORED);
        assertThat(bid(lot, "A").total()).isNull();
        assertThat(total(lot, "B")).isEqualByComparingTo("80"); // 60 × 120/120 + 40 × 10/20
    }

    @Test
    void a_zero_a_negative_and_a_missing_price_keep_a_bid_from_being_scored() {
        LotEvaluation lot = Draft.lot()
                .price("100")
                .bid("zero", "0")
                .bid("negative", "-5")
                .bid("missing", null)
                .bid("A", "100")
                .scored();

        assertThat(bid(lot, "zero").status()).isEqualTo(Status.EXCLUDED);
        assertThat(bid(lot, "negative").status()).isEqualTo(Status.EXCLUDED);
        assertThat(bid(lot, "missing").status()).isEqualTo(Status.UNSCORED);
        assertThat(lot.ranking()).containsExactly(List.of("A"));
        assertThat(total(lot, "A")).isEqualByComparingTo("100");
    }

    @Test
    void a_demand_is_met_refused_or_unanswered() {
        LotEvaluation lot = Draft.lot()
                .price("100")
                .demand("interoperability", Boolean.TRUE, null, null)
                .demand("hours", null, "300", null)
                .bid("A", "100", null, Map.of("interoperability", true, "hours", new BigDecimal("300")))
                .bid("B", "90", null, Map.of("interoperability", false, "hours", new BigDecimal("450")))
                .bid("C", "80", null, Map.of("interoperability", true, "hours", new BigDecimal("299")))
                .bid("D", "70", null, Map.of("hours", new BigDecimal("300")))
                .scored();

        assertThat(lot.ranking()).containsExactly(List.of("A"));
        assertThat(bid(lot, "B").reasons().get(0).text().fr()).contains("interoperability");
        assertThat(bid(lot, "C").reasons().get(0).text().fr()).contains("hours", "299", "300");
        assertThat(bid(lot, "D").status()).isEqualTo(Status.EXCLUDED);
    }

    @Test
    void a_single_bid_equal_prices_and_a_weight_of_zero_are_defined_and_said() {
        LotEvaluation one = Draft.lot()
                .price("60", Scoring.of(Method.LINEAR_MIN_MAX))
                .quality("Bonus", "0")
                .bid("A", "100", "10")
                .scored();
        LotEvaluation equal = Draft.lot()
                .price("60", Scoring.of(Method.LINEAR_MIN_MAX))
                .bid("A", "100")
                .bid("B", "100")
                .scored();

        assertThat(total(one, "A")).isEqualByComparingTo("60"); // (M - P) / (M - m) is 0/0: all points
        assertThat(one.stability()).isNull();
        assertThat(one.notes()).anySatisfy(note -> assertThat(note.en()).contains("single bid"));
        assertThat(one.notes()).anySatisfy(note -> assertThat(note.en()).contains("Bonus", "weighs 0"));
        assertThat(total(equal, "B")).isEqualByComparingTo("60");
        assertThat(bid(equal, "A").alerts()).contains(Alert.SAME_PRICE);
        assertThat(equal.notes()).anySatisfy(note -> assertThat(note.fr()).contains("ne départage personne"));
    }

    // ---- Low prices: a question, never an exclusion -----------------------------------------------------------------

    @Test
    void the_french_double_mean_asks_about_the_lowest() {
        // μ1 = (100+100+100+85+200)/5 = 117; 200 > 1.2 × 117 = 140.4 is left out; μ2 = 385/4 = 96.25; 0.9 × μ2 = 86.625
        LotEvaluation lot = prices("FR-DOUBLE-MEAN", "100", "100", "100", "85", "200");

        assertThat(asked(lot)).containsExactly("85");
        assertThat(bid(lot, "85").status()).isEqualTo(Status.RANKED);
        assertThat(bid(lot, "85").reasons().get(0).text().fr()).contains("86,63");
    }

    @Test
    void each_national_rule_asks_as_its_text_says() {
        // mean 100 → 80: 79 is under, 80 is not
        assertThat(asked(prices("MEAN-20", "79", "121"))).containsExactly("79");
        assertThat(asked(prices("MEAN-20", "80", "120"))).isEmpty();
        // five bids; 49 is under half of the mean of the others (100) and under 0.8 × 99.5, the second lowest
        assertThat(asked(prices("EU-2011", "49", "100", "100.5", "99.5", "100")))
                .containsExactly("49");
        assertThat(asked(prices("EU-2011", "49", "100", "100.5", "99.5"))).isEmpty(); // four bids: the rule wants five
        // 4 to 6 bids: lowest and highest left out: (100 + 100)/2 = 100 → 85 is at the limit, which counts
        assertThat(asked(prices("BE-2017", "85", "100", "100", "101"))).containsExactly("85");
        assertThat(asked(prices("BE-2017", "85.01", "100", "100", "101"))).isEmpty();
        // two bids: more than 20 % under the other
        assertThat(asked(prices("ES-85", "79", "100"))).containsExactly("79");
        assertThat(asked(prices("ES-85", "80", "100"))).isEmpty();
        // 40 % or more under the mean of the others (60), or 30 % or more under the next bid (70)
        assertThat(asked(prices("UA-PROZORRO", "70", "100", "100"))).containsExactly("70");
        assertThat(asked(prices("UA-PROZORRO", "70.01", "100", "100"))).isEmpty();
        assertThat(asked(prices("none", "1", "100"))).isEmpty();
    }

    private static LotEvaluation prices(String rule, String... prices) {
        Draft draft = Draft.lot().price("100").lowPrices(rule);
        Map<String, Integer> seen = new HashMap<>();
        for (String price : prices) {
            int times = seen.merge(price, 1, Integer::sum);
            draft.bid(times == 1 ? price : price + "#" + times, price);
        }
        return draft.scored();
    }

    private static List<String> asked(LotEvaluation lot) {
        return lot.bids().stream()
                .filter(bid -> bid.alerts().contains(Alert.ABNORMALLY_LOW))
                .map(bid -> bid.bid().id())
                .toList();
    }

    private static BidEvaluation bid(LotEvaluation lot, String id) {
        return lot.bid(id).orElseThrow();
    }

    private static BigDecimal total(LotEvaluation lot, String id) {
        return bid(lot, id).total();
    }
}
