package org.choisi.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.plan.Sketch.line;
import static org.choisi.lifecycle.plan.Sketch.plan;
import static org.choisi.lifecycle.plan.Sketch.said;

import org.choisi.TestDesk;
import org.choisi.lifecycle.AssetLine;
import org.junit.jupiter.api.Test;

/** When assets leave, under the shipped lifetimes (laptop 7 years, monitor 10, smartphone 4), as of 2026-11-24. */
class ForesightTest {

    @Test
    void an_asset_leaves_in_the_calendar_year_in_which_it_reaches_its_target_lifetime() {
        // 7 years after 2020-05-12 is 2027-05-12; after 2021-12-31 it is 2028-12-31, still in 2028.
        assertThat(said(plan(
                        line("A", "laptop", "in_service_on", "2020-05-12"),
                        line("B", "laptop", "in_service_on", "2021-12-31"),
                        line("C", "laptop", "in_service_on", "2022-01-01"))))
                .containsExactly("2027 REPLACE 1 A", "2028 REPLACE 1 B", "2029 REPLACE 1 C");
    }

    @Test
    void an_asset_that_is_past_its_lifetime_today_is_due_this_year() {
        assertThat(said(plan(line("A", "monitor", "in_service_on", "2010-01-01"))))
                .containsExactly("2026 REPLACE 1 A");
    }

    @Test
    void a_longer_lifetime_in_the_rules_moves_the_year() {
        var longer = TestDesk.open(TestDesk.rulesWith("lifecycle/lifetimes.csv", "laptop;*;*;7;", "laptop;*;*;8;"));

        Outlook outlook = Sketch.outlooks(
                        longer, 5, java.util.List.of(line("A", "laptop", "in_service_on", "2020-05-12")))
                .get(0);

        assertThat(outlook.leavesIn()).isEqualTo(2028);
    }

    @Test
    void what_leaves_beyond_the_horizon_stays() {
        ReplacementPlan plan = plan(line("A", "monitor", "in_service_on", "2026-01-05"));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.pieces()).containsEntry(Fate.STAYS, 1L);
    }

    @Test
    void what_is_to_be_completed_or_out_of_scope_is_counted_and_never_planned() {
        ReplacementPlan plan = plan(
                line("A", "laptop", "quantity", "3"),
                line("B", "laptop", "in_service_on", "2015-01-01", "status", "volé", "quantity", "2"));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.pieces()).containsEntry(Fate.REVIEW, 3L).containsEntry(Fate.OUT_OF_SCOPE, 2L);
    }

    @Test
    void what_is_repaired_serves_its_second_life_before_it_is_replaced() {
        // 7 years are reached in 2027; repaired in 2026, it serves three more years (second-lives.csv, SL-01): 2029.
        assertThat(said(plan(broken("180")))).containsExactly("2026 RESTORE 1 A", "2029 REPLACE 1 A");
    }

    @Test
    void a_repair_that_costs_too_much_is_a_replacement() {
        // 560 / 950 = 59 %, over 50 %
        assertThat(said(plan(broken("560")))).containsExactly("2026 REPLACE 1 A");
    }

    private static AssetLine broken(String repair) {
        return line(
                "A",
                "laptop",
                "in_service_on",
                "2020-06-02",
                "functional",
                "no",
                "defect",
                "screen",
                "repair_cost",
                repair,
                "replacement_cost",
                "950");
    }

    @Test
    void another_system_does_not_lengthen_the_life_of_a_machine() {
        // Windows 10 Pro is past its support: to be changed in 2026; the machine still leaves at 7 years, in 2028.
        assertThat(said(plan(line(
                        "A",
                        "laptop",
                        "in_service_on",
                        "2021-10-04",
                        "os",
                        "Windows 10 Pro 22H2",
                        "processor",
                        "Intel Core i5-10210U"))))
                .containsExactly("2026 RESTORE 1 A", "2028 REPLACE 1 A");
    }

    @Test
    void nothing_is_bought_in_place_of_what_nobody_uses_or_what_is_personal() {
        assertThat(said(plan(
                        line("A", "laptop", "in_service_on", "2015-01-01", "status", "en stock"),
                        line("B", "laptop", "in_service_on", "2015-01-01", "status", "à réformer"),
                        line("C", "laptop", "in_service_on", "2015-01-01", "acquired_as", "byod"))))
                .containsExactly("2026 LEAVE 1 A", "2026 LEAVE 1 B", "2026 LEAVE 1 C");
    }

    @Test
    void the_price_is_the_line_s_own_else_that_of_reference_data() {
        ReplacementPlan plan = plan(
                line("A", "laptop", "in_service_on", "2015-01-01", "replacement_cost", "1049.5", "quantity", "2"),
                line("B", "laptop", "in_service_on", "2015-01-01"));

        // 2 × 1 049.50 + 900 (reference-data/prices.csv, PR-01)
        assertThat(plan.total().boughtEur()).isEqualByComparingTo("2999");
        assertThat(plan.steps())
                .extracting(step -> step.price().from())
                .containsExactly(Price.From.INVENTORY, Price.From.REFERENCE_DATA);
    }

    @Test
    void an_asset_that_waits_goes_where_its_age_sends_it_by_then() {
        // 9 years 1 month in 2026, with a known value under 300 €: to another public body; past ten years: recycling.
        AssetLine old = line("A", "laptop", "in_service_on", "2017-10-09", "residual_value", "40");
        AssetLine first = line("0", "laptop", "in_service_on", "2017-01-09", "residual_value", "40");

        ReplacementPlan plan = Sketch.capped("900", first, old);

        assertThat(plan.steps())
                .extracting(step -> step.year() + " "
                        + step.decision().whereTo().orElseThrow().channel())
                .containsExactly("2026 transfer", "2027 recycling");
    }
}
