package org.choisi.tender.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.choisi.TestDesk;
import org.choisi.tender.Criterion;
import org.choisi.tender.Lot;
import org.choisi.tender.Mark;
import org.choisi.tender.Method;
import org.choisi.tender.PolicyAnswers;
import org.choisi.tender.PolicyAnswers.GridPoints;
import org.choisi.tender.PolicyAnswers.LowPriceTest;
import org.choisi.tender.Scoring;
import org.junit.jupiter.api.Test;

class PurchasingAnswersTest {

    private final PolicyAnswers answers =
            new TenderPolicy(TestDesk.shipped().rules().on(TenderPolicy.TOPIC, LocalDate.of(2026, 11, 21))).answers();

    @Test
    void a_grid_gives_points_with_the_row_that_gave_them_and_its_reference() {
        GridPoints points = answers.grid("rgaa-rate", List.of(number("80", Mark.Proof.AUDIT)))
                .get(0)
                .orElseThrow();

        assertThat(points.points()).isEqualByComparingTo("6");
        assertThat(points.outOf()).isEqualByComparingTo("10");
        assertThat(points.why().fr()).isEqualTo("Réponse « 80 », preuve : audit : 6 sur 10.");
        assertThat(points.why().en()).isEqualTo("Answer '80', proof: audit: 6 out of 10.");
        assertThat(points.at()).startsWith("rules/purchasing/grids.csv:");
        assertThat(points.reference()).contains("RGAA");
    }

    @Test
    void answers_keep_their_order_and_what_no_row_answers_stays_empty() {
        List<Optional<GridPoints>> points = answers.grid(
                "rgaa-rate",
                List.of(
                        number("79", Mark.Proof.AUDIT),
                        word("beaucoup", Mark.Proof.AUDIT),
                        number("100.5", Mark.Proof.AUDIT),
                        number("1E+999", Mark.Proof.AUDIT),
                        number("100", Mark.Proof.NONE)));

        assertThat(points.stream().map(given -> given.map(one -> one.points().intValue())))
                .containsExactly(Optional.of(0), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(0));
    }

    @Test
    void an_answer_whose_proof_is_not_stated_earns_neither_points_nor_zero() {
        assertThat(answers.grid("rgaa-rate", List.of(number("100", Mark.Proof.UNSTATED))))
                .containsExactly(Optional.empty());
    }

    @Test
    void a_grid_that_does_not_exist_answers_nothing() {
        assertThat(answers.grid("nowhere", List.of(number("1", Mark.Proof.AUDIT))))
                .containsExactly(Optional.empty());
    }

    @Test
    void a_price_may_also_be_judged_by_the_other_lawful_methods() {
        assertThat(methods("Prix:price:50::", "50"))
                .containsExactly("linear-from-lowest 1", "linear-min-max", "power 2");
        assertThat(methods("Prix:price:50.01::", "50.01")).containsExactly("linear-from-lowest 1", "power 2");
        assertThat(methods("Prix:price:50:linear-from-lowest(1):", "50"))
                .containsExactly("lowest-over-price", "linear-min-max", "power 2");
        assertThat(methods("Prix:price:50:linear-from-lowest(2):", "50"))
                .containsExactly("lowest-over-price", "linear-from-lowest 1", "linear-min-max", "power 2");
    }

    @Test
    void a_mark_may_be_judged_against_the_best_and_a_grid_stays_what_it_is() {
        assertThat(methods("Environnement:quality:20:mark:", "20")).containsExactly("best-relative");
        assertThat(methods("Environnement:quality:20:best-relative:", "20")).isEmpty();
        assertThat(methods("Environnement:quality:20:grid:", "20")).isEmpty();
        assertThat(methods("Environnement:quality:20:rank-average:", "20")).isEmpty();
    }

    @Test
    void a_life_cycle_cost_stays_one_and_goes_through_another_method() {
        List<Scoring> lawful =
                answers.lawfulMethods(criterion("Coût:cost:40:life-cycle-cost(0.03/5):"), new BigDecimal("40"));

        assertThat(lawful).allSatisfy(scoring -> {
            assertThat(scoring.method()).isEqualTo(Method.LIFE_CYCLE_COST);
            assertThat(scoring.years()).isEqualTo(5);
            assertThat(scoring.discountRate()).isEqualByComparingTo("0.03");
        });
        assertThat(lawful.stream().map(Scoring::effective))
                .containsExactly(Method.LINEAR_FROM_LOWEST, Method.LINEAR_MIN_MAX, Method.POWER);
    }

    @Test
    void each_alert_rule_has_the_tests_for_its_number_of_bids() {
        assertThat(tests("FR-DOUBLE-MEAN", 3)).containsExactly("1 mean above-mean true < 10");
        assertThat(tests("FR-DOUBLE-MEAN", 1)).isEmpty();
        assertThat(tests("MEAN-20", 2)).containsExactly("1 mean none true < 20");
        assertThat(tests("EU-2011", 4)).isEmpty();
        assertThat(tests("EU-2011", 5)).containsExactly("1 mean none false < 50", "1 second-lowest none true < 20");
        assertThat(tests("BE-2017", 3)).isEmpty();
        assertThat(tests("BE-2017", 6)).containsExactly("1 mean lowest-and-highest true <= 15");
        assertThat(tests("BE-2017", 7)).containsExactly("1 mean lowest-and-highest-quarter true <= 15");
        assertThat(tests("ES-85", 1)).containsExactly("1 budget none true < 25");
        assertThat(tests("ES-85", 2)).containsExactly("1 mean none false < 20");
        assertThat(tests("ES-85", 3))
                .containsExactly("1 mean highest-if-above-mean true < 10", "2 budget none true < 25");
        assertThat(tests("ES-85", 4)).containsExactly("1 mean above-mean-keeping-three true < 10");
        assertThat(tests("UA-PROZORRO", 2))
                .containsExactly("1 mean none false <= 40", "2 next-lowest none false <= 30");
        assertThat(tests("none", 5)).isEmpty();
    }

    private List<String> tests(String rule, int bids) {
        return answers.lowPriceTests(rule, bids).stream()
                .map(PurchasingAnswersTest::shown)
                .toList();
    }

    private static String shown(LowPriceTest test) {
        return "%d %s %s %s %s %s"
                .formatted(
                        test.alternative(),
                        test.reference(),
                        test.without(),
                        test.ownBid(),
                        test.limitIncluded() ? "<=" : "<",
                        test.underPercent().toPlainString());
    }

    private List<String> methods(String criterion, String weight) {
        return answers.lawfulMethods(criterion(criterion), new BigDecimal(weight)).stream()
                .map(scoring -> scoring.method().code()
                        + (scoring.spread() == null ? "" : " " + scoring.spread())
                        + (scoring.exponent() == null ? "" : " " + scoring.exponent()))
                .toList();
    }

    private static Criterion criterion(String written) {
        Lot lot = Consultation.good().with("criteria", written).tender().lots().get(0);
        return lot.criteria().get(0);
    }

    private static Mark number(String number, Mark.Proof proof) {
        return new Mark("", "", new BigDecimal(number), "", null, "", proof, "");
    }

    private static Mark word(String word, Mark.Proof proof) {
        return new Mark("", "", null, word, null, "", proof, "");
    }
}
