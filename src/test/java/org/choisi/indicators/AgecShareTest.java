package org.choisi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class AgecShareTest {

    private static Rows spend(String newEur, String refurbishedEur, String on) {
        return new Rows()
                .bought(1, "laptop", on, newEur, "new")
                .bought(1, "smartphone", on, refurbishedEur, "refurbished");
    }

    @Test
    void the_worked_example_is_nineteen_point_six_with_the_other_reading_beside_it() {
        Rows rows = spend("410000", "90000", "2026-03-01").bought(40, "laptop", "2026-04-01", null, "gift", 36, null);

        Indicator share = rows.measure("agec-it", 2026);

        assertThat(share.value()).contains(BigFraction.of(98, 5)); // (90 000 + 40 × 200) / 500 000
        assertThat(share.met()).contains(false);
        assertThat(share.facts().get("percentWithGiftsInTotal")).isEqualByComparingTo("19.29"); // 98 / 508
        assertThat(share.facts().get("giftsEur")).isEqualByComparingTo("8000");
        assertThat(share.notes()).singleElement().satisfies(note -> {
            assertThat(note.fr()).contains("19,29 %");
            assertThat(note.en()).contains("19.29%");
        });
    }

    @Test
    void in_2026_nearly_twenty_percent_fails_and_twenty_passes() {
        assertThat(spend("801", "199", "2026-03-01").measure("agec-it", 2026).met())
                .contains(false); // 19.9
        assertThat(spend("800", "200", "2026-03-01").measure("agec-it", 2026).met())
                .contains(true);
    }

    @Test
    void in_2027_twenty_percent_fails() {
        Indicator share = spend("800", "200", "2027-03-01").measure("agec-it", 2027, LocalDate.of(2028, 1, 1));

        assertThat(share.value()).contains(BigFraction.of(20));
        assertThat(share.status()).isEqualTo(Status.MISSED);
    }

    @Test
    void a_yearly_rate_is_met_or_missed_on_the_last_day_of_its_year_and_before_that_the_year_is_not_over() {
        Rows tooLittle = spend("900", "100", "2026-03-01");
        assertThat(tooLittle.measure("agec-it", 2026).status()).isEqualTo(Status.YEAR_NOT_OVER);
        assertThat(tooLittle
                        .measure("agec-it", 2026, LocalDate.of(2026, 12, 30))
                        .status())
                .isEqualTo(Status.YEAR_NOT_OVER);
        assertThat(tooLittle
                        .measure("agec-it", 2026, LocalDate.of(2026, 12, 31))
                        .status())
                .isEqualTo(Status.MISSED);
        assertThat(spend("900", "100", "2025-03-01").measure("agec-it", 2025).status())
                .isEqualTo(Status.MISSED);
    }

    @Test
    void the_next_target_is_told_beforehand() {
        Indicator share = new Rows().measure("agec-it", 2026);

        assertThat(share.next()).hasValueSatisfying(next -> {
            assertThat(next.target()).isEqualByComparingTo("25");
            assertThat(next.row().validFrom()).isEqualTo("2027-01-01");
        });
    }

    @Test
    void printing_is_a_line_of_its_own_and_switches_are_in_none() {
        Rows rows = spend("800", "200", "2026-03-01")
                .bought(1, "copier", "2026-03-01", "1000", "new")
                .bought(1, "switch", "2026-03-01", "1000", "new");

        assertThat(rows.measure("agec-it", 2026).value()).contains(BigFraction.of(20));
        assertThat(rows.measure("agec-printing-equipment", 2026).value()).contains(BigFraction.ZERO);
        assertThat(rows.measure("agec-printing-equipment", 2026).status()).isEqualTo(Status.NO_TARGET);
    }

    @Test
    void a_gift_whose_flat_rate_is_not_known_is_listed_and_not_guessed() {
        Rows rows = spend("800", "200", "2026-03-01")
                .bought(1, "laptop", "2026-03-01", null, "gift", null, null) // age not stated
                .bought(1, "laptop", "2026-03-01", null, "gift", 60, null) // five years: not under five
                .bought(1, "monitor", "2026-03-01", null, "gift", 12, null);

        Indicator share = rows.measure("agec-it", 2026);

        assertThat(share.value()).contains(BigFraction.of(20));
        assertThat(share.excluded()).isEqualTo(3);
    }

    @Test
    void amounts_and_origins_that_are_missing_are_listed() {
        Rows rows = spend("800", "200", "2026-03-01")
                .bought(1, "laptop", "2026-03-01", null, "new")
                .bought(1, "laptop", "2026-03-01", "100", "unknown");

        assertThat(rows.measure("agec-it", 2026).value()).contains(BigFraction.of(20));
        assertThat(rows.measure("agec-it", 2026).excluded()).isEqualTo(2);
    }

    @Test
    void what_has_no_known_category_is_listed_and_not_lost() {
        Rows rows = spend("800", "200", "2026-03-01").bought(4, "", "2026-03-01", "100", "new");

        assertThat(rows.measure("agec-it", 2026).value()).contains(BigFraction.of(20));
        assertThat(rows.measure("agec-it", 2026).excluded()).isEqualTo(4);
    }

    @Test
    void purchases_of_other_years_do_not_count() {
        Rows rows = spend("800", "200", "2026-03-01").bought(1, "laptop", "2025-12-31", "9000", "new");

        assertThat(rows.measure("agec-it", 2026).value()).contains(BigFraction.of(20));
    }

    @Test
    void the_catalogue_sets_the_same_shares_as_the_checks_of_consultations() {
        for (LocalDate day = LocalDate.of(2021, 12, 31); day.getYear() <= 2031; day = day.plusYears(1)) {
            LocalDate end = day;
            var quota = org.choisi.TestDesk.shipped().rules().rows("purchasing", "quotas", end).stream()
                    .filter(fact -> ((org.choisi.policy.Words) fact.fields().get("product")).accepts("laptop"))
                    .findFirst()
                    .orElseThrow();
            assertThat(new Rows().measure("agec-it", end.getYear()).target())
                    .contains((java.math.BigDecimal) quota.fields().get("sharePercent"));
        }
    }

    @Test
    void the_refurbished_share_of_purchases_counts_pieces_and_leaves_gifts_aside() {
        Rows rows = new Rows()
                .bought(70, "laptop", "2026-03-01", "1", "new")
                .bought(30, "laptop", "2026-03-01", "1", "refurbished")
                .bought(50, "laptop", "2026-03-01", null, "gift");

        assertThat(rows.measure("refurbished-purchases", 2026).value()).contains(BigFraction.of(30));
    }
}
