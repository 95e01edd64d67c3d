package org.choisi.impact.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.choisi.impact.YearlyFootprint;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.junit.jupiter.api.Test;

/** A laptop weighs 200 kg to make and 2 kg a year to use; a monitor 100 kg and 4 kg. */
class VarianceTest {

    private static FrozenYear.Category laptops(int pieces, int years) {
        return category("laptop", pieces, years, 200, 2);
    }

    private static FrozenYear.Category monitors(int pieces, int years) {
        return category("monitor", pieces, years, 100, 4);
    }

    private static FrozenYear.Category category(String code, int pieces, int years, int embodiedKg, int useKg) {
        KgCo2e embodied =
                KgCo2e.exactly(BigDecimal.valueOf((long) pieces * embodiedKg)).spreadOver(BigDecimal.valueOf(years));
        return new FrozenYear.Category(
                code,
                BigDecimal.valueOf(pieces),
                BigDecimal.valueOf(embodiedKg),
                new YearlyFootprint(embodied, Kwh.NONE, KgCo2e.exactly(BigDecimal.valueOf((long) pieces * useKg))));
    }

    private static FrozenYear year(int year, FrozenYear.Category... categories) {
        return new FrozenYear(year, 100, LocalDate.of(year, 12, 31), "sha256:r", "sha256:d", List.of(categories));
    }

    private static void isAbout(BigDecimal kg, double expected) {
        assertThat(kg.doubleValue()).isEqualTo(expected, within(1e-9));
    }

    @Test
    void more_of_the_same_is_volume() {
        // 10 laptops of 5 years: 10 × (200/5 + 2) = 420 kg; 11 of them: 462 kg.
        Variance moved = Variance.between(year(2022, laptops(10, 5)), year(2023, laptops(11, 5)));

        isAbout(moved.volumeKg(), 42);
        isAbout(moved.mixKg(), 0);
        isAbout(moved.lifeKg(), 0);
        isAbout(moved.factorsKg(), 0);
    }

    @Test
    void other_equipment_in_the_same_number_is_mix() {
        // 10 laptops (420 kg) become 5 laptops (210 kg) and 5 monitors of 10 years: 5 × (100/10 + 4) = 70 kg.
        Variance moved = Variance.between(year(2022, laptops(10, 5)), year(2023, laptops(5, 5), monitors(5, 10)));

        isAbout(moved.volumeKg(), 0);
        isAbout(moved.mixKg(), -140);
        isAbout(moved.totalKg(), -140);
    }

    @Test
    void a_longer_life_is_life() {
        // 10 laptops kept 8 years instead of 5: 10 × 200 × (1/8 - 1/5) = -150 kg.
        Variance moved = Variance.between(year(2022, laptops(10, 5)), year(2023, laptops(10, 8)));

        isAbout(moved.lifeKg(), -150);
        isAbout(moved.totalKg(), -150);
    }

    @Test
    void another_figure_for_the_same_device_is_factors() {
        // Making a laptop is found to weigh 250 kg: 10 × 50 / 5 = 100 kg.
        Variance moved = Variance.between(year(2022, laptops(10, 5)), year(2023, category("laptop", 10, 5, 250, 2)));

        isAbout(moved.factorsKg(), 100);
        isAbout(moved.totalKg(), 100);
    }

    @Test
    void from_nothing_all_is_mix_and_to_nothing_all_is_volume() {
        isAbout(Variance.between(year(2022), year(2023, laptops(10, 5))).mixKg(), 420);
        isAbout(Variance.between(year(2022, laptops(10, 5)), year(2023)).volumeKg(), -420);
    }

    @Test
    void the_causes_add_up_to_the_whole_whatever_the_order_of_the_categories() {
        var random = new Random(20261124);
        for (int trial = 0; trial < 3_000; trial++) {
            List<FrozenYear.Category> before = categories(random);
            List<FrozenYear.Category> after = categories(random);
            FrozenYear first = new FrozenYear(2022, 1, LocalDate.of(2022, 12, 31), "r", "d", before);
            FrozenYear second = new FrozenYear(2026, 1, LocalDate.of(2026, 12, 31), "r", "d", after);
            Variance moved = Variance.between(first, second);
            double whole = second.total()
                    .kgPerYear()
                    .mid()
                    .subtract(first.total().kgPerYear().mid())
                    .doubleValue();

            assertThat(moved.totalKg().doubleValue()).isEqualTo(whole, within(1e-6));
            Collections.shuffle(before, random);
            assertThat(Variance.between(new FrozenYear(2022, 1, LocalDate.of(2022, 12, 31), "r", "d", before), second))
                    .isEqualTo(moved);
        }
    }

    private static List<FrozenYear.Category> categories(Random random) {
        List<FrozenYear.Category> categories = new ArrayList<>();
        for (String code : List.of("laptop", "monitor", "desktop", "server")) {
            if (random.nextBoolean()) {
                categories.add(category(
                        code, random.nextInt(1_000), 1 + random.nextInt(12), random.nextInt(400), random.nextInt(20)));
            }
        }
        return categories;
    }
}
