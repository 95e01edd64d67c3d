package org.choisi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Refused;
import org.choisi.reference.Shipped;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ImpactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Impacts impacts = new Impacts(Shipped.DATA);

    /** keep 48 × 0.0461 = 2.2128; refurbish 25/3 + 2.2128 = 10.5461; new 185.09/5 + 39.75 × 0.0461 = 38.8505. */
    @Test
    void the_example_of_the_contract_is_read_and_answered_under_its_names() {
        String answer = answer("{'grid':0.0461,'pue':1,'old':{'useKwhPerYear':48},"
                + "'new':{'embodiedKg':185.09,'useKwhPerYear':39.75,'years':5},"
                + "'refurbish':{'kg':25,'extraYears':3,'useKwhPerYear':48},"
                + "'buyRefurbished':{'kg':25,'years':3,'useKwhPerYear':48}}");

        assertThat(answer)
                .contains("\"paybackYears\":486.66")
                .contains("\"perYear\":{\"keep\":2.2128,\"refurbish\":10.54613333,\"new\":38.850475,"
                        + "\"buyRefurbished\":10.54613333}")
                .contains("\"perYearRange\":{\"keep\":{\"low\":2.2128,\"mid\":2.2128,\"high\":2.2128}")
                .contains("\"favours\":\"KEEP\"")
                .contains("\"sources\":[]");
    }

    @Test
    void a_category_alone_is_enough_and_every_figure_says_where_it_comes_from() {
        Comparison comparison = impacts.compare(ComparisonRequest.of("laptop"), TODAY);

        // Same use before and after: 39.75 × 0.0461 = 1.832475 to keep; nothing is saved, so it never pays back.
        assertThat(comparison.perYear().keep()).isEqualByComparingTo("1.832475");
        assertThat(comparison.paybackYears()).isNull();
        assertThat(comparison.breakEvenGrid()).isNull();
        assertThat(comparison.favours()).isEqualTo(Favours.KEEP);
        assertThat(comparison.sources())
                .extracting(Source::field)
                .contains(
                        "grid",
                        "old.useKwhPerYear",
                        "new.embodiedKg",
                        "new.years",
                        "refurbish.kg",
                        "refurbish.extraYears");
        assertThat(comparison.sources())
                .allSatisfy(source -> assertThat(source.at()).startsWith("reference-data/"));
    }

    @Test
    void a_bound_left_out_beside_a_given_figure_equals_it() {
        KgCo2e range = compare("{'category':'laptop','new':{'embodiedKg':100,'useKwhPerYear':0,'years':5}}")
                .perYearRange()
                .bought();

        assertThat(range).isEqualTo(KgCo2e.exactly(new BigDecimal("20")));
    }

    @Test
    void a_refurbished_device_draws_what_the_old_one_does_when_nobody_says() {
        Comparison comparison = compare("{'grid':1,'old':{'useKwhPerYear':48},'refurbish':{'kg':3,'extraYears':3}}");

        assertThat(comparison.perYear().refurbish()).isEqualByComparingTo("49"); // 3 / 3 + 48 × 1
    }

    /** E from 100 to 1 000 over 10 years, 50 kg a year saved: 10 + 0 beats 50, 100 + 0 does not. */
    @Test
    void carbon_does_not_decide_when_low_and_high_disagree() {
        Comparison comparison = compare("{'grid':1,'old':{'useKwhPerYear':50},'new':{'embodiedKg':300,"
                + "'embodiedLowKg':100,'embodiedHighKg':1000,'useKwhPerYear':0,'years':10}}");

        assertThat(comparison.perYear().bought()).isEqualByComparingTo("30");
        assertThat(comparison.favours()).isEqualTo(Favours.NONE);
    }

    @Test
    void a_tie_or_a_single_option_decides_nothing() {
        assertThat(compare("{'grid':1,'old':{'useKwhPerYear':10},'new':{'embodiedKg':0,'useKwhPerYear':10,'years':1}}")
                        .favours())
                .isEqualTo(Favours.NONE);
        assertThat(compare("{'grid':1,'old':{'useKwhPerYear':10}}").favours()).isEqualTo(Favours.NONE);
    }

    @Test
    void nonsense_is_refused_with_every_field_named() {
        assertThat(refused("{'grid':-1,'pue':0.5,'old':{'useKwhPerYear':-48},"
                        + "'new':{'embodiedKg':10,'embodiedLowKg':20,'useKwhPerYear':1,'years':0}}"))
                .extracting(Finding::file)
                .containsExactlyInAnyOrder("grid", "pue", "old.useKwhPerYear", "new.embodiedKg", "new.years");
        assertThat(refused("{'category':'toaster'}")).extracting(Finding::file).containsExactly("category");
        assertThat(refused("{'category':'Personal Computer'}"))
                .extracting(Finding::file)
                .containsExactly("category");
        assertThat(refused("{'new':{'embodiedKg':10}}"))
                .extracting(Finding::file)
                .containsExactly("new.useKwhPerYear", "new.years");
        assertThat(refused("{'old':{'useKwhPerYear':1e999999999},'new':{'embodiedKg':1e-999999999,'useKwhPerYear':1,"
                        + "'years':1}}"))
                .extracting(Finding::file)
                .containsExactly("old.useKwhPerYear", "new.embodiedKg");
        assertThat(refused("{}")).isEmpty();
    }

    @Test
    void the_making_of_the_old_device_cannot_even_be_said() {
        assertThat(ComparisonRequest.Old.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("useKwhPerYear");
    }

    /** Laptop, France: keep 39.75 × 0.0461 = 1.832; new 185.09/5 + 1.832 = 38.850; refurbished 25/3 + 1.832 = 10.166. */
    @Test
    void the_options_of_a_category_come_from_reference_data() {
        CarbonOptions laptop = impacts.optionsFor("laptop", "FR", TODAY).orElseThrow();

        assertThat(laptop.keep()).isEqualTo(KgCo2e.exactly(new BigDecimal("1.832")));
        assertThat(laptop.replaceNew().mid()).isEqualByComparingTo("38.85");
        assertThat(laptop.replaceRefurbished().mid()).isEqualByComparingTo("10.166");
        assertThat(laptop.favours()).isEqualTo(Favours.KEEP);
        assertThat(impacts.optionsFor("laptop", "France", TODAY)).contains(laptop);
        assertThat(impacts.optionsFor("laptop", "", TODAY)).contains(laptop);
    }

    /** Refurbishing and a refurbished one cost the same here, 25/3 kg a year: two answers, so carbon does not decide. */
    @Test
    void a_device_that_no_longer_serves_is_compared_without_keeping_it() {
        CarbonOptions laptop =
                impacts.optionsWithoutKeeping("laptop", "FR", TODAY).orElseThrow();

        assertThat(laptop.keep()).isNull();
        assertThat(laptop.refurbish()).isEqualTo(laptop.replaceRefurbished());
        assertThat(laptop.favours()).isEqualTo(Favours.NONE);
    }

    /** Server: 850 kWh × 1.46 × 0.0461 = 57.210; a monitor in an office takes no such part: 100 × 0.0461 = 4.61. */
    @Test
    void only_servers_carry_the_electricity_of_their_room() {
        assertThat(impacts.optionsFor("server", "FR", TODAY)
                        .orElseThrow()
                        .keep()
                        .mid())
                .isEqualByComparingTo("57.21");
        assertThat(impacts.optionsFor("monitor", "FR", TODAY)
                        .orElseThrow()
                        .keep()
                        .mid())
                .isEqualByComparingTo("4.61");
    }

    @Test
    void an_option_without_a_source_is_absent_and_a_category_without_any_has_no_answer() {
        CarbonOptions desktop = impacts.optionsFor("desktop", "FR", TODAY).orElseThrow();

        assertThat(desktop.refurbish()).isNull();
        assertThat(desktop.sources()).extracting(Source::field).doesNotContain("refurbish.extraYears");
        assertThat(impacts.optionsFor("switch", "FR", TODAY)).isEmpty();
        assertThat(impacts.optionsFor("accessory", "FR", TODAY)).isEmpty();
        assertThat(impacts.optionsFor("toaster", "FR", TODAY)).isEmpty();
    }

    private List<Finding> refused(String request) {
        return catchThrowableOfType(Refused.class, () -> compare(request)).findings();
    }

    private Comparison compare(String request) {
        return impacts.compare(json.readValue(request.replace('\'', '"'), ComparisonRequest.class), TODAY);
    }

    private String answer(String request) {
        return json.writeValueAsString(compare(request));
    }
}
