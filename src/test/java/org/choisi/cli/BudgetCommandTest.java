package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BudgetCommandTest {

    private static final String BUDGET = "src/test/resources/budgets/budget-numerique.csv";

    @TempDir
    private Path folder;

    @Test
    void totals_the_heaviest_lines_and_what_is_missing_are_told() throws Exception {
        Run run = choisi("budget", BUDGET, "--as-of", "2026-11-24");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("2026 : vert, 600 tCO2e (513 à 978)")
                .contains(
                        "Aucun objectif fixé pour l'année : 121,4 kgCO2e par millier d'euros, orange à partir de 100.")
                .contains("Non rapprochées, dont personne ne connaît le poids : 4");
        assertThat(run.err().lines().toList())
                .hasSizeLessThanOrEqualTo(12)
                .startsWith("20 lues, 14 pesées, 4 non rapprochées, 2 non comptées");
    }

    @Test
    void the_form_follows_the_name_of_the_file() throws Exception {
        Path csv = folder.resolve("colore.csv");
        Path xlsx = folder.resolve("colore.xlsx");
        Path json = folder.resolve("colore.json");

        assertThat(choisi("budget", BUDGET, "--as-of", "2026-11-24", "--out", csv.toString())
                        .exit())
                .isZero();
        assertThat(choisi("budget", BUDGET, "--as-of", "2026-11-24", "--out", xlsx.toString())
                        .exit())
                .isZero();
        assertThat(choisi("budget", BUDGET, "--as-of", "2026-11-24", "--out", json.toString())
                        .exit())
                .isZero();

        assertThat(Files.readString(csv)).startsWith("Exercice;Chapitre;Nature;");
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
        JsonNode budget = new JsonMapper().readTree(Files.readString(json));
        assertThat(budget.get("lines")).hasSize(20);
        assertThat(budget.get("notMatched").intValue()).isEqualTo(4);
        assertThat(budget.get("totals").get(0).get("colour").asString()).isEqualTo("green");
    }

    @Test
    void a_year_that_nobody_lives_in_is_refused_at_once() throws Exception {
        Run run = choisi("budget", BUDGET, "--year", "26", "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--year 26: year from 1980 to 2100 expected");
    }

    @Test
    void a_file_that_is_no_budget_ends_in_two_with_one_line() throws Exception {
        Run run = choisi(
                "budget",
                Files.writeString(folder.resolve("x.csv"), "a;b\n1;2\n").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().toList()).hasSize(1);
        assertThat(run.err()).contains("Ce n'est pas un budget");
    }
}
