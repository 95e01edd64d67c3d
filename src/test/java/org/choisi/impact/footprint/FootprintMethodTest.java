package org.choisi.impact.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.choisi.impact.footprint.Pieces.a;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.choisi.impact.Source;
import org.choisi.impact.YearlyFootprint;
import org.choisi.measure.Refused;
import org.choisi.reference.Figure;
import org.choisi.reference.Provenance;
import org.choisi.reference.ReferenceData;
import org.choisi.reference.Shipped;
import org.junit.jupiter.api.Test;

/**
 * Footprints by hand. A laptop: 170 + 12.3 + 2.79 = 185.09 kg (from 156 + 12.3 + 2.79 = 171.09 to 285.12, what makers say),
 * 39.75 kWh a year (15.68 to 48). Electricity in France: 0.0461 kg/kWh in 2025, 0.0520 in 2022.
 */
class FootprintMethodTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    /** From 2020-01-01 to 2025-12-31 there are 2 191 days, 2 191 / 365 = 6.00274 years; 185.09 × 365 / 2 191 = 30.834254. */
    @Test
    void a_laptop_of_2020_bears_in_2025_a_sixth_of_its_making_and_its_electricity() {
        PieceFootprint found = in(2025, a("laptop").from("2020-01-01").piece());

        assertThat(found.known()).isEqualTo(Known.GIVEN);
        assertThat(found.lifeYears()).isCloseTo(number("6.002740"), within("0.000001"));
        YearlyFootprint year = found.footprint();
        assertThat(year.embodiedKgPerYear().mid()).isCloseTo(number("30.834254"), within("0.000001"));
        // 171.09 × 365 / 2 191 and 285.12 × 365 / 2 191
        assertThat(year.embodiedKgPerYear().low()).isCloseTo(number("28.501985"), within("0.000001"));
        assertThat(year.embodiedKgPerYear().high()).isCloseTo(number("47.498311"), within("0.000001"));
        assertThat(year.useKwhPerYear().low()).isEqualByComparingTo("15.68");
        assertThat(year.useKwhPerYear().mid()).isEqualByComparingTo("39.75");
        assertThat(year.useKwhPerYear().high()).isEqualByComparingTo("48");
        // 39.75 × 0.0461
        assertThat(year.useKgPerYear().mid()).isEqualByComparingTo("1.832475");
        assertThat(year.kgPerYear().mid()).isCloseTo(number("32.666729"), within("0.000001"));
    }

    /** From 2020-01-01 to 2022-12-31: 1 095 days, three years; 185.09 / 3 = 61.696667; 39.75 × 0.0520 = 2.067. */
    @Test
    void an_earlier_year_has_the_age_and_the_electricity_of_that_year() {
        YearlyFootprint year = in(2022, a("laptop").from("2020-01-01").piece()).footprint();

        assertThat(year.embodiedKgPerYear().mid()).isCloseTo(number("61.696667"), within("0.000001"));
        assertThat(year.useKgPerYear().mid()).isEqualByComparingTo("2.067");
    }

    /** October to December are 92 days: 185.09 × 92 / 365 = 46.652822, 39.75 × 92 / 365 = 10.019178. */
    @Test
    void a_first_year_bears_its_days_and_a_life_counts_one_year_at_least() {
        PieceFootprint found = in(2025, a("laptop").from("2025-10-01").piece());

        assertThat(found.lifeYears()).isEqualByComparingTo("1");
        assertThat(found.footprint().embodiedKgPerYear().mid()).isCloseTo(number("46.652822"), within("0.000001"));
        assertThat(found.footprint().useKwhPerYear().mid()).isCloseTo(number("10.019178"), within("0.000001"));
    }

    /** 365 + 366 + 3 × 365 + 366 + 181 = 2 373 days of life, 181 of them in 2025: 211.46 × 181 / 2 373 = 16.129060. */
    @Test
    void a_last_year_bears_its_days_and_those_around_a_life_bear_nothing() {
        Piece desktop = a("desktop").from("2019-01-01").until("2025-07-01").piece();

        assertThat(in(2025, desktop).footprint().embodiedKgPerYear().mid())
                .isCloseTo(number("16.129060"), within("0.000001"));
        assertThat(in(2018, desktop).notCounted()).isEqualTo(NotCounted.BEFORE_START);
        assertThat(in(2026, desktop).notCounted()).isEqualTo(NotCounted.AFTER_RETIREMENT);
        assertThat(in(2026, desktop).footprint()).isEqualTo(YearlyFootprint.NONE);
    }

    /** In the year that goes on, age is counted to the day and what is there is presumed to stay: 2026-11-24 is 2.9 years on. */
    @Test
    void the_year_that_has_not_ended_bears_a_whole_year_of_what_is_there() {
        PieceFootprint found = in(2026, a("laptop").from("2023-12-31").piece());

        // 366 + 365 + 328 = 1 059 days
        assertThat(found.lifeYears()).isCloseTo(number("2.901370"), within("0.000001"));
        assertThat(found.shareOfYear()).isEqualByComparingTo("1");
        assertThat(found.footprint().useKwhPerYear().mid()).isEqualByComparingTo("39.75");
    }

    /** 2024-01-01 to 2025-12-31: 730 days, two years, after five elsewhere: 185.09 / 7 = 26.441429; 25 / 2 and 30.2 / 2. */
    @Test
    void refurbished_equipment_shares_its_making_with_its_first_life_and_shows_the_other_convention() {
        PieceFootprint found =
                in(2025, a("laptop").from("2024-01-01").acquired("refurbished").piece());

        assertThat(found.footprint().embodiedKgPerYear().mid()).isCloseTo(number("26.441429"), within("0.000001"));
        assertThat(found.cutOff().mid()).isEqualByComparingTo("12.5");
        assertThat(found.cutOff().high()).isEqualByComparingTo("15.1");
        assertThat(fields(found)).contains("firstLifeYears", "refurbishingKg");
    }

    /** (77 + 2.27 + 0.246) × 0.57 / 2 = 22.662060; 6.75 × 0.57 = 3.8475. */
    @Test
    void the_share_of_professional_use_of_a_persons_own_phone_counts() {
        PieceFootprint found =
                in(2025, a("smartphone").from("2024-01-01").acquired("byod").piece());

        assertThat(found.footprint().embodiedKgPerYear().mid()).isCloseTo(number("22.662060"), within("0.000001"));
        assertThat(found.footprint().useKwhPerYear().mid()).isEqualByComparingTo("3.8475");
    }

    /** 850 × 1.46 = 1 241 kWh; × 0.0461 = 57.2101. A laptop has no machine room. */
    @Test
    void the_machine_room_counts_for_servers() {
        YearlyFootprint server =
                in(2025, a("server").from("2021-01-01").piece()).footprint();

        assertThat(server.useKwhPerYear().mid()).isEqualByComparingTo("1241");
        assertThat(server.useKgPerYear().mid()).isEqualByComparingTo("57.2101");
    }

    /** 39.75 × 0.422 = 16.7745 in Germany; × 0.39 = 15.5025 where no row tells the country. */
    @Test
    void electricity_is_that_of_the_country() {
        assertThat(in(2025, a("laptop").from("2020-01-01").in("DE").piece())
                        .footprint()
                        .useKgPerYear()
                        .mid())
                .isEqualByComparingTo("16.7745");
        assertThat(in(2025, a("laptop").from("2020-01-01").in("PT").piece())
                        .footprint()
                        .useKgPerYear()
                        .mid())
                .isEqualByComparingTo("15.5025");
    }

    /** 185.09 / 5.1 = 36.292157 by the policy; 69.84 / 6 = 11.64 by reference data; 5 / 2 = 2.5 when neither tells. */
    @Test
    void without_a_start_a_usual_lifetime_stands_in() {
        Figure observed = exactly("5.1", "rules/lifecycle/lifetimes.csv:8");

        PieceFootprint laptop = in(2025, a("laptop").piece(observed));
        PieceFootprint monitor = in(2025, a("monitor").piece());
        PieceFootprint mouse = new FootprintMethod(without("F-093"), ModelFigures.NONE, ReportingYear.of(2025, AS_OF))
                .of(a("mouse").piece());

        assertThat(List.of(laptop.known(), monitor.known(), mouse.known())).containsOnly(Known.DEFAULT);
        assertThat(laptop.footprint().embodiedKgPerYear().mid()).isCloseTo(number("36.292157"), within("0.000001"));
        assertThat(laptop.sources()).extracting(Source::at).contains("rules/lifecycle/lifetimes.csv:8");
        assertThat(monitor.footprint().embodiedKgPerYear().mid()).isEqualByComparingTo("11.64");
        assertThat(mouse.footprint().embodiedKgPerYear().mid()).isEqualByComparingTo("2.5");
    }

    @Test
    void what_stands_in_stock_was_made_and_uses_no_electricity() {
        PieceFootprint found =
                in(2025, a("laptop").from("2020-01-01").standing(Standing.HELD).piece());

        assertThat(found.footprint().embodiedKgPerYear().mid()).isCloseTo(number("30.834254"), within("0.000001"));
        assertThat(found.footprint().useKwhPerYear().high()).isZero();
        assertThat(found.useKnown()).isTrue();
    }

    @Test
    void electricity_that_no_source_gives_is_told() {
        PieceFootprint found = in(2025, a("switch").from("2020-01-01").piece());

        assertThat(found.useKnown()).isFalse();
        assertThat(found.footprint().useKwhPerYear().mid()).isZero();
        assertThat(fields(found)).doesNotContain("gridKgPerKwh");
    }

    @Test
    void what_cannot_be_evaluated_says_why() {
        assertThat(why(a("unknown").from("2020-01-01"))).isEqualTo(NotCounted.UNKNOWN_CATEGORY);
        assertThat(why(a("accessory").from("2020-01-01"))).isEqualTo(NotCounted.NO_FACTOR);
        assertThat(why(a("laptop").from("2025-06-01").until("2025-05-01"))).isEqualTo(NotCounted.DATES_CONTRADICT);
        assertThat(why(a("laptop").standing(Standing.GONE))).isEqualTo(NotCounted.RETIRED_WITHOUT_DATE);
        assertThat(why(a("laptop").standing(Standing.NOT_YET))).isEqualTo(NotCounted.ON_ORDER);
    }

    /** 219 kg as its maker says, over 2 191 / 365 years: 219 × 365 / 2 191 = 36.483341; electricity stays the category's. */
    @Test
    void a_makers_figure_takes_the_place_of_making_alone() {
        ModelFigures maker = (category, manufacturer, model) ->
                model.equals("Latitude 5410") ? Optional.of(exactly("219", "boavizta-data.csv:7")) : Optional.empty();
        PieceFootprint found = new FootprintMethod(Shipped.DATA, maker, ReportingYear.of(2025, AS_OF))
                .of(a("laptop").from("2020-01-01").piece());

        assertThat(found.footprint().embodiedKgPerYear().mid()).isCloseTo(number("36.483341"), within("0.000001"));
        assertThat(found.footprint().useKwhPerYear().mid()).isEqualByComparingTo("39.75");
        assertThat(found.sources()).extracting(Source::at).contains("boavizta-data.csv:7");
    }

    @Test
    void a_year_to_come_is_for_scenarios() {
        assertThatThrownBy(() -> ReportingYear.of(2027, AS_OF))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.text().fr()).contains("simulate"));
    }

    private static PieceFootprint in(int year, Piece piece) {
        return new FootprintMethod(Shipped.DATA, ModelFigures.NONE, ReportingYear.of(year, AS_OF)).of(piece);
    }

    private static NotCounted why(Pieces piece) {
        return in(2025, piece.piece()).notCounted();
    }

    private static List<String> fields(PieceFootprint found) {
        return found.sources().stream().map(Source::field).toList();
    }

    private static ReferenceData without(String row) {
        String factors = new String(Shipped.FILES.content("factors.csv").orElseThrow(), StandardCharsets.UTF_8);
        String fewer =
                factors.lines().filter(line -> !line.startsWith(row + ";")).collect(Collectors.joining("\n", "", "\n"));
        return ReferenceData.read(Shipped.FILES.with("factors.csv", fewer.getBytes(StandardCharsets.UTF_8)));
    }

    private static Figure exactly(String figure, String at) {
        BigDecimal number = number(figure);
        return new Figure(number, number, number, List.of(new Provenance(at, "test", "setting")));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(number(offset));
    }
}
