package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String FLEET = "id;category;entity;in_service_on\nPC-1;laptop;Ville;2015-01-01\n";

    @TempDir
    private Path folder;

    @Test
    void the_plan_is_told_year_by_year_on_standard_output() throws Exception {
        var run = Program.fed(FLEET, "plan", "-", "--as-of", "2026-11-24");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Plan de remplacement de 2026 à 2030");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("2026"))
                        .findFirst()
                        .orElseThrow())
                .containsPattern("2026 +1 +1 +0 +0 +900 ");
        assertThat(run.err()).isEqualTo("1 lues, 0 rejetées\n");
    }

    @Test
    void categories_are_named_and_refurbished_pieces_have_their_own_price() throws Exception {
        var french = Program.fed(FLEET, "plan", "-", "--as-of", "2026-11-24", "--refurbished-share", "100");
        var english =
                Program.fed(FLEET, "plan", "-", "--as-of", "2026-11-24", "--refurbished-share", "100", "--lang", "en");

        // 0.6 × 900
        assertThat(french.out())
                .contains(
                        "Reconditionné : 100 % des achats, à 60 % du prix du neuf (reference-data/scenario-settings.csv:14")
                .containsPattern("ordinateur portable +1 +1 +1 +0 +540 ");
        assertThat(english.out())
                .contains("Refurbished: 100% of purchases, at 60% of the price of new ones")
                .containsPattern("laptop +1 +1 +1 +0 +540 ")
                .doesNotContain("upper bound");
    }

    @Test
    void plan_and_lots_go_to_files_in_the_form_of_their_names() throws Exception {
        Path plan = folder.resolve("plan.csv");
        Path lots = folder.resolve("lots.xlsx");

        var run = Program.fed(
                FLEET, "plan", "-", "--as-of", "2026-11-24", "--out", plan.toString(), "--lots", lots.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(plan)).startsWith("year;due_year;").contains("PC-1");
        assertThat(Files.readAllBytes(lots)).startsWith('P', 'K');
    }

    @Test
    void a_horizon_that_makes_no_sense_is_wrong_usage() throws Exception {
        var run = Program.fed(FLEET, "plan", "-", "--horizon", "0", "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("choisi: the horizon is a number of years from 1 to 30\n");
    }

    @Test
    void an_inventory_is_converted_for_g4it() throws Exception {
        var run = Program.fed(FLEET, "convert", "-", "--to", "g4it");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().skip(1))
                .containsExactly("PC-1;unknown;1;;2015-01-01;;Laptop;;France;;;Choisi;Ville;;;;;");
    }
}
