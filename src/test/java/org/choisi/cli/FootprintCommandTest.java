package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.choisi.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FootprintCommandTest {

    @TempDir
    private Path folder;

    /** 185.09 × 365 / 2 191 = 30.834 kg and 39.75 kWh × 0.0461 = 1.832 kg: 32.667 kg in all, for each of three laptops. */
    @Test
    void a_footprint_goes_to_standard_output_and_each_figure_down_to_its_line() throws Exception {
        Path fleet = file(
                "id;category;quantity;in_service_on\nA;laptop;3;2020-01-01\nB;laptop;1;hier\nC;machin;2;2020-01-01\n");
        Path details = folder.resolve("details.csv");

        Run run = choisi(
                "footprint",
                fleet.toString(),
                "--year",
                "2025",
                "--as-of",
                "2026-11-24",
                "--details",
                details.toString());

        assertThat(run.exit()).isZero();
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("year").asInt()).isEqualTo(2025);
        // 3 × 32.666729 = 98.000186
        assertThat(json.at("/total/kgPerYear/mid").decimalValue()).isEqualByComparingTo("98");
        assertThat(json.at("/total/useKwhPerYear/mid").decimalValue()).isEqualByComparingTo("119.25");
        assertThat(json.at("/byCategory/0/category").asString()).isEqualTo("laptop");
        assertThat(json.at("/coverage/notEvaluated").decimalValue()).isEqualByComparingTo(new BigDecimal("0.4"));
        assertThat(json.at("/sources/0/at").asString()).startsWith("reference-data/");
        assertThat(json.get("ruleSet").asString()).startsWith("sha256:");
        assertThat(run.err().lines())
                .hasSizeLessThanOrEqualTo(12)
                .contains("3 lues, 1 évaluées, 1 non évaluées, 0 hors de l'année, 1 rejetées");
        List<String> lines = Files.readAllLines(details);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains(";A;2;laptop;", ";6.003;1;", ";GIVEN;;", "reference-data/factors.csv:2|");
        assertThat(lines.get(2)).contains(";C;4;unknown;", ";NOT_EVALUATED;UNKNOWN_CATEGORY;");
    }

    @Test
    void a_piece_whose_electricity_nobody_knows_has_no_figure_for_it_down_to_its_line() throws Exception {
        Path fleet = file("id;category;quantity;in_service_on\nA;switch;3;2020-01-01\nB;machin;1;2020-01-01\n");
        Path details = folder.resolve("details.csv");

        Run run = choisi("footprint", fleet.toString(), "--as-of", "2026-11-24", "--details", details.toString());

        assertThat(run.err())
                .contains("pièces dont la consommation électrique n'est pas connue,"
                        + " comptées pour leur fabrication seule : 3");
        List<String> lines = Files.readAllLines(details);
        assertThat(lines.get(0)).contains(";sources;use_not_known;");
        assertThat(lines.get(1)).contains(";;;;;;;").contains(";3;");
        // Nothing at all is said of what is not evaluated.
        assertThat(lines.get(2))
                .contains(";;;;;;;;;;;;;")
                .contains(";NOT_EVALUATED;")
                .endsWith(";0;");
    }

    @Test
    void dates_that_nobody_can_believe_and_ids_that_stand_twice_are_told() throws Exception {
        Path fleet = file("id;category;in_service_on\nA;laptop;0001-01-01\nB;laptop;2300-01-01\nA;laptop;2020-01-01\n");

        Run run = choisi("footprint", fleet.toString(), "--as-of", "2026-11-24");

        assertThat(JsonMapper.shared().readTree(run.out()).at("/total/quantity").asInt())
                .isEqualTo(3);
        assertThat(run.err().lines())
                .contains(
                        "« in_service_on » : 2 dates lues comme absentes, hors de 1980-2100 : ligne 2 « 0001-01-01 »,"
                                + " ligne 3 « 2300-01-01 ».",
                        "1 ligne reprend un identifiant déjà lu, et compte aussi : « A » (lignes 2 et 4).");
    }

    @Test
    void a_name_that_ends_in_csv_gets_csv() throws Exception {
        Path fleet = file("id;category;entity;in_service_on\nA;laptop;=1+1;2020-01-01\n");
        Path out = folder.resolve("out.csv");

        Run run = choisi(
                "footprint", fleet.toString(), "--year", "2025", "--as-of", "2026-11-24", "--out", out.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0))
                .startsWith("year;by;category;")
                .contains(";kg_per_year_low;kg_per_year_mid;kg_per_year_high;use_not_known;");
        assertThat(lines.get(1))
                .startsWith("2025;total;;;;;;1;0;28.502;30.834;47.498;15.68;39.75;48;0.723;1.832;2.213;");
        assertThat(lines).anyMatch(line -> line.startsWith("2025;entity;;;;'=1+1;;1;0;"));
    }

    /** Of 40 functional pieces that were retired in 2026, 20 are given away: 50 %. Their lines are read once, for both answers. */
    @Test
    void retirements_are_taken_while_the_inventory_is_measured() throws Exception {
        String header = "id;category;quantity;in_service_on;retired_on;retired_to;functional";
        String lines =
                "\nA;laptop;20;2015-01-01;2026-03-01;gift;yes\nB;laptop;20;2015-01-01;2026-03-01;recycling;yes\n";
        Path inventory = file(header + lines);
        // With a column that only registers have, the file is a register of retirements, and an inventory all the same.
        Path register = Files.writeString(
                folder.resolve("sorties.csv"), header + ";left_on" + lines.replace("yes\n", "yes;2026-04-01\n"));

        for (Path given : List.of(inventory, register)) {
            Run run = choisi("footprint", given.toString(), "--as-of", "2026-11-24");

            JsonNode json = JsonMapper.shared().readTree(run.out());
            JsonNode reuse = json.get("indicators")
                    .valueStream()
                    .filter(one -> one.get("id").asString().equals("functional-reuse"))
                    .findFirst()
                    .orElseThrow();
            assertThat(reuse.get("value").decimalValue()).as(given.toString()).isEqualByComparingTo("50");
            assertThat(json.at("/total/quantity").asInt()).isEqualTo(40);
        }
    }

    @Test
    void an_empty_inventory_weighs_nothing_and_wrong_usage_ends_in_two() throws Exception {
        Path empty = file("id;category\n");

        Run nothing = choisi("footprint", empty.toString(), "--as-of", "2026-11-24");
        Run later = choisi("footprint", empty.toString(), "--as-of", "2026-11-24", "--year", "2030", "--lang", "en");
        Run missing = choisi("footprint", folder.resolve("none.csv").toString());
        Run over = choisi("footprint", empty.toString(), "--details", empty.toString());

        assertThat(nothing.exit()).isZero();
        assertThat(JsonMapper.shared()
                        .readTree(nothing.out())
                        .at("/total/kgPerYear/mid")
                        .decimalValue())
                .isZero();
        for (Run wrong : List.of(later, missing, over)) {
            assertThat(wrong.exit()).isEqualTo(2);
            assertThat(wrong.out()).isEmpty();
            assertThat(wrong.err().lines()).singleElement().asString().startsWith("choisi: ");
        }
        assertThat(later.err()).contains("2030", "simulate");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("parc.csv"), content);
    }
}
