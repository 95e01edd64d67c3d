package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.choisi.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EcoscoreCommandTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SAMPLES = "reference-data/projects/";
    private static final String DAY = "2026-11-21";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<JsonNode> lines(Run run) {
        return run.out().lines().map(JSON::readTree).toList();
    }

    @Test
    void one_object_a_line_by_default_with_what_the_contract_names() throws Exception {
        Run run =
                choisi("ecoscore", SAMPLES + "portail-citoyen.json", SAMPLES + "tablettes-ecoles.json", "--as-of", DAY);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(lines(run))
                .extracting(score -> score.get("id").asString())
                .containsExactly("portail-citoyen", "tablettes-neuves", "tablettes-partagees");
        JsonNode score = lines(run).get(1);
        for (String field :
                List.of("score", "grade", "completeness", "dimensions", "caps", "levers", "asOf", "ruleSet")) {
            assertThat(score.has(field)).as(field).isTrue();
        }
        JsonNode reason = score.get("dimensions").get(0).get("reasons").get(0);
        for (String field : List.of("rule", "text", "at", "reference", "inForceSince", "values")) {
            assertThat(reason.has(field)).as(field).isTrue();
        }
        assertThat(score.get("dimensions")).hasSize(10);
        assertThat(run.err().lines()).singleElement().asString().startsWith("projets notés : 3 (A : 1, B : 1, C : 1)");
    }

    @Test
    void another_run_of_the_program_gives_the_same_bytes() throws Exception {
        String[] command = {
            "ecoscore",
            SAMPLES + "tablettes-ecoles.json",
            SAMPLES + "jumeau-numerique-batiment.json",
            "--compare",
            "--as-of",
            DAY
        };

        assertThat(choisi(command).out()).isNotEmpty().isEqualTo(choisi(command).out());
    }

    @Test
    void json_lines_a_table_and_standard_input_say_the_same_to_the_same_bytes() throws Exception {
        String json = "{\"id\":\"P\",\"kind\":\"service\",\"answers\":{\"rgaa_rate\":82.5,\"data_owner\":true,"
                + "\"equipment\":\"3 laptop kept 2\"}}";
        Path lines = file("lines.json", json + "\n" + json + "\n");
        Path csv = file(
                "table.csv",
                "Projet;Nature;Question;Réponse\nP;service;rgaa_rate;82,5 %\nP;;data_owner;oui\n"
                        + "P;;equipment;3 laptop kept 2\n");

        Run two = choisi("ecoscore", lines.toString(), "--as-of", DAY);
        Run fromInput = Program.fed(json, "ecoscore", "-", "--as-of", DAY);
        Run table = choisi("ecoscore", csv.toString(), "--as-of", DAY);

        assertThat(two.out()).isEqualTo(fromInput.out() + fromInput.out());
        assertThat(table.exit()).as(table.err()).isZero();
        assertThat(lines(table).get(0).get("exactScore"))
                .isEqualTo(lines(fromInput).get(0).get("exactScore"));
        assertThat(lines(table).get(0).get("dimensions"))
                .isEqualTo(lines(fromInput).get(0).get("dimensions"));
    }

    @Test
    void a_questionnaire_is_written_filled_in_and_read_back() throws Exception {
        Path csv = folder.resolve("mon-projet.csv");
        Path workbook = folder.resolve("classeur.xlsx");
        Path again = folder.resolve("encore.xlsx");

        assertThat(choisi("ecoscore", "--questionnaire", "--kind", "product", "--out", csv.toString(), "--as-of", DAY)
                        .exit())
                .isZero();
        choisi("ecoscore", "--questionnaire", "--out", workbook.toString(), "--as-of", DAY);
        choisi("ecoscore", "--questionnaire", "--out", again.toString(), "--as-of", DAY);
        String empty = Files.readString(csv);
        Files.writeString(
                csv,
                empty.replace("product;ecolabel;;", "product;ecolabel;oui;")
                        .replace("product;people_served;;", "product;people_served;1 200;"));
        Run filled = choisi("ecoscore", csv.toString(), workbook.toString(), "--as-of", DAY);

        assertThat(empty.lines().skip(1))
                .allMatch(line -> line.startsWith("product;"))
                .hasSizeGreaterThan(20);
        assertThat(Files.readAllBytes(workbook)).isEqualTo(Files.readAllBytes(again));
        assertThat(filled.exit()).as(filled.err()).isZero();
        assertThat(lines(filled)).hasSize(2);
        JsonNode product = lines(filled).get(0);
        assertThat(product.get("id").asString()).isEqualTo("mon-projet");
        assertThat(product.get("kind").asString()).isEqualTo("product");
        assertThat(product.get("findings")).isEmpty();
        assertThat(product.get("notAnswered").toString()).doesNotContain("ecolabel", "people_served");
        assertThat(lines(filled).get(1).get("grade").isNull()).isTrue();
    }

    @Test
    void versions_of_one_project_are_compared_when_asked_and_always_in_text() throws Exception {
        Run asked = choisi("ecoscore", SAMPLES + "tablettes-ecoles.json", "--compare", "--as-of", DAY);
        Run text = choisi(
                "ecoscore", SAMPLES + "tablettes-ecoles.json", "--format", "text", "--lang", "en", "--as-of", DAY);

        JsonNode comparison = lines(asked).get(2).get("comparison").get(0);
        assertThat(comparison.get("project").asString()).isEqualTo("tablettes-ecoles");
        assertThat(comparison.get("best").toString()).isEqualTo("[\"tablettes-partagees\"]");
        assertThat(comparison.get("differences").get(0).get("question").asString())
                .isEqualTo("carbon_kg_per_user_year");
        assertThat(text.out()).contains("Comparison: tablettes-ecoles", "Footprint per person", "not applicable");
        assertThat(text.out()).doesNotContain("sans objet", "réponse", "kg_per_user_year");
    }

    @Test
    void a_self_assessment_beside_a_project_answers_for_it() throws Exception {
        Path project = file("p.json", "{\"id\":\"P\",\"answers\":{\"codesigned\":true}}");
        var all = new StringBuilder("[");
        Files.readAllLines(Path.of("reference-data/rgesn-criteria.csv")).stream()
                .skip(1)
                .forEach(line -> all.append(all.length() > 1 ? "," : "")
                        .append("{\"numero\":\"")
                        .append(line.split(";")[1])
                        .append("\",\"reponse\":\"Conforme\"}"));
        Path assessment = file("rgesn.json", all + "]");

        Run run = choisi("ecoscore", project.toString(), "--rgesn", assessment.toString(), "--as-of", DAY);
        Run alone = choisi("ecoscore", assessment.toString(), "--as-of", DAY);

        assertThat(run.out()).contains("78 critères satisfaits sur 78");
        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.err().lines()).singleElement().asString().contains("--rgesn");
    }

    @Test
    void a_file_that_cannot_be_used_ends_in_two_and_one_clear_line() throws Exception {
        List<String> bad = List.of(
                file("cut.json", "{\"id\":\"P\",\"answers\":{\"rgaa_rate\":8").toString(),
                file("empty.json", "").toString(),
                file("other.json", "{\"answer\":42}").toString(),
                file("other.csv", "a;b\n1;2\n").toString(),
                file("image.png", "\u0089PNG\r\n\u001a\n\0\0").toString(),
                file("deep.json", "[".repeat(50_000)).toString(),
                file("twice.json", "{\"answers\":{\"rgaa_rate\":80,\"rgaa_rate\":20}}")
                        .toString(),
                folder.toString(),
                folder.resolve("absent.json").toString());

        for (String name : bad) {
            Run run = choisi("ecoscore", name, "--as-of", DAY);
            assertThat(run.exit()).as(name).isEqualTo(2);
            assertThat(run.out()).as(name).isEmpty();
            assertThat(run.err().lines()).as(name).hasSize(1);
            assertThat(run.err()).as(name).startsWith("choisi: ").doesNotContain("Exception");
        }
        assertThat(choisi("ecoscore").exit()).isEqualTo(2);
        assertThat(choisi("ecoscore", "--questionnaire", "--kind", "servise").exit())
                .isEqualTo(2);
    }

    @Test
    void what_is_no_project_does_not_stop_those_after_it() throws Exception {
        Path mixed = file(
                "mixed.json", "[{\"id\":\"A\",\"answers\":{}},42,{\"id\":\"B\",\"answers\":{\"codesigned\":true}}]");

        Run run = choisi("ecoscore", mixed.toString(), "--as-of", DAY);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(lines(run)).extracting(score -> score.get("id").asString()).containsExactly("A", "B");
        assertThat(run.err()).contains("l'objet 2 n'est pas un projet");
    }

    @Test
    void csv_has_a_line_for_each_answer_and_nothing_that_a_spreadsheet_would_run() throws Exception {
        Path project = file("p.json", "{\"id\":\"=1+1\",\"answers\":{\"codesigned\":true,\"data_owner\":\"oui\"}}");
        Path out = folder.resolve("out.csv");

        Run run = choisi("ecoscore", project.toString(), "--out", out.toString(), "--as-of", DAY);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(3).element(1).asString().startsWith("'=1+1;;project;");
    }
}
