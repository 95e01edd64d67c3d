package org.choisi.impact.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who leaves and who comes, year after year: each figure can be counted on the fingers. */
class StockFlowTest {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    @Test
    void a_device_is_replaced_in_the_year_in_which_it_reaches_its_lifetime() {
        // 5.1 years are 61.2 months. At 36 months 25.2 are left: the third year. At 60 months 1.2 are left: the first.
        List<StockFlow.Year> years = flow("5.1", 4, cohort(36, 7), cohort(60, 10));

        assertThat(years).extracting(StockFlowTest::bought).containsExactly("10", "0", "7", "0");
    }

    @Test
    void a_fractional_lifetime_splits_what_came_over_a_year_between_two_years() {
        // Bought evenly over the first year, serving 5.1 years: nine tenths leave 5 years later, one tenth 6 years
        // later.
        List<StockFlow.Year> years = flow("5.1", 8, cohort(60, 10));

        assertThat(years).extracting(StockFlowTest::bought).containsExactly("10", "0", "0", "0", "0", "9", "1", "0");
    }

    @Test
    void what_is_past_its_lifetime_is_replaced_in_the_first_year_and_told_apart() {
        List<StockFlow.Year> years = flow("5", 2, cohort(59, 1), cohort(60, 2), cohort(61, 4), cohort(900, 8));

        // 59 and 60 months reach their 60 in the first year; 61 and 900 had passed them before.
        assertThat(bought(years.get(0))).isEqualTo("15");
        assertThat(years.get(0).overdue()).isEqualByComparingTo("12");
        assertThat(years.get(1).overdue()).isEqualByComparingTo("0");
    }

    @Test
    void pieces_of_unknown_age_are_a_steady_flow() {
        // 51 / 5.1 = 10 a year, for ever: the first ten come back as 9 + 1, beside the last of the 51 and the nines
        // before.
        List<StockFlow.Year> years = flow("5.1", 9, new Cohort("laptop", Acquired.NEW, "FR", null, 51));

        assertThat(years).extracting(StockFlowTest::bought).containsOnly("10");
        assertThat(years.get(0).overdue()).isEqualByComparingTo("0");
    }

    @Test
    void ages_are_carried_to_the_first_day_of_the_first_year() {
        // 55 months on the day of the inventory, 5 months before: 60 of 60 months on the first day.
        var habits = habits("5", "0", "0", "0");

        assertThat(bought(StockFlow.of(List.of(cohort(55, 3)), 5, habits, 1).get(0)))
                .isEqualTo("3");
        assertThat(bought(StockFlow.of(List.of(cohort(55, 3)), -10, habits, 1).get(0)))
                .isEqualTo("0");
    }

    @Test
    void a_growing_fleet_buys_more_and_a_shrinking_one_less() {
        List<Cohort> fleet = List.of(cohort(0, 100));

        // 100, then 110 = 100 x 1.1, then 121 = 110 x 1.1: 10 and 11 are bought.
        List<StockFlow.Year> growing = StockFlow.of(fleet, 0, habits("9", "0", "0", "0.1"), 3);
        assertThat(growing).extracting(StockFlowTest::bought).containsExactly("0", "10", "11");
        assertThat(growing).extracting(StockFlowTest::inService).containsExactly("100", "110", "121");

        // 100, then 90, then 81. Of the 100 that would leave in the third year, 81 are still there to be replaced.
        List<StockFlow.Year> shrinking = StockFlow.of(fleet, 0, habits("2", "0", "0", "-0.1"), 3);
        assertThat(shrinking).extracting(StockFlowTest::bought).containsExactly("0", "0", "81");
        assertThat(shrinking).extracting(StockFlowTest::inService).containsExactly("100", "90", "81");
    }

    @Test
    void shares_of_what_comes_are_agents_own_first_then_refurbished_among_what_is_bought() {
        // 100 leave: 20 are brought; of the 80 that are bought, 30 % are refurbished: 24; 56 are new.
        StockFlow.Year year = StockFlow.of(List.of(cohort(60, 100)), 0, habits("5", "0.3", "0.2", "0"), 1)
                .get(0);

        assertThat(year.coming().get(Acquired.BYOD)).isEqualByComparingTo("20");
        assertThat(year.coming().get(Acquired.REFURBISHED)).isEqualByComparingTo("24");
        assertThat(year.coming().get(Acquired.NEW)).isEqualByComparingTo("56");
    }

    @Test
    void without_shares_each_piece_is_replaced_by_its_like() {
        var habits = new StockFlow.Habits(BigDecimal.valueOf(5), BigDecimal.valueOf(3), null, null, ZERO);
        List<Cohort> fleet = List.of(
                cohort(60, 6),
                new Cohort("laptop", Acquired.REFURBISHED, "FR", 36, 3),
                new Cohort("laptop", Acquired.BYOD, "FR", null, 5));

        assertThat(StockFlow.of(fleet, 0, habits, 9)).allSatisfy(year -> {
            assertThat(year.inService().get(Acquired.NEW)).isEqualByComparingTo("6");
            assertThat(year.inService().get(Acquired.REFURBISHED)).isEqualByComparingTo("3");
            assertThat(year.inService().get(Acquired.BYOD)).isEqualByComparingTo("5");
        });
    }

    @Test
    void without_a_known_lifetime_nothing_leaves() {
        var habits = new StockFlow.Habits(null, null, ZERO, ZERO, ZERO);

        assertThat(StockFlow.of(List.of(cohort(500, 4)), 0, habits, 3))
                .extracting(StockFlowTest::bought)
                .containsOnly("0");
    }

    private static List<StockFlow.Year> flow(String life, int years, Cohort... cohorts) {
        return StockFlow.of(List.of(cohorts), 0, habits(life, "0", "0", "0"), years);
    }

    private static StockFlow.Habits habits(String life, String refurbished, String byod, String growth) {
        return new StockFlow.Habits(
                new BigDecimal(life),
                BigDecimal.valueOf(3),
                new BigDecimal(refurbished),
                new BigDecimal(byod),
                new BigDecimal(growth));
    }

    private static Cohort cohort(int ageMonths, long quantity) {
        return new Cohort("laptop", Acquired.NEW, "FR", ageMonths, quantity);
    }

    private static String bought(StockFlow.Year year) {
        return plain(year.coming().values().stream().reduce(ZERO, BigDecimal::add));
    }

    private static String inService(StockFlow.Year year) {
        return plain(year.inService().values().stream().reduce(ZERO, BigDecimal::add));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
