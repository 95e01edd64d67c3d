package org.choisi.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.choisi.lifecycle.plan.Sketch.capped;
import static org.choisi.lifecycle.plan.Sketch.line;
import static org.choisi.lifecycle.plan.Sketch.said;

import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A yearly cap: what waits, in which order, and what is never paid. Prices are those of reference data: a laptop 900 €. */
class SmoothingTest {

    @Test
    void what_is_broken_comes_before_what_is_merely_old_and_then_the_oldest() {
        AssetLine broken = line("C", "laptop", "in_service_on", "2019-01-01", "functional", "no", "defect", "board");
        AssetLine old = line("B", "laptop", "in_service_on", "2014-01-01");
        AssetLine older = line("A", "laptop", "in_service_on", "2012-01-01");

        assertThat(said(capped("900", old, older, broken)))
                .containsExactly("2026 REPLACE 1 C", "2027 REPLACE 1 A", "2028 REPLACE 1 B");
    }

    @Test
    void a_line_of_several_pieces_is_replaced_over_several_years() {
        // 2 000 € a year pay for two laptops of 900 €.
        assertThat(said(capped("2000", line("A", "laptop", "in_service_on", "2015-01-01", "quantity", "5"))))
                .containsExactly("2026 REPLACE 2 A", "2027 REPLACE 2 A", "2028 REPLACE 1 A");
    }

    @Test
    void what_no_year_can_pay_for_is_listed_as_unfunded() {
        // 5 years × 1 laptop; two are left over.
        ReplacementPlan plan = capped("900", line("A", "laptop", "in_service_on", "2015-01-01", "quantity", "7"));

        assertThat(said(plan)).endsWith("2030 REPLACE 1 A", "unfunded REPLACE 2 A");
        assertThat(plan.unfunded().boughtEur()).isEqualByComparingTo("1800");
        assertThat(plan.total().boughtEur()).isEqualByComparingTo("4500");
    }

    @Test
    void a_piece_dearer_than_a_whole_year_stands_in_nobody_s_way() {
        assertThat(said(capped(
                        "1000",
                        line("S", "server", "in_service_on", "2012-01-01"),
                        line("A", "laptop", "in_service_on", "2015-01-01"))))
                .containsExactly("2026 REPLACE 1 A", "unfunded REPLACE 1 S");
    }

    @Test
    void leaving_without_a_purchase_never_waits_for_money() {
        assertThat(said(capped("0", line("A", "laptop", "in_service_on", "2015-01-01", "status", "en stock"))))
                .containsExactly("2026 LEAVE 1 A");
    }

    @Test
    void refurbished_purchases_are_the_share_asked_for_rounded_down_year_by_year() {
        // 30 % of 7 laptops is 2.1
        ReplacementPlan plan = Sketch.plan(
                5,
                null,
                30,
                Sketch.outlooks(
                        5,
                        java.util.List.of(
                                line("A", "laptop", "in_service_on", "2015-01-01", "quantity", "4"),
                                line("B", "laptop", "in_service_on", "2014-01-01", "quantity", "3"))));

        assertThat(plan.total().refurbished()).isEqualTo(2);
        // A refurbished laptop costs 0.6 × 900 = 540 (SET-13): 5 × 900 + 2 × 540
        assertThat(plan.total().boughtEur()).isEqualByComparingTo("5580");
    }

    @Test
    void a_year_pays_for_more_pieces_when_some_are_refurbished() {
        // Half of 4 laptops: two at 900, then two at 540. 2 000 € a year: 900 + 900, then 540 + 540.
        // 2 400 € a year: 900 + 900 + 540 = 2 340 at once, 540 the year after.
        AssetLine line = line("A", "laptop", "in_service_on", "2015-01-01", "quantity", "4");

        ReplacementPlan tight = Sketch.plan(5, "2000", 50, Sketch.outlooks(5, java.util.List.of(line)));
        ReplacementPlan wide = Sketch.plan(5, "2400", 50, Sketch.outlooks(5, java.util.List.of(line)));

        assertThat(said(tight)).containsExactly("2026 REPLACE 2 A", "2027 REPLACE 2 A");
        assertThat(tight.byYear().get(2027).eurBeforeTax()).isEqualByComparingTo("1080");
        assertThat(said(wide)).containsExactly("2026 REPLACE 3 A", "2027 REPLACE 1 A");
        assertThat(wide.byYear().get(2026).eurBeforeTax()).isEqualByComparingTo("2340");
    }

    @Test
    void a_price_of_the_inventory_counts_for_refurbished_pieces_too_and_no_price_stays_none() {
        // 0.6 × 1 000.99 = 600.594, to the cent 600.59
        ReplacementPlan plan = Sketch.plan(
                5,
                null,
                100,
                Sketch.outlooks(
                        5,
                        java.util.List.of(
                                line("A", "laptop", "in_service_on", "2015-01-01", "replacement_cost", "1000.99"))));

        assertThat(plan.total().boughtEur()).isEqualByComparingTo("600.59");
        assertThat(plan.refurbishedPrice().orElseThrow().provenance().at())
                .isEqualTo("reference-data/scenario-settings.csv:14");
        assertThat(capped(null, line("A", "laptop")).refurbishedPrice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e999999999", "1e-999999999", "1e16"})
    void a_cap_that_is_no_amount_is_refused(String cap) {
        assertThatThrownBy(() -> capped(cap, line("A", "laptop"))).isInstanceOf(Refused.class);
    }
}
