package org.choisi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    @Test
    void the_shipped_files_can_be_used_and_have_an_identity() {
        assertThat(Shipped.DATA.hash()).startsWith("sha256:").isEqualTo(Shipped.FILES.hash());
    }

    @Test
    void an_empty_folder_is_refused_with_every_missing_file_at_once() {
        List<Finding> findings = refused(new FileSet("reference-data", Map.of()));

        assertThat(findings)
                .extracting(Finding::file)
                .contains("reference-data/categories.csv", "reference-data/end-of-support.csv");
    }

    @Test
    void every_mistake_of_a_file_is_found_with_its_line_and_column() {
        List<Finding> findings = refused(with("categories.csv", """
                id;kind;code;labels;source;note
                C-1;synonym;latpop;Portable;me;

                C-1;sinonym;laptop;Portable | ;;
                C-2;generic;laptop;PC;me;
                """));

        assertThat(findings)
                .extracting(finding -> finding.row() + ":" + finding.column())
                .contains("2:3", "3:0", "4:1", "4:2", "4:4", "4:5", "5:3");
    }

    @Test
    void an_unknown_or_missing_column_is_found() {
        List<Finding> findings = refused(with("statuses.csv", "id;code;label;source;note\nS;in-use;x;me;\n"));

        assertThat(findings)
                .extracting(finding -> finding.row() + ":" + finding.column())
                .contains("1:0", "1:3");
    }

    private static FileSet with(String path, String content) {
        return Shipped.FILES.with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> refused(FileSet files) {
        return catchThrowableOfType(Refused.class, () -> ReferenceData.read(files))
                .findings();
    }
}
