package org.choisi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.choisi.TestDesk;
import org.choisi.indicators.register.Registers;
import org.choisi.indicators.report.IndicatorJson;
import org.choisi.indicators.report.IndicatorText;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Carbon at constant users: a fall of 10 % from 2022 to 2026, in four years 2.5 % a year. */
class TrajectoryTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private final List<Indicator> all =
            new IndicatorDesk(TestDesk.shipped().rules()).measure(Registers.NONE, 2026, AS_OF);

    private Indicator indicator(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void the_years_between_the_baseline_and_the_target_lie_on_a_straight_line() {
        assertThat(Trajectory.of(indicator("carbon-per-user").goal()).orElseThrow())
                .extracting(point ->
                        point.year() + " " + point.value().bigDecimalValue().toPlainString())
                .containsExactly("2022 0", "2023 -2.5", "2024 -5", "2025 -7.5", "2026 -10");
        assertThat(Trajectory.of(indicator("early-retirement").goal())).isEmpty();
    }

    @Test
    void it_is_written_with_its_shape_and_said_to_be_no_target() {
        var out = new ByteArrayOutputStream();
        IndicatorJson.write(all, 2026, AS_OF, "sha256:x", Language.FR, out);
        JsonNode carbon = JsonMapper.shared()
                .readTree(out.toByteArray())
                .get("indicators")
                .valueStream()
                .filter(one -> one.get("id").asString().equals("electricity-per-user"))
                .findFirst()
                .orElseThrow();

        assertThat(carbon.at("/trajectory/shape").asString()).isEqualTo("linear");
        // A fall of 15 %: 3.75 % a year.
        assertThat(carbon.at("/trajectory/points/1/value").decimalValue()).isEqualByComparingTo("-3.75");
        assertThat(IndicatorText.of(all, 2026, AS_OF, Language.FR))
                .contains(
                        "trajectoire linéaire, repère sans valeur d'objectif : 2023 : -2,5\u00a0% ; 2024 : -5\u00a0%");
        assertThat(IndicatorText.of(all, 2026, AS_OF, Language.EN))
                .contains("straight line, no target of its own: 2023: -2.5%; 2024: -5%");
    }
}
