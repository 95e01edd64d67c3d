package org.choisi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.choisi.TestDesk;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.reference.FileSet;
import org.junit.jupiter.api.Test;

/** What may be sent as a draft, and where each file must stand in it. */
class DraftTest {

    private static final byte[] CONTENT = "id;category\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_table_is_laid_over_the_one_in_use_also_with_a_dot_before_its_path() throws IOException {
        for (String path : List.of("lifecycle/scope.csv", "./lifecycle/scope.csv", "././rules/./lifecycle/scope.csv")) {
            FileSet draft = Draft.over(TestDesk.rules(), zip(path));

            assertThat(draft.content("lifecycle/scope.csv")).as(path).hasValue(CONTENT);
            assertThat(draft.files()).as(path).hasSameSizeAs(TestDesk.rules().files());
        }
    }

    @Test
    void parameters_and_words_belong_in_a_folder_of_rules() throws IOException {
        assertThat(refusals(zip("parameters.yaml")))
                .singleElement()
                .asString()
                .startsWith("rules/parameters.yaml:0:0: ")
                .contains("lifecycle/parameters.yaml");
        assertThat(refusals(zip("words.yaml", "notes/words.yaml"))).hasSize(2);
        assertThat(Draft.over(TestDesk.rules(), zip("indicators/parameters.yaml"))
                        .content("indicators/parameters.yaml"))
                .isPresent();
    }

    @Test
    void identity_and_labels_belong_at_the_top() throws IOException {
        assertThat(refusals(zip("lifecycle/ruleset.yaml")))
                .containsExactly("rules/lifecycle/ruleset.yaml:0:0: rien ne lit ce fichier là où il est : rangez-le en"
                        + " ruleset.yaml");
    }

    @Test
    void a_table_that_stands_in_no_folder_is_refused() throws IOException {
        assertThat(refusals(zip("lifetimes.csv", "vies.csv")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("rules/lifetimes.csv:0:0: ")
                                .contains("rangez-le en lifecycle/lifetimes.csv"),
                        line -> assertThat(line).startsWith("rules/vies.csv:0:0: aucune table de ce nom"));
    }

    @Test
    void a_path_that_leaves_the_folder_is_refused() throws IOException {
        for (String path : List.of("../lifecycle/scope.csv", "lifecycle/../scope.csv", "./../x.csv", "/etc/x.csv")) {
            assertThat(refusals(zip(path))).as(path).singleElement().asString().contains("sort du dossier");
        }
    }

    @Test
    void a_file_that_is_there_twice_is_refused() throws IOException {
        byte[] twice = new String(zip("lifecycle/scope.csv", "lifecycle/scopf.csv"), StandardCharsets.ISO_8859_1)
                .replace("scopf", "scope")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusals(twice))
                .containsExactly("rules/lifecycle/scope.csv:0:0: ce fichier est deux fois dans le zip : gardez-en un");
        assertThat(refusals(zip("lifecycle/scope.csv", "./lifecycle/scope.csv")))
                .hasSize(1);
    }

    private static List<String> refusals(byte[] zip) {
        return catchThrowableOfType(Refused.class, () -> Draft.over(TestDesk.rules(), zip)).findings().stream()
                .map(finding -> finding.in(Language.FR))
                .toList();
    }

    private static byte[] zip(String... paths) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String path : paths) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(CONTENT);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
