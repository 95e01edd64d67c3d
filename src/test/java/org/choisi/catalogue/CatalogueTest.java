package org.choisi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.choisi.TestDesk;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Fractions;
import org.choisi.ecoscore.Grade;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.Equivalences.Equivalence;
import org.choisi.reference.FileSet;
import org.choisi.reference.Provenance;
import org.choisi.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** What somebody is told who asks for an item of the shipped catalogue. */
class CatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Catalogue catalogue = new Catalogue(TestDesk.shipped(), DAY);

    /**
     * Sources of factors.csv: making 170 + delivery 12.3 + end of life 2.79 = 185.09 kg, 39.75 kWh a year; grid 0.0461; lifetime
     * aimed at 7 years. 185.09 / 7 + 39.75 × 0.0461 = 26.441 + 1.832 = 28.274 kg a year; × 7 = 197.917 kg.
     */
    @Test
    void a_new_laptop_is_spread_over_the_lifetime_that_the_policy_aims_at() {
        Weight bought = weight("laptop", Alternative.NEW);

        assertThat(bought.years()).isEqualByComparingTo("7");
        assertThat(grams(bought.kgPerYear().mid())).isEqualByComparingTo("28.274");
        assertThat(grams(bought.parts().orElseThrow().makingKgPerYear().mid())).isEqualByComparingTo("26.441");
        assertThat(grams(bought.parts().orElseThrow().useKgPerYear().mid())).isEqualByComparingTo("1.832");
        assertThat(grams(bought.kgOverLifetime().mid())).isEqualByComparingTo("197.917");
    }

    /** Low: 156 + 12.3 + 2.79 = 171.09 kg; high: the makers' upper quartile, above 185.09. */
    @Test
    void a_range_is_that_of_the_sources() {
        KgCo2e kg = weight("laptop", Alternative.NEW).kgOverLifetime();

        assertThat(grams(kg.low())).isEqualByComparingTo("183.917"); // 171.09 + 7 × 1.832475
        assertThat(kg.high()).isGreaterThan(kg.mid());
    }

    /**
     * Carbon weighs 20 for a product, equipment 25; the catalogue answers 4 of 5 parts of the one and 8 of 11 of the other:
     * 16 + 18.18 = 34.18 of 100. New: 28.27 kg is 20 points, nothing refurbished 0, lifetime and reuse 100:
     * (16 × 0.2 + 25 × 5 / 11) / 34.18 = 42.6. Kept: 1.83 kg is 80 points, all else 100: (16 × 0.8 + 18.18) / 34.18 = 90.6.
     */
    @Test
    void each_alternative_has_the_ecoscore_of_what_is_known_of_it() {
        Ecoscore bought = ecoscore("laptop", Alternative.NEW).orElseThrow();
        Ecoscore kept = ecoscore("laptop", Alternative.KEEP).orElseThrow();

        assertThat(Fractions.cut(bought.score(), 1)).isEqualByComparingTo("42.6");
        assertThat(bought.scoreGrade()).isEqualTo(Grade.D);
        assertThat(Fractions.cut(bought.completeness(), 4)).isEqualByComparingTo("0.3418");
        assertThat(Fractions.cut(kept.score(), 1)).isEqualByComparingTo("90.6");
        assertThat(kept.scoreGrade()).isEqualTo(Grade.A);
        assertThat(bought.faults()).isEmpty();
    }

    /** Keeping: 39.75 × 0.0461 = 1.832 kg a year and nothing to make; 28.274 - 1.832 = 26.441 saved, from 24.441 at the lowest. */
    @Test
    void keeping_ones_own_costs_its_electricity_and_saves_the_making_of_a_new_one() {
        Weight kept = weight("laptop", Alternative.KEEP);
        KgCo2e saved = kept.savedKgPerYear().orElseThrow();

        assertThat(kept.parts().orElseThrow().makingKgPerYear()).isEqualTo(KgCo2e.NONE);
        assertThat(grams(kept.kgPerYear().mid())).isEqualByComparingTo("1.832");
        assertThat(grams(saved.mid())).isEqualByComparingTo("26.441");
        assertThat(grams(saved.low())).isEqualByComparingTo("24.441"); // 171.09 / 7
    }

    /** 25 kg of refurbishing over 3 years: 8.333 + 1.832 = 10.166; at most 30.2 / 3 + 1.832 = 11.899. */
    @Test
    void a_refurbished_laptop_weighs_what_restoring_it_weighs() {
        KgCo2e kg = weight("laptop", Alternative.REFURBISHED).kgPerYear();

        assertThat(grams(kg.mid())).isEqualByComparingTo("10.166");
        assertThat(grams(kg.high())).isEqualByComparingTo("11.899");
    }

    /** 28.274 / 3 = 9.425. */
    @Test
    void who_shares_a_laptop_bears_a_part_of_it() {
        assertThat(grams(weight("laptop", Alternative.SHARED).kgPerYear().mid()))
                .isEqualByComparingTo("9.425");
    }

    /** A server: 1300 / 7 + 850 × 1.46 × 0.0461 = 185.714 + 57.210 = 242.924; one of 20 virtual machines: 12.146. */
    @Test
    void a_virtual_machine_is_its_share_of_a_server_and_of_the_room() {
        assertThat(grams(weight("virtual-machine", Alternative.NEW).kgPerYear().mid()))
                .isEqualByComparingTo("12.146");
    }

    /** 1 000 sheets × 0.00458 = 4.58 kg. */
    @Test
    void a_service_is_weighed_by_what_a_user_consumes_in_a_year() {
        Weight printing = weight("printing", Alternative.NEW);

        assertThat(printing.kgPerYear().mid()).isEqualByComparingTo("4.58");
        assertThat(printing.parts()).isEmpty();
    }

    /** The policy's own example: 193 kg ≈ 1 360 km at 0.142 kg/km (193 / 0.142 = 1 359.15). */
    @Test
    void a_weight_is_told_in_kilometres_as_the_policy_tells_it() {
        BigDecimal kg = new BigDecimal("193");

        assertThat(kilometres("0.142").of(KgCo2e.exactly(kg)).mid().round(new MathContext(3)))
                .isEqualByComparingTo("1360");
        // The shipped factor has more digits, and tells the same: 193 / 0.14225 = 1 356.77.
        CarKilometres shipped = impact("laptop").car().orElseThrow();
        assertThat(shipped.of(KgCo2e.exactly(kg)).mid().round(new MathContext(3)))
                .isEqualByComparingTo("1360");
        assertThat(shipped.car().provenance().at()).startsWith("reference-data/equivalences.csv:");
    }

    private static CarKilometres kilometres(String kgPerKm) {
        return new CarKilometres(new Equivalence(
                "car-km",
                Text.same("km"),
                Text.same("km"),
                new BigDecimal(kgPerKm),
                new Provenance("test:1", "test", "setting")));
    }

    @Test
    void another_lifetime_in_the_policy_is_another_weight_in_the_catalogue() {
        AdviceDesk six = TestDesk.open(
                TestDesk.rulesWith("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;6;"));

        assertThat(weight(new Catalogue(six, DAY), "laptop", Alternative.NEW).years())
                .isEqualByComparingTo("6");
        six.rules().close();
    }

    @Test
    void what_no_source_weighs_is_told_not_known_and_never_zero() {
        for (String item : List.of("headset", "sms", "collaborative-storage")) {
            ItemImpact impact = impact(item);

            assertThat(impact.isKnown()).as(item).isFalse();
            assertThat(impact.alternatives()).isNotEmpty().allSatisfy(one -> {
                assertThat(one.weight()).isEmpty();
                assertThat(one.unknown().orElseThrow().fr()).startsWith("impact non connu");
            });
        }
        assertThat(alternative(impact("desktop"), Alternative.REFURBISHED)
                        .unknown()
                        .orElseThrow()
                        .fr())
                .contains("remise en état");
    }

    @Test
    void electricity_that_no_source_knows_is_not_passed_off_as_none() {
        assertThat(weight("keyboard", Alternative.NEW).useKnown()).isFalse();
        assertThat(weight("keyboard", Alternative.KEEP).useKnown()).isFalse();
        assertThat(weight("laptop", Alternative.KEEP).useKnown()).isTrue();
    }

    @Test
    void without_the_sources_under_the_open_database_licence_a_thin_client_is_not_known() {
        var files = new TreeMap<>(
                FileSet.ofDirectory("reference-data", Path.of("reference-data")).files());
        files.remove("factors-odbl.csv");
        AdviceDesk fewer = AdviceDesk.open(
                TestDesk.rules(), ReferenceData.read(new FileSet("reference-data", files)), new DroolsCompiler());
        Catalogue poorer = new Catalogue(fewer, DAY);

        assertThat(impact("thin-client").isKnown()).isTrue();
        assertThat(poorer.impact(poorer.item("thin-client").orElseThrow(), ItemImpact.Asked.ONE)
                        .isKnown())
                .isFalse();
        fewer.rules().close();
    }

    @Test
    void every_item_has_names_reasons_and_the_sources_of_each_figure() {
        var softly = new SoftAssertions();
        softly.assertThat(catalogue.items()).hasSizeGreaterThanOrEqualTo(20);
        for (CatalogueItem item : catalogue.items()) {
            softly.assertThat(item.name().fr()).isNotBlank();
            softly.assertThat(item.name().en()).isNotBlank();
            ItemImpact impact = catalogue.impact(item, ItemImpact.Asked.ONE);
            softly.assertThat(impact.alternatives()).as(item.code()).isNotEmpty();
            for (AlternativeImpact one : impact.alternatives()) {
                softly.assertThat(one.offer().row().reference()).isNotBlank();
                softly.assertThat(one.weight().isPresent())
                        .as(item.code())
                        .isNotEqualTo(one.unknown().isPresent());
                one.weight()
                        .ifPresent(weight -> softly.assertThat(weight.sources().isEmpty()
                                        && weight.kgPerYear().mid().signum() != 0)
                                .as(item.code() + " " + one.offer().alternative())
                                .isFalse());
            }
        }
        softly.assertAll();
    }

    @Test
    void a_closed_row_is_no_longer_offered_and_an_item_that_is_not_there_is_none() {
        AdviceDesk closed = TestDesk.open(TestDesk.rulesWith(
                "catalogue/items.csv", ";Souris;Mouse;2023-09-29;*;", ";Souris;Mouse;2023-09-29;2025-12-31;"));

        assertThat(new Catalogue(closed, DAY).item("mouse")).isEmpty();
        assertThat(new Catalogue(closed, LocalDate.of(2025, 12, 31)).item("mouse"))
                .isPresent();
        assertThat(catalogue.item("nothing-of-ours")).isEmpty();
        closed.rules().close();
    }

    @Test
    void before_the_first_row_holds_there_is_no_catalogue() {
        assertThatThrownBy(() -> new Catalogue(TestDesk.shipped(), LocalDate.of(2023, 9, 28)))
                .isInstanceOf(Refused.class);
    }

    private ItemImpact impact(String item) {
        return catalogue.impact(catalogue.item(item).orElseThrow(), ItemImpact.Asked.ONE);
    }

    private Weight weight(String item, Alternative alternative) {
        return weight(catalogue, item, alternative);
    }

    private static Weight weight(Catalogue catalogue, String item, Alternative alternative) {
        ItemImpact impact = catalogue.impact(catalogue.item(item).orElseThrow(), ItemImpact.Asked.ONE);
        return alternative(impact, alternative).weight().orElseThrow();
    }

    private Optional<Ecoscore> ecoscore(String item, Alternative alternative) {
        ItemImpact impact = catalogue.impact(catalogue.item(item).orElseThrow(), ItemImpact.Asked.ONE);
        return alternative(impact, alternative).ecoscore();
    }

    private static AlternativeImpact alternative(ItemImpact impact, Alternative alternative) {
        return impact.alternatives().stream()
                .filter(one -> one.offer().alternative() == alternative)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal grams(BigDecimal kg) {
        return kg.setScale(3, RoundingMode.HALF_UP);
    }
}
