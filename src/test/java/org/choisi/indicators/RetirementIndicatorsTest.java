package org.choisi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class RetirementIndicatorsTest {

    @Test
    void nine_laptops_of_a_hundred_retired_early_are_nine_percent_and_meet_the_target() {
        Rows rows = new Rows()
                .retired(91, "laptop", "2018-01-01", "2026-02-01", "gift", "yes") // 8 years, aimed at 7
                .retired(9, "laptop", "2021-01-01", "2026-02-01", "gift", "yes"); // 5 years

        Indicator early = rows.measure("early-retirement", 2026);

        assertThat(early.value()).contains(BigFraction.of(9));
        assertThat(early.met()).contains(true);
        assertThat(early.status()).isEqualTo(Status.MET);
        assertThat(early.goal().row().at()).isEqualTo("rules/indicators/indicators.csv:2");
    }

    @Test
    void equipment_retired_on_the_very_day_its_lifetime_ends_is_not_early_and_a_day_before_it_is() {
        Rows onTheDay = new Rows().retired(1, "laptop", "2019-03-10", "2026-03-10", "gift", "yes");
        Rows aDayBefore = new Rows().retired(1, "laptop", "2019-03-10", "2026-03-09", "gift", "yes");

        assertThat(onTheDay.measure("early-retirement", 2026).value()).contains(BigFraction.ZERO);
        assertThat(aDayBefore.measure("early-retirement", 2026).value()).contains(BigFraction.of(100));
    }

    @Test
    void impossible_and_incomplete_rows_are_left_out_and_listed() {
        Rows rows = new Rows()
                .retired(10, "laptop", "2018-01-01", "2026-02-01", "gift", "yes")
                .retired(2, "laptop", "2026-03-01", "2026-02-01", "gift", "yes") // backwards
                .retired(3, "laptop", null, "2026-02-01", "gift", "yes") // no start
                .retired(4, "laptop", "2018-01-01", "2026-12-01", "gift", "yes"); // after the day of calculation

        Indicator early = rows.measure("early-retirement", 2026);

        assertThat(early.value()).contains(BigFraction.ZERO);
        assertThat(early.excluded()).isEqualTo(2 + 3 + 4);
        assertThat(early.exclusions())
                .extracting(
                        exclusion -> exclusion.at().line(),
                        exclusion -> exclusion.reason().fr())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "sortie antérieure à la mise en service ou à l'achat"),
                        org.assertj.core.groups.Tuple.tuple(4, "ni date de mise en service ni date d'achat"),
                        org.assertj.core.groups.Tuple.tuple(5, "date postérieure au jour du calcul"));
    }

    @Test
    void a_retirement_before_the_policy_had_lifetimes_is_left_out_and_listed() {
        Rows rows = new Rows().retired(1, "laptop", "2018-01-01", "2023-09-28", "gift", "yes");

        Indicator early = rows.measure("early-retirement", 2023, LocalDate.of(2023, 12, 31));

        assertThat(early.status()).isEqualTo(Status.NO_DATA);
        assertThat(early.exclusions())
                .singleElement()
                .extracting(Exclusion::quantity)
                .isEqualTo(1L);
    }

    @Test
    void twenty_of_forty_functional_pieces_reused_and_sixty_broken_are_fifty_percent() {
        Rows rows = new Rows()
                .retired(20, "laptop", "2018-01-01", "2026-02-01", "reuse", "yes")
                .retired(20, "laptop", "2018-01-01", "2026-02-01", "recycling", "yes")
                .retired(60, "laptop", "2018-01-01", "2026-02-01", "recycling", "no");

        Indicator reused = rows.measure("functional-reuse", 2026);

        assertThat(reused.value()).contains(BigFraction.of(50));
        assertThat(reused.met()).contains(true);
    }

    @Test
    void functional_equipment_without_a_destination_is_not_reused_and_untested_equipment_is_listed() {
        Rows rows = new Rows()
                .retired(1, "laptop", "2018-01-01", "2026-02-01", "transfer", "yes")
                .retired(3, "laptop", "2018-01-01", "2026-02-01", "unknown", "yes")
                .retired(5, "laptop", "2018-01-01", "2026-02-01", "gift", "unknown");

        Indicator reused = rows.measure("functional-reuse", 2026);

        assertThat(reused.value()).contains(BigFraction.of(25)); // 1 of 4
        assertThat(reused.excluded()).isEqualTo(5);
        assertThat(reused.facts().get("destinationUnknown")).isEqualByComparingTo("3");
    }

    @Test
    void average_life_weighs_quantities_and_is_exact_on_anniversaries() {
        Rows rows = new Rows()
                .retired(3, "laptop", "2019-02-01", "2026-02-01", "gift", "yes") // 7 years
                .retired(1, "laptop", "2021-02-01", "2026-02-01", "gift", "yes"); // 5 years

        Indicator life = rows.measure("life-laptop", 2026);

        assertThat(life.value()).contains(BigFraction.of(13, 2)); // (3 × 7 + 5) / 4 = 6.5
        assertThat(life.status()).isEqualTo(Status.ON_THE_WAY); // 7 years by the end of 2026
        assertThat(rows.measure("life-laptop", 2026, LocalDate.of(2026, 12, 30)).status())
                .isEqualTo(Status.ON_THE_WAY);
        for (LocalDate due : List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2))) {
            assertThat(rows.measure("life-laptop", 2026, due).status()).isEqualTo(Status.MISSED);
        }
        // The target was due in 2026: it is missed in 2027 too, although that year is not over.
        Rows later = new Rows().retired(1, "laptop", "2021-02-01", "2027-01-05", "gift", "yes");
        assertThat(later.measure("life-laptop", 2027, LocalDate.of(2027, 6, 1)).status())
                .isEqualTo(Status.MISSED);
    }

    @Test
    void computers_that_serve_again_are_counted_by_piece() {
        Rows rows = new Rows()
                .retired(1000, "laptop", "2018-01-01", "2026-02-01", "gift", "yes")
                .retired(250, "desktop", "2018-01-01", "2026-02-01", "reuse", "yes")
                .retired(70, "desktop", "2018-01-01", "2026-02-01", "recycling", "yes")
                .retired(30, "smartphone", "2018-01-01", "2026-02-01", "gift", "yes");

        Indicator redistributed = rows.measure("computers-redistributed", 2026);

        assertThat(redistributed.value()).contains(BigFraction.of(1250));
        assertThat(redistributed.status()).isEqualTo(Status.NO_TARGET);
        assertThat(redistributed.met()).isEmpty();
    }

    @Test
    void equipment_of_no_known_category_is_listed_where_the_category_decides() {
        Rows rows = new Rows()
                .retired(1, "laptop", "2018-01-01", "2026-02-01", "gift", "yes")
                .retired(5, "", "2018-01-01", "2026-02-01", "gift", "yes");

        assertThat(rows.measure("early-retirement", 2026).excluded()).isEqualTo(5);
        assertThat(rows.measure("functional-reuse", 2026).excluded()).isZero();
    }

    @Test
    void an_indicator_is_told_apart_by_category_and_by_entity() {
        Rows rows = new Rows()
                .retired(1, "laptop", "2018-01-01", "2026-02-01", "gift", "yes")
                .retired(1, "smartphone", "2024-01-01", "2026-02-01", "gift", "yes");
        var desk = new IndicatorDesk(org.choisi.TestDesk.shipped().rules());
        var registers = org.choisi.indicators.register.Registers.of(rows.all());

        assertThat(desk.measureBy(Part.CATEGORY, registers, 2026, Rows.TODAY))
                .filteredOn(indicator -> indicator.id().equals("early-retirement"))
                .extracting(indicator -> indicator.goal().scope().toString() + " " + indicator.status())
                .containsExactly("category: laptop MET", "category: smartphone ON_THE_WAY");
        assertThat(desk.measureBy(Part.ENTITY, registers, 2026, Rows.TODAY))
                .filteredOn(indicator -> indicator.id().equals("early-retirement"))
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.value()).contains(BigFraction.of(50)));
    }

    @Test
    void nothing_retired_is_no_data_and_never_zero() {
        Indicator early = new Rows().measure("early-retirement", 2026);

        assertThat(early.value()).isEmpty();
        assertThat(early.status()).isEqualTo(Status.NO_DATA);
        assertThat(early.met()).isEmpty();
    }
}
