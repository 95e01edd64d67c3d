package org.choisi.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.choisi.impact.Options.Choice;
import org.choisi.measure.KgCo2e;
import org.junit.jupiter.api.Test;

/** What must hold of any decision, tried on a thousand drawn with a fixed seed. */
class ComparisonLawsTest {

    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    @Test
    void counting_in_another_unit_changes_no_answer() {
        decisions()
                .forEach(one -> assertThat(new Options(
                                        one.grid().multiply(SEVEN),
                                        one.pue(),
                                        one.oldUse(),
                                        scaled(one.bought()),
                                        scaled(one.refurbish()),
                                        scaled(one.buyRefurbished()))
                                .favours())
                        .isEqualTo(one.favours()));
    }

    @Test
    void a_heavier_new_device_never_becomes_the_answer() {
        decisions()
                .filter(one -> one.favours() != Favours.REPLACE)
                .forEach(one -> assertThat(withNew(one, heavier(one.bought())).favours())
                        .isNotEqualTo(Favours.REPLACE));
    }

    @Test
    void a_new_device_that_draws_no_less_never_pays_back() {
        decisions()
                .filter(one -> one.oldUse().compareTo(one.bought().use()) <= 0)
                .forEach(one -> {
                    assertThat(one.paybackYears()).isNull();
                    assertThat(one.breakEvenGrid()).isNull();
                });
    }

    @Test
    void it_pays_back_within_its_life_exactly_when_the_grid_is_above_break_even() {
        decisions()
                .filter(one -> one.paybackYears() != null)
                .forEach(one -> assertThat(
                                one.paybackYears().compareTo(one.bought().years()) < 0)
                        .isEqualTo(one.grid().compareTo(one.breakEvenGrid()) > 0));
    }

    @Test
    void keeping_costs_its_electricity_and_nothing_else() {
        decisions()
                .forEach(one -> assertThat(one.keepPerYear())
                        .isEqualTo(
                                KgCo2e.exactly(one.oldUse().multiply(one.pue()).multiply(one.grid()))));
    }

    @Test
    void a_longer_life_never_makes_a_new_device_heavier_a_year() {
        decisions().forEach(one -> {
            Choice bought = one.bought();
            var longer = new Choice(bought.kg(), bought.years().add(BigDecimal.ONE), bought.use());

            assertThat(one.perYear(longer).mid())
                    .isLessThanOrEqualTo(one.perYear(bought).mid());
        });
    }

    @Test
    void the_draw_meets_every_answer() {
        assertThat(decisions().map(Options::favours).distinct()).containsExactlyInAnyOrder(Favours.values());
    }

    private static Stream<Options> decisions() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261121);
        return IntStream.range(0, 1_000)
                .mapToObj(i -> new Options(
                        decimal(random, 1, 900, 3),
                        decimal(random, 100, 200, 2),
                        decimal(random, 0, 4_000, 1),
                        choice(random, 400),
                        choice(random, 100),
                        choice(random, 100)));
    }

    private static Choice choice(RandomGenerator random, int mostKg) {
        BigDecimal low = decimal(random, 0, mostKg * 10, 1);
        BigDecimal mid = low.add(decimal(random, 0, 500, 1));
        BigDecimal high = mid.add(decimal(random, 0, 500, 1));
        return new Choice(new KgCo2e(low, mid, high), decimal(random, 5, 100, 1), decimal(random, 0, 3_000, 1));
    }

    private static BigDecimal decimal(RandomGenerator random, int low, int high, int decimals) {
        return BigDecimal.valueOf(random.nextInt(low, high), decimals);
    }

    private static Choice scaled(Choice choice) {
        KgCo2e kg = choice.kg();
        return new Choice(
                new KgCo2e(
                        kg.low().multiply(SEVEN),
                        kg.mid().multiply(SEVEN),
                        kg.high().multiply(SEVEN)),
                choice.years(),
                choice.use());
    }

    private static Choice heavier(Choice choice) {
        return new Choice(choice.kg().plus(KgCo2e.exactly(SEVEN)), choice.years(), choice.use());
    }

    private static Options withNew(Options one, Choice bought) {
        return new Options(one.grid(), one.pue(), one.oldUse(), bought, one.refurbish(), one.buyRefurbished());
    }
}
