package org.choisi.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.plan.Sketch.line;

import java.util.List;
import java.util.stream.Collectors;
import org.choisi.TestDesk;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.SampleAssets;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;

/** Lots that leave under the shipped rules, as of 2026-11-24. */
class LotsTest {

    private static List<Lot> lots(AssetLine... lines) {
        return Lots.of(Sketch.plan(lines), TestDesk.shipped());
    }

    private static List<String> documents(Lot lot) {
        return lot.duties().stream()
                .map(duty -> duty.id() + " " + duty.document())
                .toList();
    }

    @Test
    void what_is_too_old_is_recycled_with_a_slip_and_a_certificate_of_erasure() {
        List<Lot> lots = lots(line("A", "laptop", "in_service_on", "2015-01-01"));

        assertThat(lots).hasSize(1);
        assertThat(lots.get(0).id()).isEqualTo("2026-recycling-001");
        assertThat(lots.get(0).erasure()).isEqualTo("purge");
        assertThat(documents(lots.get(0))).containsExactly("LD-01 certificate", "LD-07 slip", "LD-08 proof");
    }

    @Test
    void the_medium_of_a_broken_machine_is_destroyed_in_a_lot_of_its_own() {
        List<Lot> lots = lots(
                line("A", "laptop", "in_service_on", "2015-01-01"),
                line("B", "laptop", "in_service_on", "2015-01-01", "functional", "no", "defect", "board"));

        assertThat(lots).extracting(Lot::erasure).containsExactly("destroy", "purge");
    }

    @Test
    void a_screen_holds_no_data_and_needs_no_certificate() {
        List<Lot> lots = lots(line("A", "monitor", "in_service_on", "2015-01-01"));

        assertThat(lots.get(0).erasure()).isEqualTo("none");
        assertThat(documents(lots.get(0))).containsExactly("LD-07 slip", "LD-08 proof");
    }

    @Test
    void fifteen_days_are_kept_for_public_bodies_before_a_gift() {
        // 7 years 1 month, worth 40 €: to another public body, failing that a gift.
        Lot lot = lots(line("A", "laptop", "in_service_on", "2019-10-09", "residual_value", "40"))
                .get(0);

        assertThat(lot.channel()).isEqualTo("transfer");
        assertThat(lot.duties()).anySatisfy(duty -> {
            assertThat(duty.waitDays()).isEqualTo(15);
            assertThat(duty.text().in(Language.FR)).contains("après 15 jours");
            assertThat(duty.reference()).contains("END-07");
        });
    }

    @Test
    void a_lot_is_no_larger_than_the_policy_allows() {
        // LO-03: 100 pieces to the WEEE channel; 230 = 100 + 100 + 30
        List<Lot> lots = lots(line("A", "laptop", "in_service_on", "2015-01-01", "quantity", "230"));

        assertThat(lots).extracting(Lot::pieces).containsExactly(100, 100, 30);
        assertThat(lots)
                .extracting(Lot::id)
                .containsExactly("2026-recycling-001", "2026-recycling-002", "2026-recycling-003");
    }

    @Test
    void what_is_leased_is_given_back_and_in_no_lot() {
        assertThat(lots(line("A", "laptop", "in_service_on", "2015-01-01", "acquired_as", "lease")))
                .isEmpty();
    }

    @Test
    void every_piece_that_leaves_with_a_destination_is_in_one_lot() {
        List<Outlook> fleet = Sketch.outlooks(5, SampleAssets.seeded(11, 2_000));
        ReplacementPlan plan = Sketch.plan(5, "40000", 0, fleet);

        List<Lot> lots = Lots.of(plan, TestDesk.shipped());

        long leaving = plan.steps().stream()
                .filter(step -> step.isFunded() && step.leaves())
                .filter(step -> step.decision().whereTo().isPresent())
                .mapToLong(Step::quantity)
                .sum();
        assertThat(lots.stream().mapToLong(Lot::pieces).sum())
                .isEqualTo(leaving)
                .isPositive();
        assertThat(lots.stream().map(Lot::id).collect(Collectors.toSet())).hasSameSizeAs(lots);
    }
}
