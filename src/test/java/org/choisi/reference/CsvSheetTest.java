package org.choisi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.choisi.measure.Finding;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

    @Test
    void the_header_line_settles_the_separator() {
        assertThat(read("a;b\n1,5;2\n").rows().get(0).cells()).containsExactly("1,5", "2");
        assertThat(read("a,b\n1;5,2\n").rows().get(0).cells()).containsExactly("1;5", "2");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_name() {
        assertThat(read("\ufeffid;b\n1;2\n").header()).containsExactly("id", "b");
    }

    @Test
    void lines_are_numbered_as_an_editor_numbers_them_whatever_ends_them() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            CsvSheet sheet = read(String.join(end, "a;b", "1;2", "", ";", "3;4", "", ""));

            assertThat(sheet.rows()).extracting(CsvSheet.Row::line).containsExactly(2, 3, 4, 5);
            assertThat(sheet.rows()).extracting(CsvSheet.Row::blank).containsExactly(false, true, true, false);
            assertThat(sheet.problems()).isEmpty();
        }
    }

    @Test
    void text_of_another_encoding_is_a_finding_on_its_line() {
        byte[] windows = "a;b\n1;2\nété;3\n".getBytes(Charset.forName("windows-1252"));

        CsvSheet sheet = CsvSheet.read("x.csv", windows);

        assertThat(sheet.header()).isEmpty();
        assertThat(sheet.problems()).extracting(Finding::row).containsExactly(3);
    }

    @Test
    void accents_read_twice_are_told_at_their_first_cell_alone() {
        CsvSheet sheet = read("a;b\n1;2\nx;Ã©tÃ©\nÃ‰tÃ©;y\n");

        assertThat(sheet.header()).isEmpty();
        assertThat(sheet.problems()).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.column()).isEqualTo(2);
        });
    }

    @Test
    void french_text_is_not_garbled() {
        // With no-break spaces, as French typography has them.
        String french =
                "Âge;ÂGE;«Âge»;CAFÉ…;QUALITÉ\u00a0»;«\u00a0À\u00a0»;l’Été;É’;São Paulo;Œuvre;1\u202f000\u00a0€\n";

        assertThat(read("a;b;c;d;e;f;g;h;i;j;k\n" + french).problems()).isEmpty();
    }

    @Test
    void the_line_that_tells_spreadsheets_the_separator_is_to_be_removed() {
        for (String hint : List.of("sep=;", "SEP=,", "\"sep=;\"", "sep=;;;")) {
            assertThat(read(hint + "\na;b\n1;2\n").problems())
                    .as(hint)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.row()).isEqualTo(1);
                        assertThat(finding.text().fr()).contains("Supprimez la première ligne");
                    });
        }
    }

    @Test
    void a_first_line_of_thousands_of_mixed_names_is_one_finding() {
        String names = '"' + "a,".repeat(2_000) + "b\"" + ";".repeat(2_100);

        assertThat(read(names + "\n1\n").problems()).hasSize(1);
    }

    @Test
    void every_short_or_long_line_is_a_finding_but_empty_cells_at_the_end_are_not() {
        CsvSheet sheet = read("a;b\n1\n1;2;3\n1;2;;\n");

        assertThat(sheet.problems()).extracting(Finding::row).containsExactly(2, 3);
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
    }

    @Test
    void a_quotation_mark_left_open_is_a_finding() {
        assertThat(read("a;b\n\"1;2\n3;4\n").problems()).isNotEmpty();
    }

    @Test
    void names_missing_or_written_twice_are_findings_in_their_column() {
        assertThat(read("a;;a\n").problems()).extracting(Finding::column).containsExactly(2, 3);
    }

    @Test
    void an_empty_file_has_no_header_and_says_so() {
        assertThat(read("").problems()).hasSize(1);
        assertThat(read("\n\na;b\n").problems()).hasSize(1);
    }

    private static CsvSheet read(String text) {
        return CsvSheet.read("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
