package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.AssetColumn.BOUGHT_ON;
import static org.choisi.lifecycle.AssetColumn.WARRANTY_UNTIL;

import java.util.Arrays;
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
                "01/01/1900",
                "01/01/1970",
                "1970-01-01 00:00:00",
                "9999-12-31",
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
                "31/02/2022",
                "2022-02-29",
                "2022-13-01",
                "32/01/2022",
                "1979-12-31",
                "2101-01-01",
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
        Stream<String> rows = Arrays.stream(dates).map(date -> "PC;laptop;\"" + date + "\"");
        return Reading.of(
                Stream.concat(Stream.of("id;category;bought_on"), rows).toArray(String[]::new));
    }
}
