package org.choisi.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.choisi.workbench.preview.Fleet.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;

class FleetPreviewTest {

    private static final String HEADER = "id;name;category;entity;in_service_on;quantity;replacement_cost";

    /** Ages on 21 November 2026: 72 months, 71, 78, 84, and 71 months for the screen. */
    private static InventorySource fleet() {
        return csv(
                HEADER,
                "A-72;Poste 1;laptop;Mairie;2020-11-21;1;",
                "A-71;Poste 2;laptop;Mairie;2020-11-22;1;",
                "A-78;Poste 3;laptop;Voirie;2020-05-21;3;700",
                "A-84;Poste 4;laptop;Mairie;2019-11-21;1;",
                "ECRAN;Ecran;monitor;Mairie;2020-11-22;10;",
                "SANS;Poste 5;laptop;Mairie;hier;1;");
    }

    @Test
    void with_six_years_instead_of_seven_laptops_from_72_to_83_months_are_replaced() {
        FleetPreview preview = FleetPreview.of(Fleet.live(), Fleet.laptopsForSixYears(), fleet());

        assertThat(preview.assets())
                .extracting(
                        changed -> changed.asset().id(),
                        changed -> changed.asset().line(),
                        changed -> changed.asset().quantity(),
                        ChangedAsset::change,
                        changed -> changed.before().verdict(),
                        changed -> changed.after().verdict())
                .containsExactly(
                        tuple("A-72", 2, 1, Change.VERDICT, Verdict.KEEP, Verdict.REPLACE),
                        tuple("A-78", 4, 3, Change.VERDICT, Verdict.KEEP, Verdict.REPLACE));
        assertThat(preview.assets().get(1).after().reasons().get(0).text(Language.EN))
                .isEqualTo("Age 6 years 6 months, target lifetime 6 years reached.");
        assertThat(preview.assets().get(1).before().whereTo()).isEmpty();
        assertThat(preview.assets().get(1).after().whereTo()).isPresent();
    }

    @Test
    void lines_and_pieces_are_counted_apart_and_a_line_nobody_can_read_is_a_reject() {
        List<Reject> rejects = new ArrayList<>();

        FleetPreview preview = FleetPreview.of(Fleet.live(), Fleet.laptopsForSixYears(), fleet(), 1, rejects::add);

        assertThat(preview.read()).isEqualTo(6);
        assertThat(preview.rejected()).isEqualTo(1);
        assertThat(rejects)
                .singleElement()
                .satisfies(reject -> assertThat(reject.line()).isEqualTo(7));
        // 1 + 1 + 3 + 1 + 10 pieces, of which 1 + 3 change: 4 / 16.
        assertThat(preview.advised()).isEqualTo(new Counted(5, 16));
        assertThat(preview.changed()).isEqualTo(new Counted(2, 4));
        assertThat(preview.share()).isEqualByComparingTo("0.25");
        assertThat(preview.transitions())
                .containsExactly(
                        new Transition(Verdict.KEEP, Verdict.KEEP, new Counted(2, 11)),
                        new Transition(Verdict.KEEP, Verdict.REPLACE, new Counted(2, 4)),
                        new Transition(Verdict.REPLACE, Verdict.REPLACE, new Counted(1, 1)));
        assertThat(preview.assets()).as("no more are listed than asked for").hasSize(1);
    }

    @Test
    void the_budget_takes_the_price_of_the_line_or_that_of_the_reference_data() {
        FleetPreview preview = FleetPreview.of(Fleet.live(), Fleet.laptopsForSixYears(), fleet());

        // A-72 has no price of its own: 900 (prices.csv PR-01). A-78: 3 × 700.
        assertThat(preview.budget()).isEqualTo(new BudgetChange(new BigDecimal("3000"), 0));
    }

    @Test
    void carbon_is_what_a_new_laptop_adds_a_year() {
        FleetPreview preview = FleetPreview.of(Fleet.live(), Fleet.laptopsForSixYears(), fleet());

        // Four laptops. Both use 39.75 kWh a year (F-005), so the difference is what making one costs over 5 years
        // (F-007):
        // mid (170 + 12.3 + 2.79) / 5 = 37.018, low (156 + 12.3 + 2.79) / 5 = 34.218.
        assertThat(preview.carbon().kgCo2ePerYear().mid()).isEqualByComparingTo("148.072");
        assertThat(preview.carbon().kgCo2ePerYear().low()).isEqualByComparingTo("136.872");
        assertThat(preview.carbon().notKnown()).isZero();
    }

