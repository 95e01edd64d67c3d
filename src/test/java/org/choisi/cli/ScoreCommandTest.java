package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.choisi.SampleTender;
import org.choisi.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void one_object_a_line_in_the_order_of_the_files_and_of_the_tenders_in_them() throws Exception {
        Path two = file(
                "two.jsonl",
                SampleTender.withTwoBids("T-2").json() + "\n"
                        + SampleTender.of("T-1", "Sans offre").json() + "\n");
        Path one = file("one.json", SampleTender.withTwoBids("T-0").json());

        Run run = choisi("score", two.toString(), one.toString(), "--as-of", "2026-11-21", "--format", "ndjson");

        assertThat(run.exit()).as(run.err()).isZero();
        List<JsonNode> results = run.out().lines().map(JSON::readTree).toList();
        assertThat(results)
                .extracting(result -> result.get("tender").asString())
                .containsExactly("T-2", "T-1", "T-0");
        JsonNode ranking = results.get(0).get("lots").get(0).get("ranking");
        assertThat(ranking.toString()).isEqualTo("[[\"B-2\"],[\"B-1\"]]");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("fichiers : 2, consultations lues : 3, publiables : ");
    }

    @Test
    void standard_input_is_scored_like_a_file_and_always_to_the_same_bytes() throws Exception {
        String tender = SampleTender.withTwoBids("T-0").json();
        Path file = file("one.json", tender);

        Run fromFile = choisi("score", file.toString(), "--as-of", "2026-11-21", "--format", "ndjson");
        Run fromInput = Program.fed(tender, "score", "-", "--as-of", "2026-11-21", "--format", "ndjson");

        assertThat(fromInput.out()).isEqualTo(fromFile.out()).startsWith("{\"tender\":\"T-0\",\"asOf\":\"2026-11-21\"");
    }

    @Test
    void text_when_not_told_in_the_language_asked_for() throws Exception {
        Path file = file("one.json", SampleTender.withTwoBids("T-0").json());

        Run french = choisi("score", file.toString());
        Run english = choisi("score", file.toString(), "--lang", "en");

        assertThat(french.exit()).isZero();
        assertThat(french.out()).contains("T-0", "Bêta").doesNotStartWith("{");
        assertThat(english.out()).contains("Bêta").isNotEqualTo(french.out());
        assertThat(english.err()).startsWith("files: 1, tenders read: 1");
    }

    @Test
    void what_can_be_read_is_scored_when_something_else_cannot() throws Exception {
        Path good = file("good.json", SampleTender.withTwoBids("T-0").json());
        Path cut = file(
                "cut.jsonl",
                SampleTender.withTwoBids("T-1").json() + "\n"
                        + SampleTender.withTwoBids("T-2").json().substring(0, 300));

        Run run = choisi("score", image().toString(), cut.toString(), good.toString(), "--format", "ndjson");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()
                        .lines()
                        .map(line -> JSON.readTree(line).get("tender").asString()))
                .containsExactly("T-1", "T-0");
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err()).contains("photo.json : ", "cut.jsonl : ").doesNotContain("Exception");
    }

    @Test
    void a_file_with_nothing_to_score_ends_in_one_line_and_exit_code_2() throws Exception {
        for (Path nothing : List.of(
                image(), file("cut.json", SampleTender.withTwoBids("T-1").json().substring(0, 300)), folder)) {
            Run run = choisi("score", nothing.toString());

            assertThat(run.exit()).as(nothing.toString()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("choisi: ")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void files_with_nothing_to_score_are_told_one_a_line_with_exit_code_2() throws Exception {
        Path empty = file("empty.json", "");
        Path other = file("other.json", "{\"answer\":42}");
        Path nowhere = folder.resolve("nowhere.json");

        Run run = choisi("score", empty.toString(), other.toString(), nowhere.toString(), "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith("choisi: "));
    }

    @Test
    void marks_come_from_files_beside_the_tender() throws Exception {
        Path tender = file(
                "one.json",
                SampleTender.withTwoBids("T-0").bid("B-3", "Gamma", 90, 0).json());
        // 60 × 80/90 + 40 × 20/20 = 93.33…: B-3 comes first once it has its mark.
        Path marks = file("marks.csv", "lot;bid;criterion;mark;outOf;reason;proof\n;B-3;Valeur technique;20;20;;\n");

        Run run = choisi("score", tender.toString(), "--marks", marks.toString(), "--format", "ndjson");

        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode ranking = JSON.readTree(run.out()).get("lots").get(0).get("ranking");
        assertThat(ranking.toString()).isEqualTo("[[\"B-3\"],[\"B-2\"],[\"B-1\"]]");
    }

    @Test
    void marks_that_are_no_table_and_options_that_are_not_ours_end_in_exit_code_2() throws Exception {
        Path tender = file("one.json", SampleTender.withTwoBids("T-0").json());

        for (String[] wrong : new String[][] {
            {"score"},
            {"score", tender.toString(), "--colour"},
            {"score", tender.toString(), "--format", "pdf"},
            {"score", tender.toString(), "--marks", image().toString()},
            {"score", tender.toString(), "--marks", folder.toString()},
            {"score", tender.toString(), "--rules", folder.resolve("nowhere").toString()}
        }) {
            Run run = choisi(wrong);

            assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).as(run.err()).hasSize(1);
        }
    }

    private Path image() throws IOException {
        return Files.write(
                folder.resolve("photo.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
