package org.choisi.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.choisi.services.Services.service;

import java.time.LocalDate;
import java.util.List;
import org.choisi.TestDesk;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.policy.ExampleSheet;
import org.junit.jupiter.api.Test;

class ServiceReviewTest {

    private static Review only(DigitalService service) {
        return Services.reviewed(service).get(0);
    }

    @Test
    void every_example_beside_the_tables_passes() {
        ExampleSheet.Result result = ServiceExamples.run(
                TestDesk.shipped().rules(), TestDesk.shipped().reference());

        assertThat(result.failures()).isEmpty();
        assertThat(result.count()).isGreaterThan(25);
    }

    @Test
    void an_example_that_fails_is_told_at_its_cell() {
        var desk = TestDesk.open(TestDesk.rulesWith("services/parameters.yaml", "{value: 500,", "{value: 900,"));

        List<String> failures = ServiceExamples.run(desk.rules(), desk.reference()).failures().stream()
                .map(finding -> finding.in(Language.FR))
                .toList();

        assertThat(failures.get(0))
                .startsWith("rules/services/examples.csv:8:")
                .endsWith("exemple « 9 utilisateurs à 500 €, retiré » : avis attendu WITHDRAW, obtenu KEEP");
    }

    @Test
    void a_service_that_nobody_used_is_withdrawn_with_the_reason_and_what_was_supposed() {
        Review review =
                only(service("S1", "users", "0", "yearly_cost_eur_before_tax", "1200", "electricity_kwh", "1000"));

        assertThat(review.advice()).isEqualTo(Advice.WITHDRAW);
        assertThat(review.reasons().get(0).row().id()).isEqualTo("USE-01");
        assertThat(review.reasons().get(0).text(Language.FR))
                .isEqualTo(
                        "Personne ne s'en est servi en douze mois (utilisateurs : 0, usages : inconnu) : à retirer.");
        assertThat(review.inferred()).containsExactly("mandatory");
        assertThat(review.actions()).contains("CHECK_LAW");
        assertThat(review.freed().orElseThrow().eurosPerYear()).isEqualByComparingTo("1200");
        // 1 000 kWh in a room of unknown kind: PUE 1 to 1.46 to 1.75 is 1.46, 1.46, 1.75 (AF-14); 0.0461 kgCO2e/kWh.
        assertThat(review.freed().orElseThrow().kgPerYear().mid()).isEqualByComparingTo("67.306");
        assertThat(review.freed().orElseThrow().kgPerYear().high()).isEqualByComparingTo("80.675");
    }

    @Test
    void merging_frees_what_the_users_do_not_take_along() {
        Review review = Services.reviewed(
                        service(
                                "A",
                                "function",
                                "congés",
                                "users",
                                "40",
                                "footprint_kgco2e",
                                "100",
                                "yearly_cost_eur_before_tax",
                                "6000",
                                "mandatory",
                                "no"),
                        service("B", "function", "Congés", "users", "900"))
                .get(0);

        assertThat(review.advice()).isEqualTo(Advice.MERGE);
        assertThat(review.target().orElseThrow().service().name().id()).isEqualTo("B");
        assertThat(review.target().orElseThrow().why().fr())
                .isEqualTo("le plus utilisé (utilisateurs en douze mois : 900 contre 40)");
        Freed freed = review.freed().orElseThrow();
        // GAI-02: half of the cost stays, of the footprint 20 to 50 to 80 %.
        assertThat(freed.eurosPerYear()).isEqualByComparingTo("3000");
        assertThat(freed.kgPerYear().low()).isEqualByComparingTo("20");
        assertThat(freed.kgPerYear().mid()).isEqualByComparingTo("50");
        assertThat(freed.kgPerYear().high()).isEqualByComparingTo("80");
    }

    @Test
    void a_service_without_any_footprint_or_cost_says_that_it_does_not_know() {
        Review review = only(service("S1", "users", "0"));

        assertThat(review.footprint()).isEmpty();
        assertThat(review.freed().orElseThrow().eurosPerYear()).isNull();
        assertThat(review.freed().orElseThrow().kgPerYear()).isNull();
        Totals totals = Totals.of(List.of(review));
        assertThat(totals.costNotKnown()).isEqualTo(1);
        assertThat(totals.footprintNotKnown()).isEqualTo(1);
    }

    @Test
    void services_that_replace_each_other_in_a_ring_replace_nobody() {
        List<Review> reviews = Services.reviewed(
                service("A", "function", "un", "users", "40", "replaces", "B"),
                service("B", "function", "deux", "users", "50", "replaces", "A"));

        assertThat(reviews).allSatisfy(review -> assertThat(review.advice()).isEqualTo(Advice.KEEP));
    }

    @Test
    void a_service_replaced_twice_over_goes_to_the_last_one() {
        List<Review> reviews = Services.reviewed(
                service("A", "function", "un", "users", "40"),
                service("B", "function", "deux", "users", "50", "replaces", "A"),
                service("C", "function", "trois", "users", "60", "replaces", "B"));

        assertThat(reviews.get(0).target().orElseThrow().service().name().id()).isEqualTo("C");
        assertThat(reviews.get(1).target().orElseThrow().service().name().id()).isEqualTo("C");
    }

    @Test
    void notice_is_due_so_many_months_before_the_end_of_the_contract() {
        Review review = only(service("S1", "users", "0", "contract_end", "2027-06-30", "notice_months", "3"));

        Review.Moment when = review.when().orElseThrow();
        assertThat(when.answer()).isEqualTo("BEFORE_NOTICE");
        assertThat(when.noticeOn()).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(when.reasons().get(0).text(Language.FR))
                .isEqualTo("À dénoncer au plus tard le 30/03/2027 (préavis de 3 mois) : le contrat finit le 30/06/2027."
                        + " Déplacez les utilisateurs dès maintenant.");
    }

    @Test
    void a_notice_that_the_register_does_not_say_is_supposed_and_said_so() {
        Review review = only(service("S1", "users", "0", "contract_end", "2028-06-30"));

        assertThat(review.inferred()).containsExactly("mandatory", "notice_months");
        assertThat(review.when().orElseThrow().reasons().get(0).text(Language.EN))
                .contains("notice supposed to be 3 months, the register does not say");
    }

    @Test
    void two_services_with_one_identifier_are_refused() {
        assertThatThrownBy(() -> Services.reviewed(service("A"), service("A")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.text().fr()).contains("« A »"));
    }
}
