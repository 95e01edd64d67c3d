package org.choisi.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.TestDesk;
import org.choisi.indicators.register.Registers;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.policy.WhenAsked;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final String FILE = "indicators/indicators.csv";

    @Test
    void every_word_for_a_formula_is_one_that_the_program_knows_and_is_used_with_its_unit() {
        List<Indicator> all = new IndicatorDesk(TestDesk.shipped().rules()).measure(Registers.NONE, 2026, Rows.TODAY);

        assertThat(all).allSatisfy(indicator -> {
            assertThat(indicator.goal().formula()).isPresent();
            assertThat(indicator.goal().unit())
                    .isEqualTo(indicator.goal().formula().orElseThrow().unit());
        });
        String words =
                new String(TestDesk.rules().content("indicators/words.yaml").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(Arrays.stream(Formula.values()).map(Formula::word))
                .allSatisfy(word -> assertThat(words).contains(word));
    }

    @Test
    void every_indicator_has_both_languages_a_reason_and_a_reference() {
        assertThat(new IndicatorDesk(TestDesk.shipped().rules()).measure(Registers.NONE, 2026, Rows.TODAY))
                .hasSizeGreaterThan(20)
                .allSatisfy(indicator -> {
                    assertThat(indicator.goal().label().fr()).isNotBlank();
                    assertThat(indicator.goal().label().en()).isNotBlank();
                    assertThat(indicator.goal().row().reference()).isNotBlank();
                    assertThat(indicator.status()).isEqualTo(Status.NO_DATA);
                });
    }

    @Test
    void a_new_indicator_on_a_known_formula_needs_no_code() {
        FileSet rules =
                withLine("PERSO-01;tablettes;Tablettes de la ville;Tablets of the town;average-life;tablet;Ville;*;"
                        + "years;at-least;5;*;*;*;2026-01-01;*;Vote du conseil;Délibération 2026-1");
        Rows rows = new Rows()
                .retired(2, "tablet", "2020-02-01", "2026-02-01", "gift", "yes")
                .retired(2, "laptop", "2010-02-01", "2026-02-01", "gift", "yes");

        try (var desk = new Open(rules)) {
            Indicator own = desk.measure(rows, "tablettes");

            assertThat(own.value()).contains(BigFraction.of(6));
            assertThat(own.met()).contains(true);
            assertThat(own.goal().row().id()).isEqualTo("PERSO-01");
        }
    }

    @Test
    void the_ten_percent_is_the_owners() {
        FileSet rules = TestDesk.rulesWith(FILE, "percent;at-most;10;", "percent;at-most;8;");
        Rows rows = new Rows()
                .retired(91, "laptop", "2018-01-01", "2026-02-01", "gift", "yes")
                .retired(9, "laptop", "2021-01-01", "2026-02-01", "gift", "yes");

        try (var desk = new Open(rules)) {
            assertThat(desk.measure(rows, "early-retirement").met()).contains(false);
        }
    }

    @Test
    void the_lifetime_is_the_one_of_the_day_of_retirement() {
        FileSet rules = TestDesk.rulesWith(
                "lifecycle/lifetimes.csv",
                "L-07;laptop;*;*;7;5.1;policy;2023-09-29;*;",
                "L-07;laptop;*;*;9;5.1;policy;"
                        + "2026-06-01;*;Plus long;Test\nL-77;laptop;*;*;7;5.1;policy;2023-09-29;2026-05-31;");
        Rows rows = new Rows()
                .retired(1, "laptop", "2018-01-01", "2026-05-31", "gift", "yes") // 8 years, 7 were aimed at
                .retired(1, "laptop", "2018-01-01", "2026-06-01", "gift", "yes"); // 8 years, 9 were aimed at

        try (var desk = new Open(rules)) {
            assertThat(desk.measure(rows, "early-retirement").value()).contains(BigFraction.of(50));
        }
    }

    @Test
    void a_unit_that_the_formula_does_not_give_is_said_instead_of_shown() {
        FileSet rules = TestDesk.rulesWith(FILE, "average-life;laptop;*;*;years;", "average-life;laptop;*;*;percent;");

        try (var desk = new Open(rules)) {
            Indicator life = desk.measure(new Rows(), "life-laptop");

            assertThat(life.status()).isEqualTo(Status.NO_DATA);
            assertThat(life.notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.fr()).contains("percent"));
        }
    }

    @Test
    void a_rule_set_without_indicators_says_so() {
        Map<String, byte[]> files = new TreeMap<>(TestDesk.rules().files());
        files.keySet().removeIf(path -> path.startsWith("indicators/"));
        String identity = new String(files.get("ruleset.yaml"), StandardCharsets.UTF_8).replace(", indicators", "");
        files.put("ruleset.yaml", identity.getBytes(StandardCharsets.UTF_8));
        FileSet older = new FileSet("rules", files);
        AdviceDesk desk = open(older);

        assertThatThrownBy(() -> new IndicatorDesk(desk.rules()).measure(Registers.NONE, 2026, Rows.TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no folder 'indicators'");
        desk.rules().close();
    }

    private static FileSet withLine(String line) {
        String text = new String(TestDesk.rules().content(FILE).orElseThrow(), StandardCharsets.UTF_8);
        return TestDesk.rules().with(FILE, (text + line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Indicators are looked up: no rule needs to be compiled for them. */
    private static AdviceDesk open(FileSet rules) {
        return AdviceDesk.open(rules, TestDesk.shipped().reference(), new WhenAsked(new DroolsCompiler()));
    }

    /** A rule set of its own, given back at the end. */
    private record Open(AdviceDesk desk) implements AutoCloseable {

        Open(FileSet rules) {
            this(CatalogueTest.open(rules));
        }

        Indicator measure(Rows rows, String id) {
            return new IndicatorDesk(desk.rules())
                    .measure(Registers.of(rows.all()), 2026, Rows.TODAY).stream()
                            .filter(indicator -> indicator.id().equals(id))
                            .findFirst()
                            .orElseThrow();
        }

        @Override
        public void close() {
            desk.rules().close();
        }
    }
}
