package org.choisi.impact.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.choisi.impact.YearlyFootprint;
import org.choisi.reference.Shipped;
import org.junit.jupiter.api.Test;

/** What holds of any piece of equipment, tried on pieces made from a seed. */
class FootprintLawsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final List<String> CATEGORIES = List.of("laptop", "desktop", "monitor", "server", "smartphone");
    private static final List<String> WAYS = List.of("new", "refurbished", "byod", "lease");
    private static final int CASES = 3_000;
    private static final BigDecimal TINY = new BigDecimal("1e-9");

    @Test
    void years_outside_a_life_bear_nothing() {
        var random = new SplittableRandom(1);
        for (int count = 0; count < CASES; count++) {
            Piece piece = gone(random, random.nextInt(1, 4_000));

            assertThat(in(piece.startOn().getYear() - 1, piece)).isEqualTo(YearlyFootprint.NONE);
            int after = piece.retiredOn().getYear() + 1;
            assertThat(after > AS_OF.getYear() ? YearlyFootprint.NONE : in(after, piece))
                    .isEqualTo(YearlyFootprint.NONE);
        }
    }

    /** A day is 1/365 of a life's year and 1/365 or 1/366 of a calendar year. */
    @Test
    void the_years_of_a_life_together_bear_the_whole_making() {
        var random = new SplittableRandom(2);
        for (int count = 0; count < CASES / 3; count++) {
            Piece piece = asNew(gone(random, random.nextInt(366, 3_000)));
            BigDecimal making = Shipped.DATA
                    .factors()
                    .embodied(piece.category())
                    .orElseThrow()
                    .mid();

            BigDecimal sum = BigDecimal.ZERO;
            for (int year = piece.startOn().getYear(); year <= piece.retiredOn().getYear(); year++) {
                sum = sum.add(in(year, piece).embodiedKgPerYear().mid());
            }

            BigDecimal least =
                    making.multiply(BigDecimal.valueOf(365)).divide(BigDecimal.valueOf(366), MathContext.DECIMAL128);
            assertThat(sum).isBetween(least.subtract(TINY), making.add(TINY));
        }
    }

    @Test
    void two_full_years_of_a_life_bear_the_same() {
        Piece piece = Pieces.a("laptop").from("2018-06-01").until("2024-06-01").piece();

        assertThat(in(2022, piece).embodiedKgPerYear())
                .isEqualTo(in(2023, piece).embodiedKgPerYear());
        assertThat(in(2022, piece).useKwhPerYear()).isEqualTo(in(2023, piece).useKwhPerYear());
    }

    @Test
    void a_longer_life_never_weighs_more_in_making_in_a_full_year() {
        var random = new SplittableRandom(3);
        for (int count = 0; count < CASES; count++) {
            Piece shorter = gone(random, random.nextInt(1, 2_000));
            LocalDate later = shorter.retiredOn().plusDays(random.nextInt(1, 1_000));
            int year = shorter.startOn().getYear() + 1;
            boolean full = shorter.retiredOn().isAfter(LocalDate.of(year, 12, 31));
            if (!full) {
                continue;
            }

            YearlyFootprint less = in(year, until(shorter, later));
            YearlyFootprint more = in(year, shorter);

            assertThat(less.embodiedKgPerYear().high())
                    .isLessThanOrEqualTo(more.embodiedKgPerYear().high());
            assertThat(less.embodiedKgPerYear().low())
                    .isLessThanOrEqualTo(more.embodiedKgPerYear().low());
            assertThat(less.useKwhPerYear()).isEqualTo(more.useKwhPerYear());
        }
    }

    private static YearlyFootprint in(int year, Piece piece) {
        return new FootprintMethod(Shipped.DATA, ModelFigures.NONE, ReportingYear.of(year, AS_OF))
                .of(piece)
                .footprint();
    }

    private static Piece gone(SplittableRandom random, int days) {
        LocalDate start = FIRST.plusDays(random.nextInt(2_000));
        return new Piece(
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                false,
                "",
                "",
                WAYS.get(random.nextInt(WAYS.size())),
                "FR",
                Standing.GONE,
                start,
                start.plusDays(days),
                null);
    }

    private static Piece asNew(Piece piece) {
        return with(piece, "new", piece.retiredOn());
    }

    private static Piece until(Piece piece, LocalDate day) {
        return with(piece, piece.acquiredAs(), day);
    }

    private static Piece with(Piece piece, String acquiredAs, LocalDate day) {
        return new Piece(
                piece.category(),
                false,
                "",
                "",
                acquiredAs,
                piece.country(),
                Standing.GONE,
                piece.startOn(),
                day,
                null);
    }
}
