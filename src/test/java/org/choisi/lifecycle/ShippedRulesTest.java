package org.choisi.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.choisi.TestDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.policy.ExampleSheet;
import org.choisi.policy.Hit;
import org.junit.jupiter.api.Test;

/** The rules that travel with the product. */
class ShippedRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void every_example_beside_the_tables_passes() {
        ExampleSheet.Result result = LifecycleExamples.run(TestDesk.shipped());

        assertThat(result.failures()).isEmpty();
        assertThat(result.count()).isGreaterThan(50);
    }

    @Test
    void an_example_that_fails_is_told_at_its_cell() {
        AdviceDesk desk = TestDesk.open(
                TestDesk.rulesWith("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;6;"));

        List<Finding> failures = LifecycleExamples.run(desk).failures();

        assertThat(failures.get(0).in(Language.FR))
                .isEqualTo("rules/lifecycle/examples.csv:2:24: exemple « portable de 6 ans et demi, gardé » :"
                        + " avis attendu garder (KEEP), obtenu remplacer (REPLACE)");
    }

    @Test
    void changing_seven_years_to_six_in_the_file_flips_a_laptop_of_six_and_a_half() {
        AdviceDesk six = TestDesk.open(
                TestDesk.rulesWith("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;6;"));

        assertThat(verdict(TestDesk.shipped(), TODAY, "laptop", "2020-05-21")).isEqualTo(Verdict.KEEP);
        assertThat(verdict(six, TODAY, "laptop", "2020-05-21")).isEqualTo(Verdict.REPLACE);
    }

    @Test
    void a_row_for_one_usage_wins_over_the_row_for_every_usage() {
        AdviceDesk desk = TestDesk.open(TestDesk.rulesWith(
                "lifecycle/lifetimes.csv",
                "L-08;tablet",
                "L-90;laptop;intensive;*;5;*;policy;2023-09-29;*;essai;essai\nL-08;tablet"));

        assertThat(verdict(desk, TODAY, "laptop", "2020-11-21")).isEqualTo(Verdict.KEEP);
        assertThat(decide(desk, TODAY, line("laptop", "2020-11-21").set(AssetColumn.USAGE, "intensif"))
                        .reasons()
                        .get(0)
                        .row()
                        .id())
                .isEqualTo("L-90");
    }

    @Test
    void a_row_for_one_entity_holds_for_that_entity_alone_whatever_the_case_of_its_name() {
        AdviceDesk desk = TestDesk.open(TestDesk.rulesWith(
                "lifecycle/lifetimes.csv",
                "L-08;tablet",
                "L-91;laptop;*;École Jean Macé;9;*;policy;2023-09-29;*;essai;essai\nL-08;tablet"));
        AssetLine school = line("laptop", "2018-11-21").set(AssetColumn.ENTITY, "ÉCOLE JEAN MACÉ");
        AssetLine townHall = line("laptop", "2018-11-21").set(AssetColumn.ENTITY, "Mairie");

        assertThat(decide(desk, TODAY, school).verdict()).isEqualTo(Verdict.KEEP);
        assertThat(decide(desk, TODAY, townHall).verdict()).isEqualTo(Verdict.REPLACE);
    }

    @Test
    void the_row_in_force_on_the_day_of_the_advice_answers() {
        AdviceDesk desk = TestDesk.open(TestDesk.rulesWith(
                "lifecycle/lifetimes.csv",
                "L-07;laptop;*;*;7;5.1;policy;2023-09-29;*;",
                "L-70;laptop;*;*;5;5.1;policy;2023-09-29;2025-12-31;avant;avant\n"
                        + "L-07;laptop;*;*;7;5.1;policy;2026-01-01;*;"));

        // Bought on 2019-06-15: 6 years and 6 months old on both days.
        assertThat(verdict(desk, LocalDate.of(2025, 12, 31), "laptop", "2019-06-15"))
                .isEqualTo(Verdict.REPLACE);
        assertThat(verdict(desk, LocalDate.of(2026, 1, 1), "laptop", "2019-06-15"))
                .isEqualTo(Verdict.KEEP);
    }

    @Test
    void a_parameter_in_force_later_makes_the_reason_in_force_later() {
        AdviceDesk desk = TestDesk.open(TestDesk.rulesWith(
                "lifecycle/parameters.yaml",
                "      value: 50\n",
                "      value: 50\n      reference: avant\n    2026-03-01:\n      value: 30\n"));
        AssetLine broken = line("laptop", "2022-01-01")
                .set(AssetColumn.FUNCTIONAL, "no")
                .set(AssetColumn.REPAIR_COST, "300")
                .set(AssetColumn.REPLACEMENT_COST, "900");

        // 300 / 900 = 33.3 %: under 50 %, over 30 %.
        assertThat(decide(desk, LocalDate.of(2026, 2, 28), broken).verdict()).isEqualTo(Verdict.REFURBISH);
        Decision decision = decide(desk, LocalDate.of(2026, 3, 1), broken);
        assertThat(decision.verdict()).isEqualTo(Verdict.REPLACE);
        assertThat(decision.reasons().get(0).inForceSince()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void before_the_first_rule_nothing_is_decided() {
        assertThatThrownBy(() -> TestDesk.shipped().advisor(LocalDate.of(2023, 9, 28)))
                .isInstanceOf(Refused.class)
                .hasMessage("no rule is in force on 2023-09-28: the first ones are since 2023-09-29");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_make_the_same_rule_set() {
        String lifetimes =
                new String(TestDesk.rules().content("lifecycle/lifetimes.csv").orElseThrow(), StandardCharsets.UTF_8);
        byte[] windows = ("\ufeff" + lifetimes.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

        AdviceDesk desk = TestDesk.open(TestDesk.rules().with("lifecycle/lifetimes.csv", windows));

        assertThat(desk.rules().hash()).isEqualTo(TestDesk.shipped().rules().hash());
        assertThat(verdict(desk, TODAY, "laptop", "2020-05-21")).isEqualTo(Verdict.KEEP);
    }

    @Test
    void every_category_has_a_lifetime_in_force_unless_it_is_out_of_scope() {
        for (String category : TestDesk.shipped().reference().categories().codes()) {
            assertThat(decide(TestDesk.shipped(), TODAY, line(category, "2026-01-01"))
                            .reasons())
                    .as(category)
                    .extracting(hit -> hit.row().id().substring(0, 1))
                    .containsAnyOf("L", "P");
        }
    }

    @Test
    void no_sentence_is_left_with_a_name_in_braces_or_an_unknown_value() {
        for (Decision decision : exampleDecisions()) {
            for (Hit hit : decision.reasons()) {
                assertThat(hit.text(Language.FR)).as(hit.row().id()).doesNotContain("{", "inconnu.", "null");
                assertThat(hit.text(Language.EN)).as(hit.row().id()).doesNotContain("{", "null");
            }
        }
    }

    private static List<Decision> exampleDecisions() {
        return SampleAssets.seeded(7, 2_000).stream()
                .map(line -> decide(TestDesk.shipped(), TODAY, line))
                .toList();
    }

    private static Verdict verdict(AdviceDesk desk, LocalDate asOf, String category, String boughtOn) {
        return decide(desk, asOf, line(category, boughtOn)).verdict();
    }

    static AssetLine line(String category, String boughtOn) {
        return new AssetLine(2)
                .set(AssetColumn.ID, "A-1")
                .set(AssetColumn.CATEGORY, category)
                .set(AssetColumn.BOUGHT_ON, boughtOn);
    }

    static Decision decide(AdviceDesk desk, LocalDate asOf, AssetLine line) {
        try {
            return desk.advisor(asOf).decide(desk.intake(asOf).take(line).profile());
        } catch (AssetRefused refused) {
            throw new AssertionError(refused.column() + " " + refused.value() + " " + refused.reason(), refused);
        }
    }
}
