package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void several_scenarios_stand_side_by_side_on_standard_output() throws Exception {
        Path fleet = file("fleet.csv", "id;category;quantity;in_service_on\nA;laptop;10;2020-05-21\n");
        Path longer = file("longer.yaml", "name: longer\nfrom: 2027\nto: 2027\nlifetimes: {laptop: 7}\n");
        Path grid = file("grid.yaml", "name: grid\nfrom: 2027\nto: 2027\ngrid: {2027: 0.04}\n");

        Run run = choisi(
                "simulate",
                fleet.toString(),
                "--scenario",
                longer.toString(),
                "--scenario",
                grid.toString(),
                "--as-of",
                "2026-11-24",
                "--format",
                "csv");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .hasSize(7)
                .anyMatch(line -> line.startsWith("longer;2027;lever:lifetimes;"))
                .anyMatch(line -> line.startsWith("grid;2027;lever:grid;"));
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("1 lues, 0 rejetées ; 10 équipements au parc");
    }

    @Test
    void a_wrong_scenario_is_refused_with_its_places_and_one_that_is_none_is_unusable() throws Exception {
        Path fleet = file("fleet.csv", "id;category\nA;laptop\n");
        Path wrong = file("wrong.yaml", "name: wrong\nfrom: 2027\nto: 2030\nlifetimes: {latpop: 7}\nbyodShare: 3\n");
        Path image = file("image.yaml", "\u0089PNG\0\0");

        Run refused = choisi("simulate", fleet.toString(), "--scenario", wrong.toString(), "--lang", "en");
        Run unusable = choisi("simulate", fleet.toString(), "--scenario", image.toString());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines())
                .contains(
                        wrong + ":4:13: 'latpop' is not known here; perhaps 'laptop'?",
                        wrong + ":5:12: '3': a number from 0 to 1 is expected, in digits, with a point");
        assertThat(unusable.exit()).isEqualTo(2);
        assertThat(unusable.err().lines()).hasSize(1);
    }

    @Test
    void a_scenario_that_is_no_text_of_ours_is_told_by_its_place_and_how_to_save_it() throws Exception {
        Path fleet = file("fleet.csv", "id;category\nA;laptop\n");
        Path windows =
                Files.write(folder.resolve("sc.yaml"), "name: été\nfrom: 2027\nto: 2028\n".getBytes("windows-1252"));
        Path empty = file("vide.yaml", "");

        Run encoded = choisi("simulate", fleet.toString(), "--scenario", windows.toString());
        Run nothing = choisi("simulate", fleet.toString(), "--scenario", empty.toString());

        assertThat(encoded.err())
                .startsWith("choisi: " + windows + ":1: ")
                .contains("Enregistrez-le en UTF-8 depuis un éditeur de texte.")
                .doesNotContain("CSV");
        assertThat(nothing.err()).isEqualTo("choisi: " + empty + " : le fichier est vide\n");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
