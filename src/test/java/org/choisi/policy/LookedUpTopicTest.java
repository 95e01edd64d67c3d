package org.choisi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.choisi.TestDesk;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.junit.jupiter.api.Test;

/** A folder of tables that no rule reads: they are checked like any other, and looked up. */
class LookedUpTopicTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static FileSet rulesWith(String... pathsAndContents) {
        Map<String, byte[]> files = new TreeMap<>(TestDesk.rules().files());
        for (int index = 0; index < pathsAndContents.length; index += 2) {
            files.put(pathsAndContents[index], pathsAndContents[index + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new FileSet("rules", files);
    }

    private static AdviceDesk open(FileSet rules) {
        return AdviceDesk.open(rules, TestDesk.shipped().reference(), new WhenAsked(new DroolsCompiler()));
    }

    @Test
    void tables_alone_make_a_topic_whose_rows_are_looked_up_by_day() {
        AdviceDesk desk = open(
                rulesWith(
                        "goals/goals.yaml",
                        "title: {fr: Buts, en: Goals}\ncolumns:\n  limit: {type: number}\n",
                        "goals/goals.csv",
                        "id;limit;valid_from;valid_to;reason;reference\nG-1;10;2025-01-01;2026-02-28;r;r\nG-2;20;2026-03-01;*;r;r\n"));

        assertThat(limits(desk, LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(limits(desk, DAY.minusDays(1))).containsExactly("10");
        assertThat(limits(desk, DAY)).containsExactly("20");
        assertThat(desk.rules().rows("goals", "none", DAY)).isEmpty();
        assertThat(desk.rules().on("goals", DAY).rows("goals")).hasSize(1);
        assertThat(desk.rules().analysed()).isEmpty();
        desk.rules().close();
    }

    private static List<String> limits(AdviceDesk desk, LocalDate day) {
        return desk.rules().rows("goals", "goals", day).stream()
                .map(fact -> fact.fields().get("limit").toString())
                .toList();
    }

    @Test
    void days_between_which_nothing_changes_share_what_was_read() {
        RuleSet rules = TestDesk.shipped().rules();

        assertThat(rules.rows("lifecycle", "lifetimes", DAY))
                .isNotEmpty()
                .isSameAs(rules.rows("lifecycle", "lifetimes", DAY.plusDays(100)))
                .isEqualTo(rules.on("lifecycle", DAY).rows("lifetimes"));
    }

    @Test
    void a_table_made_for_rules_wants_them_back() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> open(rulesWith(
                        "goals/goals.yaml",
                        "fact: Goal\ntitle: {fr: Buts, en: Goals}\ncolumns:\n  limit: {type: number}\n",
                        "goals/goals.csv",
                        "id;limit;valid_from;valid_to;reason;reference\nG-1;10;2025-01-01;*;r;r\n")));

        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("rules/goals/goals.yaml");
            assertThat(finding.text().fr()).contains("fact: Goal").contains(".drl");
        });
    }

    @Test
    void a_bad_cell_of_such_a_table_is_told_at_its_place() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> open(TestDesk.rulesWith(
                        "indicators/indicators.csv", ";average-life;laptop;", ";average-lives;laptop;")));

        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("rules/indicators/indicators.csv");
            assertThat(finding.text().en()).contains("average-life");
        });
    }
}
