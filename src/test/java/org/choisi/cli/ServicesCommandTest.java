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

class ServicesCommandTest {

    private static final String REGISTER = "src/test/resources/services/registre-services.csv";

    @TempDir
    private Path folder;

    @Test
    void the_advice_is_told_to_people_and_summed_up_on_standard_error() throws Exception {
        Run run = choisi("services", REGISTER, "--as-of", "2026-11-24");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Retirer : 3\n  Fax mutualisé (APP-003)\n    Personne ne s'en est servi en douze mois")
                .contains("[USE-01, rules/services/uses.csv:2]")
                .doesNotContain("calc");
        assertThat(run.err().lines().toList())
                .hasSizeLessThanOrEqualTo(12)
                .startsWith(
                        "14 lues, 12 passées en revue, 2 rejetées",
                        "garder 3, améliorer 3, fusionner 2, retirer 3, à compléter 1")
                .anyMatch(line -> line.startsWith("libéré par an : 19\u202f900"))
                .anyMatch(line -> line.startsWith("ligne 14, Numéro « APP-012 »"));
    }

    @Test
    void one_json_object_a_line_or_a_csv_with_the_first_reason() throws Exception {
        Run json = choisi("services", REGISTER, "--as-of", "2026-11-24", "--format", "ndjson", "--lang", "en");
        JsonNode merged = new JsonMapper().readTree(json.out().lines().toList().get(1));
        assertThat(merged.get("advice").asString()).isEqualTo("MERGE");
        assertThat(merged.get("mergeInto").get("id").asString()).isEqualTo("APP-001");
        assertThat(merged.get("mergeInto").get("why").asString())
                .isEqualTo("the most used (users in twelve months: 3,420 against 64)");
        assertThat(merged.get("when").get("noticeOn").asString()).isEqualTo("2027-03-30");

        Path out = folder.resolve("avis.csv");
        assertThat(choisi("services", REGISTER, "--as-of", "2026-11-24", "--out", out.toString())
                        .exit())
                .isZero();
        assertThat(Files.readAllLines(out).get(3))
                .startsWith("APP-003;4;Fax mutualisé;Numérique;télécopie;WITHDRAW;;;USE-01;Personne ne s'en est servi");
    }

    @Test
    void a_file_that_is_no_register_ends_in_two_with_one_line() throws Exception {
        Path file = Files.writeString(folder.resolve("x.csv"), "a;b\n1;2\n");

        Run run = choisi("services", file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().toList()).hasSize(1);
        assertThat(run.err()).contains("Ce n'est pas un registre de services");
    }
}