    @Test
    void a_row_gains_and_loses_by_what_it_finds() {
        FleetPreview preview = FleetPreview.of(Fleet.live(), Fleet.laptopsForSixYears(), fleet());

        // Before: and A-78 (1 + 1 + 3) within the lifetime, A-84 past it. After: A-71 within, the others
        // past.
        assertThat(preview.rows())
                .contains(
                        new RowReach("L-07", "within-lifetime", "rules/lifecycle/lifetimes.csv:8", 5, 1, 0, 4),
                        new RowReach("L-07", "past-lifetime", "rules/lifecycle/lifetimes.csv:8", 1, 5, 4, 0))
                .extracting(RowReach::rule)
                .doesNotContain("L-02");
    }

    @Test
    void the_same_rules_on_the_same_day_change_nothing() {
        FleetPreview preview = FleetPreview.of(Fleet.live(), Fleet.live(), fleet());

        assertThat(preview.changed()).isEqualTo(Counted.NONE);
        assertThat(preview.share()).isZero();
        assertThat(preview.transitions()).allMatch(Transition::stays);
        assertThat(preview.assets()).isEmpty();
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.carbon().kgCo2ePerYear().mid()).isZero();
        assertThat(preview.budget()).isEqualTo(new BudgetChange(BigDecimal.ZERO, 0));
    }

    @Test
    void the_same_rules_on_another_day_age_the_fleet() {
        // Twelve months later have 84 months or more; A-71 has 83.
        var nextYear = new Side(Fleet.live().desk(), LocalDate.of(2027, 11, 21));

        FleetPreview preview = FleetPreview.of(Fleet.live(), nextYear, fleet());

        assertThat(preview.assets()).extracting(changed -> changed.asset().id()).containsExactly("A-72", "A-78");
    }

    @Test
    void advice_that_another_row_gives_is_no_changed_advice() {
        Side renamed = Fleet.changed("lifecycle/lifetimes.csv", "L-07;laptop", "L-70;laptop");

        FleetPreview preview = FleetPreview.of(Fleet.live(), renamed, fleet());

        assertThat(preview.changed()).isEqualTo(Counted.NONE);
        assertThat(preview.changed(Change.ROW)).isEqualTo(new Counted(4, 6));
        assertThat(preview.rows())
                .contains(
                        new RowReach("L-07", "past-lifetime", "rules/lifecycle/lifetimes.csv:8", 1, 0, 0, 1),
                        new RowReach("L-70", "past-lifetime", "rules/lifecycle/lifetimes.csv:8", 0, 1, 1, 0));
    }

    @Test
    void going_elsewhere_is_changed_advice_though_the_verdict_stays() {
        Side toReuse = Fleet.changed("lifecycle/destinations.csv", ";transfer-unvalued;", ";reuse;");

        FleetPreview preview = FleetPreview.of(Fleet.live(), toReuse, fleet());

        assertThat(preview.assets())
                .extracting(changed -> changed.asset().id(), ChangedAsset::change)
                .containsExactly(tuple("A-84", Change.DESTINATION));
        assertThat(preview.changed()).isEqualTo(new Counted(1, 1));
        assertThat(preview.transitions()).allMatch(Transition::stays);
    }

    @Test
    void what_has_no_figure_is_counted_as_not_known_and_never_as_zero() {
        Side withoutLaptops = Fleet.changed(
                "lifecycle/lifetimes.csv",
                "L-07;laptop;*;*;7;5.1;policy;2023-09-29",
                "L-07;laptop;*;*;7;5.1;policy;2027-01-01");

        FleetPreview preview = FleetPreview.of(Fleet.live(), withoutLaptops, fleet());

        // Six laptops are to be completed: nobody knows yet what will be done with them.
        assertThat(preview.changed()).isEqualTo(new Counted(4, 6));
        assertThat(preview.carbon().notKnown()).isEqualTo(6);
        assertThat(preview.budget()).isEqualTo(new BudgetChange(BigDecimal.ZERO, 6));
    }
}
