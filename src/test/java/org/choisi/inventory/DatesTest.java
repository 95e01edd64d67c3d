package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.AssetColumn.BOUGHT_ON;
import static org.choisi.lifecycle.AssetColumn.WARRANTY_UNTIL;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-15|2022-03-15",
                "2022-03-15 10:22:00|2022-03-15",
                "2022-03-15T10:22:00Z|2022-03-15",
                "2022/03/15|2022-03-15",
                "2022/3/5|2022-03-05",
                "20220315|2022-03-15",
                "15/03/2022|2022-03-15",
                "5/3/2022|2022-03-05",
                "15/03/2022 08:00|2022-03-15",
                "15-03-2022|2022-03-15",
                "15.03.2022|2022-03-15",
                "15/03/22|2022-03-15",
                "15/03/99|1999-03-15",
                "15 mars 2022|2022-03-15",
                "1er février 2022|2022-02-01",
                "15 août 2022|2022-08-15",
                "15-déc-22|2022-12-15",
                "mardi 15 mars 2022|2022-03-15",
                "Mar 15, 2022|2022-03-15",
                "15 Sept. 2022|2022-09-15",
                "29/02/2024|2024-02-29",
            })
    void dates_are_read_however_they_are_written(String written, String date) {
        assertThat(bought(written, "31/12/2020").all(BOUGHT_ON)).containsExactly(date, "2020-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-00-00",
                "00/00/0000",
                "1900-01-00",
                "00/01/1900",
                "N/A",
                "-",
                "null",
                "n/c",
                "inconnu",
                "Inconnue",
                "#N/A",
                "#REF!",
                "(vide)"
            })
    void what_stands_for_no_date_is_blank(String written) {
        assertThat(bought(written).all(BOUGHT_ON)).containsExactly("");
        assertThat(bought(written).rejects).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "01/01/0001",
                "9999-12-31",
                "31/12/9999",
                "2300-01-01",
                "01.02.2300",
                "1979-12-31",
                "2101-01-01",
                "01/01/1900",
                "1970-01-01 00:00:00",
                "1753-01-01",
                "1er janvier 1899"
            })
    void a_day_that_nobody_can_believe_is_no_date_and_is_told_with_its_line_whatever_its_year(String written) {
        var read = bought("2020-01-01", written);

        assertThat(read.all(BOUGHT_ON)).containsExactly("2020-01-01", "");
        assertThat(read.rejects).isEmpty();
        assertThat(read.notes).singleElement().satisfies(note -> {
            assertThat(note.fr())
                    .isEqualTo("« bought_on » : 1 date lue comme absente, hors de 1980-2100 : ligne 3 « " + written
                            + " ».");
            assertThat(note.en())
                    .isEqualTo("\"bought_on\": 1 date read as none, outside 1980-2100: line 3 \"" + written + "\".");
        });
    }

    @Test
    void of_many_such_days_the_first_three_are_told_and_all_are_counted() {
        var read = bought("0001-01-01", "2300-01-01", "9999-12-31", "0001-01-01", "2020-01-01");

        assertThat(read.notes)
                .singleElement()
                .satisfies(note -> assertThat(note.fr())
                        .isEqualTo(
                                "« bought_on » : 4 dates lues comme absentes, hors de 1980-2100 : ligne 2 « 0001-01-01 »,"
                                        + " ligne 3 « 2300-01-01 », ligne 4 « 9999-12-31 », …"));
    }

    @Test
    void an_id_that_stands_twice_is_told_and_both_lines_count() {
        var read = Reading.of("id;category", "PC-1;laptop", "PC-2;laptop", "PC-1;desktop", "PC-1;desktop");

        assertThat(read.assets).hasSize(4);
        assertThat(read.notes).singleElement().satisfies(note -> {
            assertThat(note.fr())
                    .isEqualTo("2 lignes reprennent un identifiant déjà lu, et comptent aussi :"
                            + " « PC-1 » (lignes 2 et 4), « PC-1 » (lignes 2 et 5).");
            assertThat(note.en()).startsWith("2 lines have an id that was read before, and count too:");
        });
        assertThat(Reading.of("id;category", "PC-1;laptop", "PC-2;laptop").notes)
                .isEmpty();
    }

    /** A hundred thousand ids made from a seed, of which those written again are known. */
    @Test
    void ids_that_stand_twice_are_counted_whatever_their_number() {
        var random = new java.util.SplittableRandom(5);
        List<String> lines = new java.util.ArrayList<>(List.of("id;category"));
        var seen = new java.util.HashSet<String>();
        int again = 0;
        for (int row = 0; row < 100_000; row++) {
            String id = "A" + random.nextInt(1_000_000);
            again += seen.add(id) ? 0 : 1;
            lines.add(id + ";laptop");
        }

        var read = Reading.of(lines.toArray(String[]::new));

        assertThat(read.notes)
                .singleElement()
                .satisfies(note -> assertThat(note.fr()).contains("lignes "));
        assertThat(read.notes.get(0).fr()).startsWith(again + " lignes reprennent");
        assertThat(read.assets).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2022",
                "2022-02-29",
                "2022-13-01",
                "32/01/2022",
                "hier",
                "2019",
                "03/2022",
                "12345",
                "1/2/3/4",
                "2022-3-15-1",
                "99999999999"
            })
    void what_no_calendar_has_is_rejected(String written) {
        var read = bought(written);

        assertThat(read.assets).isEmpty();
        assertThat(read.rejects).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(2);
            assertThat(reject.column()).isEqualTo("bought_on");
            assertThat(reject.value()).isEqualTo(written);
            assertThat(reject.reason().fr()).isNotBlank();
            assertThat(reject.reason().en()).contains("expected");
        });
    }

    @Test
    void one_date_settles_the_order_of_its_whole_column() {
        var french = bought("03/04/2022", "05/06/2021", "25/12/2020");
        var american = bought("03/04/2022", "05/06/2021", "12/25/2020");

        assertThat(french.all(BOUGHT_ON)).containsExactly("2022-04-03", "2021-06-05", "2020-12-25");
        assertThat(american.all(BOUGHT_ON)).containsExactly("2022-03-04", "2021-05-06", "2020-12-25");
        assertThat(french.notes).isEmpty();
        assertThat(american.notes).isEmpty();
    }

    @Test
    void dates_against_the_order_of_most_are_rejected() {
        var read = bought("13/04/2022", "14/06/2021", "12/25/2020", "03/04/2022");

        assertThat(read.all(BOUGHT_ON)).containsExactly("2022-04-13", "2021-06-14", "2022-04-03");
        assertThat(read.rejects).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(4);
            assertThat(reject.reason().fr()).contains("jour d'abord");
        });
        assertThat(read.notes)
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains("mixes two orders"));
    }

    @Test
    void a_column_that_tells_nothing_follows_the_others_and_says_so() {
        var read = Reading.of(
                "id;category;bought_on;warranty_until", "1;pc;03/04/2022;12/25/2025", "2;pc;05/06/2021;01/02/2025");

        assertThat(read.all(BOUGHT_ON)).containsExactly("2022-03-04", "2021-05-06");
        assertThat(read.all(WARRANTY_UNTIL)).containsExactly("2025-12-25", "2025-01-02");
        assertThat(read.notes)
                .extracting(note -> note.fr())
                .containsExactly(
                        "« bought_on » ne dit pas si le jour ou le mois vient d'abord : lue mois d'abord, comme les"
                                + " autres dates du fichier.");
    }

    @Test
    void a_file_that_tells_nothing_is_read_the_french_way_and_says_so() {
        var read = bought("03/04/2022", "05/06/2021");

        assertThat(read.all(BOUGHT_ON)).containsExactly("2022-04-03", "2021-06-05");
        assertThat(read.notes)
                .extracting(note -> note.fr())
                .containsExactly(
                        "« bought_on » ne dit pas si le jour ou le mois vient d'abord : lue jour d'abord, l'usage"
                                + " français.");
    }

    @Test
    void a_day_equal_to_its_month_is_no_doubt() {
        assertThat(bought("04/04/2022").notes).isEmpty();
    }

    private static Reading bought(String... dates) {
        Stream<String> rows =
                IntStream.range(0, dates.length).mapToObj(row -> "PC-" + row + ";laptop;\"" + dates[row] + "\"");
        return Reading.of(
                Stream.concat(Stream.of("id;category;bought_on"), rows).toArray(String[]::new));
    }
}
