package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void advice_goes_to_standard_output_and_everything_else_to_standard_error() throws Exception {
        Path fleet = file("fleet.csv", "id;category;in_service_on\nA;laptop;2020-05-21\nB;laptop;hier\n");

        Run run = choisi("advise", fleet.toString(), "--as-of", "2026-11-21", "--format", "csv");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
                .startsWith("A;2;1;laptop;78;KEEP;;L-07;Âge 6 ans 6 mois, durée de vie visée 7 ans : à garder.;"
                        + "rules/lifecycle/lifetimes.csv:8;");
        assertThat(run.err().lines())
                .hasSizeLessThanOrEqualTo(12)
                .contains("2 lues, 1 conseillées, 1 rejetées", "KEEP 1");
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws Exception {
        Path fleet = file("fleet.csv", "id;category;bought_on\nA;laptop;2020-05-21\nB;monitor;2011-01-01\n");

        Run first = choisi("advise", fleet.toString(), "--as-of", "2026-11-21");
        Run second = choisi("advise", fleet.toString(), "--as-of", "2026-11-21");

        assertThat(first.out())
                .isEqualTo(second.out())
                .startsWith("{\"id\":\"A\",\"line\":2,\"quantity\":1,\"category\":");
    }

    @Test
    void an_image_named_csv_ends_in_one_line_and_leaves_the_older_result_alone() throws Exception {
        Path image = folder.resolve("photo.csv");
        Files.write(image, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        Path older = file("advice.csv", "older");

        Run run = choisi("advise", image.toString(), "--out", older.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("choisi: ");
        assertThat(older).hasContent("older");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("photo.csv", "advice.csv");
    }

    @Test
    void a_result_never_takes_the_place_of_the_inventory_or_of_another_result() throws Exception {
        Path fleet = file("fleet.csv", "id;category\nA;laptop\n");
        Path both = folder.resolve("both.csv");

        for (String[] wrong : new String[][] {
            {"advise", fleet.toString(), "--rejects", fleet.toString()},
            {"advise", fleet.toString(), "--out", fleet.toString()},
            {"advise", fleet.toString(), "--out", both.toString(), "--rejects", both.toString()}
        }) {
            Run run = choisi(wrong);

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines()).singleElement().asString().contains("sert deux fois");
        }
        assertThat(fleet).hasContent("id;category\nA;laptop\n");
    }

    @Test
    void rejects_go_to_their_file() throws Exception {
        Path fleet = file("fleet.csv", "id;category;bought_on\nA;laptop;hier\n;laptop;2020-01-01\n");
        Path rejects = folder.resolve("rejects.csv");

        Run run = choisi("advise", fleet.toString(), "--rejects", rejects.toString(), "--strict", "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(Files.readAllLines(rejects)).hasSize(3).startsWith("line;column;value;reason");
        assertThat(Files.readAllLines(rejects).get(1)).startsWith("2;bought_on;hier;");
    }

    @Test
    void a_broken_rule_is_told_with_its_place_and_exit_code_1() throws Exception {
        Path rules = folder.resolve("rules");
        copy(Path.of("rules"), rules);
        Path lifetimes = rules.resolve("lifecycle/lifetimes.csv");
        Files.writeString(
                lifetimes, Files.readString(lifetimes).replace("L-07;laptop;*;*;7;", "L-07;laptop;*;*;sept;"));

        Run run = choisi("rules", "check", rules.toString(), "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(rules + "/lifecycle/lifetimes.csv:8:5: 'sept': column 'target_years' expects a number");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_once() throws Exception {
        String missing = folder.resolve("absent.csv").toString();
        for (String[] command : new String[][] {
            {"advise", missing}, {"plan", missing}, {"convert", missing, "--to", "g4it"}, {"footprint", missing}
        }) {
            Run run = choisi(command);

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).as(command[0]).containsOnlyOnce("absent.csv").startsWith("choisi: " + missing);
        }
    }

    @Test
    void wrong_usage_ends_in_one_line_and_exit_code_2() throws Exception {
        for (String[] wrong : new String[][] {
            {"advise"},
            {"advise", "x.csv", "--colour"},
            {"advise", "x.csv", "--as-of", "2026-13-01"},
            {"rules", "check", folder.resolve("nowhere").toString()},
            {"fly"}
        }) {
            Run run = choisi(wrong);

            assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.err().lines()).as(String.join(" ", wrong)).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_comparison_is_answered_as_json() throws Exception {
        Path decision = file("decision.json", """
                {"grid":0.0461,"old":{"useKwhPerYear":48},
                 "new":{"embodiedKg":185.09,"useKwhPerYear":39.75,"years":5}}""");

        Run run = choisi("compare", decision.toString());

        // 185.09 / ((48 - 39.75) x 0.0461) = 185.09 / 0.380325 = 486.66 years
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"paybackYears\" : 486.66").contains("\"favours\" : \"KEEP\"");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
