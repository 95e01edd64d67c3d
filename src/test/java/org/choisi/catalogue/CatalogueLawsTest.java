package org.choisi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.choisi.TestDesk;
import org.choisi.measure.KgCo2e;
import org.junit.jupiter.api.Test;

/** What holds of every answer of the catalogue, and of every count of choices, whatever was asked. */
class CatalogueLawsTest {

    private static final int CASES = 4_000;
    private static final MathContext ALIKE = new MathContext(25);

    private final Catalogue catalogue = new Catalogue(TestDesk.shipped(), LocalDate.of(2026, 11, 21));
    private final List<String> countries =
            List.copyOf(TestDesk.shipped().reference().grids().countries());

    private ItemImpact any(Random random, BigDecimal quantity, String country) {
        List<CatalogueItem> items = catalogue.items();
        return catalogue.impact(items.get(random.nextInt(items.size())), new ItemImpact.Asked(quantity, country));
    }

    @Test
    void n_pieces_weigh_n_times_one() {
        var random = new Random(20261121);
        for (int i = 0; i < CASES; i++) {
            String country = countries.get(random.nextInt(countries.size()));
            BigDecimal n = BigDecimal.valueOf(1 + random.nextInt(500));
            ItemImpact many = any(random, n, country);
            ItemImpact one = catalogue.impact(many.item(), new ItemImpact.Asked(BigDecimal.ONE, country));
            for (int at = 0; at < many.alternatives().size(); at++) {
                KgCo2e all = kg(many.alternatives().get(at));
                KgCo2e single = kg(one.alternatives().get(at));
                if (all != null) {
                    assertThat(alike(all.mid()))
                            .isEqualByComparingTo(alike(single.mid().multiply(n)));
                    assertThat(alike(all.high()))
                            .isEqualByComparingTo(alike(single.high().multiply(n)));
                } else {
                    assertThat(single).isNull();
                }
            }
        }
    }

    @Test
    void making_and_electricity_are_the_whole_and_what_is_saved_is_the_difference_with_a_new_one() {
        var random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            ItemImpact impact = any(random, BigDecimal.ONE, countries.get(random.nextInt(countries.size())));
            KgCo2e bought = kg(impact.alternatives().stream()
                    .filter(one -> one.offer().alternative() == Alternative.NEW)
                    .findFirst()
                    .orElseThrow());
            for (AlternativeImpact one : impact.alternatives()) {
                one.weight().ifPresent(weight -> {
                    weight.parts()
                            .ifPresent(parts -> assertThat(alike(parts.makingKgPerYear()
                                            .plus(parts.useKgPerYear())
                                            .mid()))
                                    .isEqualByComparingTo(
                                            alike(weight.kgPerYear().mid())));
                    weight.savedKgPerYear()
                            .ifPresent(saved -> assertThat(alike(
                                            saved.mid().add(weight.kgPerYear().mid())))
                                    .isEqualByComparingTo(alike(bought.mid())));
                    assertThat(weight.years()).isPositive();
                });
            }
        }
    }

    @Test
    void sharing_and_keeping_never_weigh_more_a_year_than_a_new_one() {
        for (CatalogueItem item : catalogue.items()) {
            ItemImpact impact = catalogue.impact(item, ItemImpact.Asked.ONE);
            impact.alternatives().stream()
                    .filter(one -> one.offer().alternative() == Alternative.SHARED
                            || one.offer().alternative() == Alternative.KEEP)
                    .flatMap(one -> one.weight().stream())
                    .forEach(weight -> assertThat(
                                    weight.savedKgPerYear().orElseThrow().low())
                            .as(item.code())
                            .isNotNegative());
        }
    }

    private static KgCo2e kg(AlternativeImpact one) {
        return one.weight().map(Weight::kgPerYear).orElse(null);
    }

    private static BigDecimal alike(BigDecimal figure) {
        return figure.round(ALIKE);
    }

    private static List<ChoiceCount> counts(Random random) {
        List<ChoiceCount> counts = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            counts.add(new ChoiceCount(
                    "item-" + random.nextInt(2),
                    Alternative.values()[random.nextInt(2)].code(),
                    random.nextInt(4) == 0 ? "" : "entity-" + random.nextInt(6),
                    YearMonth.of(2026, 1 + random.nextInt(3)),
                    1 + random.nextInt(4)));
        }
        return counts;
    }

    @Test
    void no_entity_is_named_with_fewer_choices_than_the_least_and_none_can_be_worked_out_from_the_total() {
        var random = new Random(5);
        for (int i = 0; i < CASES; i++) {
            List<ChoiceCount> counts = counts(random);
            long least = 1 + random.nextInt(8);
            ToldChoices told = ToldChoices.of(counts, least);
            for (ToldChoices.Total total : told.totals()) {
                List<ToldChoices.OfEntity> lines = told.byEntity().stream()
                        .filter(line -> line.item().equals(total.item())
                                && line.alternative().equals(total.alternative()))
                        .toList();
                assertThat(lines.stream()
                                .mapToLong(ToldChoices.OfEntity::choices)
                                .sum())
                        .isEqualTo(total.choices());
                List<ToldChoices.OfEntity> named = lines.stream()
                        .filter(line -> line.whose() == ToldChoices.Whose.NAMED)
                        .toList();
                assertThat(named).allSatisfy(line -> {
                    assertThat(line.choices()).isGreaterThanOrEqualTo(least);
                    assertThat(line.choices()).isEqualTo(chosenBy(counts, line));
                });
                lines.stream()
                        .filter(line -> line.whose() == ToldChoices.Whose.GROUPED)
                        .forEach(grouped -> assertThat(named.isEmpty() || grouped.choices() >= least)
                                .isTrue());
            }
        }
    }

    private static long chosenBy(List<ChoiceCount> counts, ToldChoices.OfEntity line) {
        return counts.stream()
                .filter(count -> count.item().equals(line.item())
                        && count.alternative().equals(line.alternative())
                        && count.entity().equals(line.entity()))
                .mapToLong(ChoiceCount::choices)
                .sum();
    }

    @Test
    void choices_are_told_the_same_in_any_order() {
        var random = new Random(11);
        for (int i = 0; i < CASES; i++) {
            List<ChoiceCount> counts = counts(random);
            List<ChoiceCount> shuffled = new ArrayList<>(counts);
            Collections.shuffle(shuffled, random);

            assertThat(ToldChoices.of(shuffled, 5)).isEqualTo(ToldChoices.of(counts, 5));
        }
    }

    /** Four of A and two of B would leave B known from the total: they are told together, and C alone is named. */
    @Test
    void entities_with_few_choices_are_told_together() {
        YearMonth month = YearMonth.of(2026, 11);
        ToldChoices told = ToldChoices.of(
                Map.of("A", 4L, "B", 2L, "C", 9L).entrySet().stream()
                        .map(one -> new ChoiceCount("laptop", "keep", one.getKey(), month, one.getValue()))
                        .collect(Collectors.toList()),
                5);

        assertThat(told.byEntity())
                .containsExactly(
                        new ToldChoices.OfEntity("laptop", "keep", ToldChoices.Whose.NAMED, "C", 9),
                        new ToldChoices.OfEntity("laptop", "keep", ToldChoices.Whose.GROUPED, "", 6));
        assertThat(told.all()).isEqualTo(15);
    }
}
