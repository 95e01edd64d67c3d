package org.choisi.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.choisi.TestDesk;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Language;
import org.choisi.policy.ExampleSheet;
import org.junit.jupiter.api.Test;

class BudgetDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** @param cells canonical column, value, column, value… */
    private static BudgetReport coloured(AdviceDesk desk, String... cells) {
        Map<BudgetColumn, String> line = new EnumMap<>(BudgetColumn.class);
        for (int index = 0; index < cells.length; index += 2) {
            line.put(BudgetColumn.labelled(cells[index]).orElseThrow(), cells[index + 1]);
        }
        BudgetLine taken = new BudgetIntake(desk.reference()).take(2, line);
        return new BudgetDesk(desk.rules(), desk.reference(), DAY).colour(List.of(taken));
    }

    private static ColouredLine line(String... cells) {
        return coloured(TestDesk.shipped(), cells).lines().get(0);
    }

    @Test
    void every_example_beside_the_tables_passes() {
        ExampleSheet.Result result = BudgetExamples.run(
                TestDesk.shipped().rules(), TestDesk.shipped().reference());

        assertThat(result.failures()).isEmpty();
        assertThat(result.count()).isGreaterThan(30);
    }

    @Test
    void a_number_of_pieces_is_multiplied_by_the_making_of_one() {
        ColouredLine line = line(
                "label", "Ordinateurs portables", "quantity", "600", "amount_eur_with_tax", "648000", "year", "2026");

        Weight weight = line.weight().orElseThrow();
        // 170 + 12.3 + 2.79 kg (F-001 to F-003) = 185.09 kg a laptop
        assertThat(weight.kgCo2e().mid()).isEqualByComparingTo("111054");
        assertThat(weight.method()).isEqualTo("quantity");
        assertThat(weight.factor().fr()).isEqualTo("185,09 kgCO2e/pièce");
        assertThat(line.beforeTax().orElseThrow().mid()).isEqualByComparingTo("540000"); // 648 000 / 1.20
        // 111.054 t of 11 458.8 t
        assertThat(line.colour().orElseThrow().sharePercent().orElseThrow())
                .isBetween(new java.math.BigDecimal("0.9691"), new java.math.BigDecimal("0.9692"));
        assertThat(line.colour().orElseThrow().name()).isEqualTo("amber");
    }

    @Test
    void an_amount_that_does_not_say_its_tax_leaves_a_range() {
        ColouredLine line = line("label", "Licences", "amount_eur", "12000", "year", "2026");

        // 75 kg a thousand euros before tax: 10 000 with the tax taken off, 12 000 if it was never in.
        Weight weight = line.weight().orElseThrow();
        assertThat(weight.kgCo2e().low()).isEqualByComparingTo("750");
        assertThat(weight.kgCo2e().mid()).isEqualByComparingTo("750");
        assertThat(weight.kgCo2e().high()).isEqualByComparingTo("900");
        assertThat(line.notes().get(0).fr()).startsWith("Le fichier ne dit pas si la taxe est comprise");
    }

    @Test
    void electricity_goes_through_the_overhead_of_the_room_and_the_grid() {
        ColouredLine line =
                line("label", "Électricité du centre de données", "quantity", "1050", "unit", "MWh", "year", "2026");

        // 1 050 000 kWh × 1.46 (AF-14) × 0.0461 kgCO2e/kWh
        assertThat(line.weight().orElseThrow().kgCo2e().mid()).isEqualByComparingTo("70671.3");
        assertThat(line.weight().orElseThrow().match().row().id()).isEqualTo("RAP-11");
    }

    @Test
    void a_lot_that_hides_many_pieces_is_weighed_by_its_price_and_said() {
        ColouredLine line = line("label", "Ordinateurs portables", "quantity", "1", "amount_eur_before_tax", "45000");

        assertThat(line.weight().orElseThrow().method()).isEqualTo("money");
        assertThat(line.weight().orElseThrow().kgCo2e().mid()).isEqualByComparingTo("9720"); // 45 × 216
        assertThat(line.notes().get(0).in(Language.FR).replace('\u202f', ' ').replace('\u00a0', ' '))
                .isEqualTo("quantité non crue : 45 000 € la pièce, prix habituel 900 €"
                        + " (rules/budgets/unit-prices.csv:2)");
    }

    @Test
    void what_nobody_recognises_is_counted_as_missing_and_never_as_zero() {
        BudgetReport report =
                coloured(TestDesk.shipped(), "label", "Fêtes", "amount_eur_before_tax", "8000", "year", "2026");

        assertThat(report.lines().get(0).weight()).isEmpty();
        assertThat(report.lines().get(0).colour()).isEmpty();
        assertThat(report.notMatched()).hasSize(1);
        BudgetTotal year = report.totals().get(0);
        assertThat(year.kgCo2e()).isEmpty();
        assertThat(year.unmatchedPercent()).isEqualByComparingTo("100");
        assertThat(year.colour().orElseThrow().name()).isEqualTo("amber");
    }

    @Test
    void a_line_never_gets_lost_for_a_cell_that_cannot_be_read() {
        ColouredLine line = line("label", "Licences", "amount_eur_before_tax", "mille", "year", "l'an prochain");

        assertThat(line.status()).isEqualTo(ColouredLine.Status.NOT_MATCHED);
        assertThat(line.notes().toString())
                .contains("montant hors taxes « mille » : nombre attendu")
                .contains("année « l'an prochain »")
                .contains("ni montant ni quantité utilisable");
    }

    @Test
    void a_credit_note_is_left_to_people() {
        ColouredLine line = line("label", "Toners", "amount_eur_before_tax", "-120", "year", "2026");

        assertThat(line.status()).isEqualTo(ColouredLine.Status.NOT_MATCHED);
        assertThat(line.notes().get(0).en()).startsWith("amount below zero");
    }

    @Test
    void another_target_in_the_file_changes_the_colour_without_a_rebuild() {
        AdviceDesk desk = TestDesk.open(TestDesk.rulesWith("budgets/trajectory.csv", ";11458.8;", ";114.588;"));

        // 11.25 t of 114.588 t is 9.8 %: red from 1 %
        assertThat(coloured(desk, "label", "Licences", "amount_eur_before_tax", "150000", "year", "2026")
                        .lines()
                        .get(0)
                        .colour()
                        .orElseThrow()
                        .name())
                .isEqualTo("red");
    }

    @Test
    void an_entity_with_a_target_of_its_own_is_judged_by_it_as_the_whole_is() {
        AdviceDesk desk = TestDesk.open(TestDesk.rulesWith(
                "budgets/trajectory.csv",
                "TRA-02;2026;*",
                "TRA-03;2026;Voirie;20;2023-09-29;*;essai;essai\nTRA-02;2026;*"));

        BudgetReport report = coloured(
                desk, "label", "Licences", "amount_eur_before_tax", "150000", "year", "2026", "entity", "Voirie");

        // 11.25 t of Voirie's 20 t is 56 %: green, as a year is until 80 %
        BudgetTotal entity = report.totals().get(1);
        assertThat(entity.colour().orElseThrow().target().orElseThrow().ofEntity())
                .isTrue();
        assertThat(entity.colour().orElseThrow().sharePercent().orElseThrow()).isEqualByComparingTo("56.25");
        assertThat(entity.colour().orElseThrow().name()).isEqualTo("green");
    }
}
