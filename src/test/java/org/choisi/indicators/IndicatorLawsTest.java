package org.choisi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.TestDesk;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.tender.score.Exact;
import org.junit.jupiter.api.Test;

/** What holds for any registers, tried on many made from a seed. */
class IndicatorLawsTest {

    private static final List<String> CATEGORIES = List.of("laptop", "desktop", "smartphone", "monitor", "server", "");
    private static final List<String> WAYS =
            List.of("transfer", "sale", "gift", "reuse", "recycling", "destroyed", "lost", "unknown");
    private static final List<String> ANSWERS = List.of("yes", "no", "unknown");
    private static final List<String> ORIGINS = List.of("new", "refurbished", "lease", "gift", "unknown");

    private final Random random = new Random(20261124);

    @Test
    void the_order_of_rows_changes_nothing() {
        for (int round = 0; round < 60; round++) {
            List<RegisterRow> rows = rows(30).all();
            List<RegisterRow> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);

            assertThat(all(shuffled)).isEqualTo(all(rows));
        }
    }

    @Test
    void leaving_out_what_an_indicator_leaves_out_changes_no_value() {
        for (int round = 0; round < 60; round++) {
            List<RegisterRow> rows = rows(30).all();
            for (Indicator indicator : all(rows)) {
                List<RegisterRow> kept = rows.stream()
                        .filter(row -> indicator.exclusions().stream()
                                .noneMatch(exclusion -> exclusion.at().equals(row.at())))
                        .toList();
                if (kept.size() == rows.size()) {
                    continue;
                }
                Indicator again = Rows.measured(kept, indicator.id(), 2026, Rows.TODAY);
                assertThat(again.value()).isEqualTo(indicator.value());
            }
        }
    }

    @Test
    void one_more_early_retirement_never_lowers_the_early_share() {
        for (int round = 0; round < 2000; round++) {
            Rows rows = rows(1 + random.nextInt(12));
            BigFraction before = rows.measure("early-retirement", 2026).value().orElse(BigFraction.ZERO);

            rows.retired(1 + random.nextInt(50), "laptop", "2025-01-01", "2026-05-01", "gift", "yes");

            assertThat(Exact.compare(
                            rows.measure("early-retirement", 2026).value().orElseThrow(), before))
                    .isNotNegative();
        }
    }

    @Test
    void shares_of_what_was_retired_are_between_zero_and_a_hundred() {
        for (int round = 0; round < 300; round++) {
            Rows rows = rows(20);
            for (String share : List.of("early-retirement", "functional-reuse", "refurbished-purchases")) {
                rows.measure(share, 2026).value().ifPresent(value -> {
                    assertThat(value.signum()).isNotNegative();
                    assertThat(Exact.compare(value, BigFraction.of(100))).isNotPositive();
                });
            }
        }
    }

    private List<Indicator> all(List<RegisterRow> rows) {
        return new IndicatorDesk(TestDesk.shipped().rules()).measure(Registers.of(rows), 2026, Rows.TODAY);
    }

    private Rows rows(int count) {
        var rows = new Rows();
        for (int row = 0; row < count; row++) {
            int quantity = 1 + random.nextInt(100);
            switch (random.nextInt(4)) {
                case 0 ->
                    rows.bought(
                            quantity,
                            any(CATEGORIES),
                            date(2025, 2026),
                            random.nextInt(9) == 0 ? null : String.valueOf(random.nextInt(100_000)),
                            any(ORIGINS),
                            random.nextInt(120),
                            null);
                case 1 ->
                    rows.left(
                            quantity,
                            date(2012, 2026),
                            date(2024, 2026),
                            random.nextInt(3) == 0 ? null : date(2025, 2026),
                            any(WAYS),
                            any(ANSWERS),
                            any(ANSWERS));
                default ->
                    rows.retired(
                            quantity,
                            any(CATEGORIES),
                            random.nextInt(9) == 0 ? null : date(2012, 2026),
                            date(2025, 2026),
                            any(WAYS),
                            any(ANSWERS));
            }
        }
        return rows;
    }

    private String date(int from, int to) {
        LocalDate first = LocalDate.of(from, 1, 1);
        long days = first.until(LocalDate.of(to, 12, 31), java.time.temporal.ChronoUnit.DAYS);
        return first.plusDays(random.nextLong(days + 1)).toString();
    }

    private <T> T any(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }
}
