package org.choisi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
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

    /** What a policy owner sees: one row, one source, ids that stay unique whatever file one looks at. */
    @Test
    void every_shipped_table_is_tidy() {
        var ids = new HashSet<String>();
        assertThat(Shipped.FILES.paths(".csv")).hasSizeGreaterThanOrEqualTo(13).allSatisfy(path -> {
            CsvSheet sheet = CsvSheet.read(path, Shipped.FILES.content(path).orElseThrow());

            assertThat(sheet.problems()).isEmpty();
            assertThat(sheet.header()).contains("id", "source").allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
            assertThat(sheet.rows()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.blank()).isFalse();
                assertThat(row.cells().get(sheet.column("source"))).isNotEmpty();
                assertThat(ids.add(row.cells().get(sheet.column("id")))).isTrue();
            });
        });
    }

    /** A row without a source of its own says so: only these words may stand in the column. */
    @Test
    void every_status_is_one_that_the_licences_page_explains() {
        assertThat(Shipped.FILES.paths(".csv")).allSatisfy(path -> {
            CsvSheet sheet = CsvSheet.read(path, Shipped.FILES.content(path).orElseThrow());
            int column = sheet.column("status");

            assertThat(sheet.rows())
                    .filteredOn(row -> column >= 0)
                    .extracting(row -> row.cells().get(column))
                    .isSubsetOf("seen", "derived", "secondary", "seen-doubtful", "to-confirm", "setting");
        });
    }

    @Test
    void labels_all_different_neither_fill_the_memory_nor_change_the_answers() {
        Categories categories = Shipped.DATA.categories();
        for (int i = 0; i < 120_000; i++) {
            categories.resolve("label " + i);
        }

        assertThat(categories.resolve("Laptop")).isEqualTo(new CategoryMatch.Known("laptop"));
    }

    private static FileSet with(String path, String content) {
        return Shipped.FILES.with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> refused(FileSet files) {
        return catchThrowableOfType(Refused.class, () -> ReferenceData.read(files))
                .findings();
    }
}
