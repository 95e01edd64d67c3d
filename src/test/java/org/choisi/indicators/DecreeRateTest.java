package org.choisi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.indicators.register.Retirement;
import org.junit.jupiter.api.Test;

/** The rate of decree 2023-266, as worked out in the domain notes: 400 - 40 - 10 = 350, and 180 of them: 51.43 %. */
class DecreeRateTest {

    private static Rows stockOfFourHundred() {
        return new Rows()
                .left(180, "2019-05-01", "2025-10-01", "2026-03-01", "gift", "no", "unknown")
                .left(170, "2019-05-01", "2025-10-01", "2026-03-01", "recycling", "no", "unknown")
                .left(40, "2015-05-01", "2025-10-01", "2026-03-01", "gift", "no", "unknown") // 10 years and 5 months
                .left(10, "2019-05-01", "2025-10-01", "2026-03-01", "gift", "yes", "unknown");
    }

    @Test
    void the_worked_example_comes_out_to_the_digits_printed() {
        Indicator rate = stockOfFourHundred().measure("decree-reuse", 2026);

        assertThat(rate.value()).contains(BigFraction.of(360, 7)); // 18000 / 350 = 51.43
        assertThat(rate.met()).contains(true);
        assertThat(rate.excluded()).isEqualTo(40 + 10);
        assertThat(rate.facts().get("inStock")).isEqualByComparingTo("350");
        assertThat(rate.facts().get("reused")).isEqualByComparingTo("180");
    }

    @Test
    void the_target_is_the_one_of_the_year() {
        assertThat(new Rows().measure("decree-reuse", 2023).target()).hasValueSatisfying(is("25"));
        assertThat(new Rows().measure("decree-reuse", 2024).target()).hasValueSatisfying(is("35"));
        assertThat(new Rows().measure("decree-reuse", 2026).target()).hasValueSatisfying(is("50"));
    }

    @Test
    void exactly_ten_years_is_within_and_a_day_more_is_not() {
        Rows ten = new Rows().left(1, "2015-10-01", "2025-10-01", "2026-03-01", "gift", "no", "no");
        Rows more = new Rows().left(1, "2015-09-30", "2025-10-01", "2026-03-01", "gift", "no", "no");

        assertThat(ten.measure("decree-reuse", 2026).value()).contains(BigFraction.of(100));
        assertThat(more.measure("decree-reuse", 2026).status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void what_is_sold_counts_only_with_a_proof() {
        Rows rows = new Rows()
                .left(1, "2019-05-01", "2025-10-01", "2026-03-01", "sale", "no", "yes")
                .left(1, "2019-05-01", "2025-10-01", "2026-03-01", "sale", "no", "no");

        Indicator rate = rows.measure("decree-reuse", 2026);

        assertThat(rate.value()).contains(BigFraction.of(50));
        assertThat(rate.facts().get("proofMissing")).isEqualByComparingTo("1");
    }

    @Test
    void a_flow_over_a_stock_can_exceed_a_hundred_percent() {
        Rows rows = new Rows()
                .left(10, "2019-05-01", "2025-10-01", "2026-03-01", "gift", "no", "no") // in stock on 1 January, gone
                .left(5, "2019-05-01", "2026-02-01", "2026-03-01", "gift", "no", "no"); // retired and gone in the year

        assertThat(rows.measure("decree-reuse", 2026).value()).contains(BigFraction.of(150));
    }

    @Test
    void a_server_is_outside_the_two_waste_categories() {
        Rows rows = stockOfFourHundred().retired(7, "server", "2019-05-01", "2025-11-01", "unknown", "yes");

        Indicator rate = rows.measure("decree-reuse", 2026);

        assertThat(rate.value()).contains(BigFraction.of(360, 7));
        assertThat(rate.exclusions())
                .filteredOn(exclusion -> exclusion.quantity() == 7)
                .singleElement()
                .satisfies(exclusion -> assertThat(exclusion.reason().fr()).startsWith("EXR-03 : "));
    }

    @Test
    void a_row_said_twice_counts_once_and_two_that_contradict_each_other_count_not_at_all() {
        Rows rows = stockOfFourHundred();
        Retirement first = (Retirement) rows.all().get(0);
        rows.all().add(first.movedTo(rows.next()));

        Indicator same = rows.measure("decree-reuse", 2026);
        assertThat(same.value()).contains(BigFraction.of(360, 7));
        assertThat(same.excluded()).isEqualTo(50 + 180);

        Retirement second = (Retirement) rows.all().get(1);
        rows.all().set(4, withId(second, first.id()));
        Indicator contradicted = rows.measure("decree-reuse", 2026);
        assertThat(contradicted.value()).contains(BigFraction.ZERO); // only the 170 recycled are left
        assertThat(contradicted.excluded()).isEqualTo(50 + 180 + 170);
    }

    private static Retirement withId(Retirement row, String id) {
        return new Retirement(
                id,
                new org.choisi.indicators.register.At("other.csv", 9),
                false,
                row.category(),
                row.entity(),
                row.quantity(),
                row.start(),
                row.retiredOn(),
                row.leftOn(),
                row.retiredTo(),
                row.functional(),
                row.classified(),
                row.proof());
    }

    private static java.util.function.Consumer<java.math.BigDecimal> is(String number) {
        return target -> assertThat(target).isEqualByComparingTo(number);
    }
}
