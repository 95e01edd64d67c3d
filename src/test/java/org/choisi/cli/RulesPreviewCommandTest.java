package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.choisi.TestDesk;
import org.choisi.cli.Program.Run;
import org.choisi.reference.FileSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesPreviewCommandTest {

    private static final String DAY = "2026-11-21";

    @TempDir
    private Path folder;

    @Test
    void a_draft_is_previewed_and_standard_output_carries_the_result_alone() throws Exception {
        Path draft = written(TestDesk.rulesWith("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;6;"));

        Run run = choisi("rules", "preview", "--draft", draft.toString(), "--fleet", fleet(), "--as-of", DAY);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("1 équipement sur 1 change d'avis (100\u00a0%) : 1 passe de « garder »");
        assertThat(run.err().lines()).singleElement().asString().startsWith("ligne 3, in_service_on « hier »");
    }

    @Test
    void without_a_draft_the_same_rules_are_tried_on_another_day_consultations_included() throws Exception {
        Run run = choisi(
                "rules",
                "preview",
                "--fleet",
                fleet(),
                "--as-of",
                DAY,
                "--draft-as-of",
                "2027-06-01",
                "--tender",
                "tenders/smartphones/consultation.json",
                "--format",
                "json",
                "--lang",
                "en");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("{\"asOf\":\"2026-11-21\",\"draftAsOf\":\"2027-06-01\"")
                .contains("target lifetime 7 years reached.")
                .contains("\"tendersRead\":1");
    }

    @Test
    void a_draft_that_is_not_sound_is_told_place_by_place() throws Exception {
        Path draft =
                written(TestDesk.rulesWith("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;sept;"));

        Run run = choisi("rules", "preview", "--draft", draft.toString(), "--fleet", fleet());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).anyMatch(line -> line.startsWith("rules/lifecycle/lifetimes.csv:8:5: "));
    }

    @Test
    void what_is_missing_ends_in_one_line_and_two() throws Exception {
        for (String[] wrong : new String[][] {
            {"rules", "preview", "--fleet", fleet()},
            {"rules", "preview", "--draft", folder.resolve("none").toString(), "--fleet", fleet()},
            {"rules", "preview", "--draft-as-of", "2027-06-01"},
            {
                "rules",
                "preview",
                "--draft-as-of",
                "2027-06-01",
                "--fleet",
                folder.resolve("none.csv").toString()
            }
        }) {
            Run run = choisi(wrong);

            assertThat(run.exit()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).singleElement().asString().startsWith("choisi: ");
        }
    }

    /** One laptop of 78 months, and a line without a date that can be read. */
    private String fleet() throws IOException {
        return Files.writeString(
                        folder.resolve("parc.csv"), "id;category;in_service_on\nA;laptop;2020-05-21\nB;laptop;hier\n")
                .toString();
    }

    private Path written(FileSet rules) throws IOException {
        Path root = folder.resolve("brouillon");
        for (Map.Entry<String, byte[]> file : rules.files().entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return root;
    }
}
