package org.choisi.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.choisi.lifecycle.SampleAssets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every fleet and every cap, on three thousand lines made from a seed. */
class PlanLawsTest {

    private static final int YEARS = 8;
    private static final List<String> CAPS = List.of("12000", "20000", "60000", "200000", "2000000");
    private static List<Outlook> fleet;

    @BeforeAll
    static void the_fleet() {
        fleet = Sketch.outlooks(YEARS, SampleAssets.seeded(20_261_124, 3_000));
    }

    private static ReplacementPlan plan(String cap) {
        return Sketch.plan(YEARS, cap, 25, fleet);
    }

    @Test
    void the_same_needs_are_there_whatever_the_cap() {
        Map<String, Integer> without = pieces(plan(null));

        assertThat(without).hasSizeGreaterThan(1_000);
        CAPS.forEach(cap -> assertThat(pieces(plan(cap))).isEqualTo(without));
        assertThat(pieces(plan("0"))).isEqualTo(without);
    }

    private static Map<String, Integer> pieces(ReplacementPlan plan) {
        Map<String, Integer> pieces = new TreeMap<>();
        plan.steps().forEach(step -> pieces.merge(need(step), step.quantity(), Integer::sum));
        return pieces;
    }

    private static String need(Step step) {
        return step.outlook().asset().id() + " " + step.kind() + " " + step.due();
    }

    @Test
    void no_year_costs_more_than_the_cap() {
        for (String cap : CAPS) {
            plan(cap)
                    .byYear()
                    .values()
                    .forEach(year -> assertThat(year.eurBeforeTax()).isLessThanOrEqualTo(new BigDecimal(cap)));
        }
    }

    /** 0.6 of the new price, to the cent for each piece: scenario-settings.csv, SET-13. */
    @Test
    void a_plan_costs_what_its_pieces_cost_whatever_the_cap() {
        for (Step step : plan("60000").steps()) {
            step.eurBeforeTax().ifPresent(euros -> {
                BigDecimal each = step.price().eurBeforeTax();
                BigDecimal second = each.multiply(new BigDecimal("0.6")).setScale(2, RoundingMode.HALF_UP);
                assertThat(euros)
                        .isEqualByComparingTo(each.multiply(BigDecimal.valueOf(step.quantity() - step.refurbished()))
                                .add(second.multiply(BigDecimal.valueOf(step.refurbished()))));
            });
        }
        assertThat(plan(null).total().refurbished()).isPositive();
        assertThat(plan(null).total().eurBeforeTax())
                .isLessThan(Sketch.plan(YEARS, null, 0, fleet).total().eurBeforeTax());
    }

    @Test
    void nothing_is_done_before_it_is_due() {
        plan("60000").steps().stream()
                .filter(Step::isFunded)
                .forEach(step -> assertThat(step.year()).isGreaterThanOrEqualTo(step.due()));
    }

    /** From the cap on that pays for the dearest single piece; below it a piece may come in that was set aside. */
    @Test
    void a_larger_cap_postpones_nothing_that_a_smaller_one_pays_for() {
        for (int index = 1; index < CAPS.size(); index++) {
            Map<String, List<Integer>> smaller = years(plan(CAPS.get(index - 1)));
            Map<String, List<Integer>> larger = years(plan(CAPS.get(index)));
            smaller.forEach((need, years) -> {
                for (int piece = 0; piece < years.size(); piece++) {
                    assertThat(larger.get(need).get(piece)).as(need).isLessThanOrEqualTo(years.get(piece));
                }
            });
        }
    }

    /** The year of each piece of each need, the earliest first. */
    private static Map<String, List<Integer>> years(ReplacementPlan plan) {
        Map<String, List<Integer>> years = new HashMap<>();
        plan.steps()
                .forEach(step -> years.computeIfAbsent(need(step), key -> new ArrayList<>())
                        .addAll(Collections.nCopies(
                                step.quantity(), step.isFunded() ? step.year() : Integer.MAX_VALUE)));
        years.values().forEach(Collections::sort);
        return years;
    }

    @Test
    void the_sums_by_year_by_entity_and_by_category_are_the_total() {
        for (String cap : CAPS) {
            ReplacementPlan plan = plan(cap);
            for (var sums : List.of(plan.byYear(), plan.byEntity(), plan.byCategory())) {
                Tally sum = sums.values().stream().reduce(Tally.NONE, Tally::plus);
                assertThat(sum).isEqualTo(plan.total());
            }
            assertThat(plan.total().eurBeforeTax().add(plan.unfunded().eurBeforeTax()))
                    .isEqualTo(plan(null).total().eurBeforeTax());
        }
    }

    @Test
    void the_order_of_lines_changes_nothing() {
        List<Outlook> shuffled = new ArrayList<>(fleet);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Sketch.said(Sketch.plan(YEARS, "60000", 25, shuffled))).isEqualTo(Sketch.said(plan("60000")));
        assertThat(Sketch.plan(YEARS, "60000", 25, shuffled).byEntity())
                .isEqualTo(plan("60000").byEntity());
    }

    @Test
    void every_piece_has_one_fate() {
        long all =
                fleet.stream().mapToLong(outlook -> outlook.asset().quantity()).sum();

        assertThat(plan("60000").pieces().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(all);
    }

    @Test
    void nothing_is_restored_in_the_year_in_which_it_leaves_or_after() {
        fleet.stream()
                .filter(outlook -> outlook.fate() == Fate.LEAVES && outlook.replaced())
                .forEach(outlook -> outlook.restorations()
                        .forEach(restoration -> assertThat(restoration.year()).isLessThan(outlook.leavesIn())));
    }
}
