package org.choisi.impact.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.impact.scenario.Scenarios.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What holds for every fleet and every scenario, tried on fleets and scenarios made from a seed. */
class ScenarioLawsTest {

    private static final List<String> CATEGORIES = List.of("laptop", "desktop", "smartphone", "server", "switch");

    private final Random random = new Random(20261124);

    @Test
    void a_longer_lifetime_never_raises_embodied_carbon_nor_what_has_been_bought_so_far() {
        for (int round = 0; round < 300; round++) {
            List<Cohort> fleet = fleet(true);
            BigDecimal life = tenths(10, 90);
            Simulated shorter = run(fleet, lifetimes(life));
            Simulated longer = run(fleet, lifetimes(life.add(tenths(0, 50))));
            BigDecimal more = BigDecimal.ZERO;
            for (int year = 0; year < shorter.years().size(); year++) {
                YearFigures before = shorter.years().get(year);
                YearFigures after = longer.years().get(year);
                assertThat(after.footprint().embodiedKgPerYear().mid())
                        .isLessThanOrEqualTo(
                                before.footprint().embodiedKgPerYear().mid());
                more = more.add(after.purchases().bought())
                        .subtract(before.purchases().bought());
                assertThat(more).isLessThan(new BigDecimal("1e-20"));
            }
        }
    }

    @Test
    void without_a_lever_the_scenario_is_the_baseline() {
        for (int round = 0; round < 200; round++) {
            Simulated simulated = run(fleet(false), Scenario.unchanged("n", 2027, 2035));

            assertThat(simulated.steps()).isEmpty();
            assertThat(simulated.years()).isEqualTo(simulated.baseline());
            // Each piece is replaced by its like: no year weighs more than another.
            assertThat(simulated.baseline())
                    .allSatisfy(year -> assertThat(year.footprint())
                            .usingRecursiveComparison()
                            .withComparatorForType(ScenarioLawsTest::toTwentyDigits, BigDecimal.class)
                            .isEqualTo(simulated.baseline().get(0).footprint()));
            assertThat(simulated.changes())
                    .allSatisfy(change -> assertThat(change.kg().mid()).isZero());
        }
    }

    @Test
    void levers_add_up_exactly_to_the_whole_as_worked_out_and_as_printed() {
        for (int round = 0; round < 300; round++) {
            Simulated exact = run(fleet(false), scenario());

            addUp(exact);
            addUp(exact.rounded(3));
        }
    }

    private static void addUp(Simulated simulated) {
        List<Change> whole = simulated.changes();
        for (int year = 0; year < whole.size(); year++) {
            Change parts = Change.NONE;
            for (int step = 0; step < simulated.steps().size(); step++) {
                parts = parts.plus(simulated.changesBy(step).get(year));
            }
            same(parts, whole.get(year), change -> change.embodiedKg().low());
            same(parts, whole.get(year), change -> change.kg().mid());
            same(parts, whole.get(year), change -> change.useKwh().high());
            same(parts, whole.get(year), Change::bought);
            same(parts, whole.get(year), Change::refurbished);
            same(parts, whole.get(year), Change::brought);
            same(parts, whole.get(year), Change::euros);
        }
    }

    private static void same(Change parts, Change whole, Function<Change, BigDecimal> figure) {
        assertThat(figure.apply(parts)).isEqualByComparingTo(figure.apply(whole));
    }

    @Test
    void the_order_of_cohorts_changes_nothing() {
        for (int round = 0; round < 200; round++) {
            List<Cohort> fleet = fleet(false);
            Scenario scenario = scenario();
            Simulated first = run(fleet, scenario);
            List<Cohort> shuffled = new ArrayList<>(fleet);
            Collections.shuffle(shuffled, random);

            assertThat(run(shuffled, scenario).rounded(6)).isEqualTo(first.rounded(6));
        }
    }

    @Test
    void no_piece_is_lost_or_made_up_on_the_way() {
        for (int round = 0; round < 1_000; round++) {
            List<Cohort> fleet = fleet(false);
            BigDecimal growth = random.nextBoolean() ? BigDecimal.ZERO : tenths(-3, 3);
            var habits = new StockFlow.Habits(tenths(10, 90), tenths(10, 40), share(), share(), growth);
            BigDecimal expected = BigDecimal.valueOf(
                    fleet.stream().mapToLong(Cohort::quantity).sum());
            for (StockFlow.Year year : StockFlow.of(fleet, 0, habits, 12)) {
                // Exactly: flows are never rounded.
                assertThat(year.inService().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(expected);
                assertThat(year.inService().values())
                        .allSatisfy(pieces -> assertThat(pieces).isNotNegative());
                assertThat(year.coming().values())
                        .allSatisfy(pieces -> assertThat(pieces).isNotNegative());
                expected = expected.multiply(BigDecimal.ONE.add(growth));
            }
        }
    }

    private List<Cohort> fleet(boolean allNew) {
        List<Cohort> fleet = new ArrayList<>();
        int cohorts = 1 + random.nextInt(8);
        for (int index = 0; index < cohorts; index++) {
            fleet.add(new Cohort(
                    CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                    allNew ? Acquired.NEW : Acquired.values()[random.nextInt(3)],
                    random.nextInt(5) == 0 ? "DE" : "FR",
                    random.nextInt(5) == 0 ? null : random.nextInt(150),
                    random.nextInt(1_000)));
        }
        return fleet;
    }

    private Scenario lifetimes(BigDecimal years) {
        var unchanged = Scenario.unchanged("n", 2027, 2038);
        return new Scenario(
                unchanged.name(),
                unchanged.from(),
                unchanged.to(),
                Map.of("laptop", years, "desktop", years, "smartphone", years, "server", years, "switch", years),
                Map.of(),
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                new TreeMap<>());
    }

    private Scenario scenario() {
        var grid = new TreeMap<Integer, BigDecimal>();
        if (random.nextBoolean()) {
            grid.put(2025 + random.nextInt(10), new BigDecimal("0.03"));
        }
        return new Scenario(
                "n",
                2027,
                2033,
                random.nextBoolean() ? Map.of() : Map.of("laptop", tenths(10, 90), "server", tenths(10, 90)),
                random.nextBoolean() ? Map.of() : Map.of("laptop", tenths(0, 10), "desktop", tenths(0, 10)),
                random.nextBoolean() ? Optional.empty() : Optional.of(tenths(0, 10)),
                random.nextBoolean() ? BigDecimal.ZERO : tenths(-3, 3),
                random.nextBoolean() ? BigDecimal.ONE : tenths(0, 15),
                random.nextBoolean() ? BigDecimal.ONE : tenths(0, 15),
                grid);
    }

    private static int toTwentyDigits(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("1e-20")) < 0 ? 0 : one.compareTo(other);
    }

    private BigDecimal share() {
        return random.nextInt(3) == 0 ? null : tenths(0, 10);
    }

    /** From {@code least} to {@code most} tenths. */
    private BigDecimal tenths(int least, int most) {
        return BigDecimal.valueOf(least + random.nextInt(most - least + 1), 1);
    }
}
