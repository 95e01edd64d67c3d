package org.choisi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.choisi.TestDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** A row that no example meets is told to its owner, and stands in nobody's way. */
class CoverageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ReferenceData REFERENCE =
            ReferenceData.read(FileSet.ofDirectory("reference-data", Path.of("reference-data")));
    private static final String TABLET = "L-08;tablet;";
    private static final String SCHOOLS = "laptop;*;Écoles;9;*;policy;2023-09-29;";
    private static final String END = ";essai;essai\n" + TABLET;

    @Test
    void every_row_of_the_shipped_rules_has_an_example() {
        Gate.Report report = check(TestDesk.rules());

        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage().covered())
                .isEqualTo(report.coverage().rows())
                .isGreaterThan(200);
    }

    @Test
    void a_row_that_no_example_meets_is_told_at_its_line_and_blocks_nothing() {
        Gate.Report report =
                check(TestDesk.rulesWith("lifecycle/lifetimes.csv", TABLET, "L-90;" + SCHOOLS + "*" + END));

        assertThat(lines(report, Language.FR))
                .containsExactly(
                        "rules/lifecycle/lifetimes.csv:9:0: à savoir : aucun exemple ne rencontre la ligne L-90 :"
                                + " ajoutez-en un aux exemples");
        assertThat(lines(report, Language.EN))
                .containsExactly("rules/lifecycle/lifetimes.csv:9:0: note: no example meets row L-90: add one to the"
                        + " examples");
        assertThat(report.passes()).isTrue();
    }

    @Test
    void a_row_that_has_ended_wants_no_example_and_one_that_is_to_come_does() {
        FileSet ended = TestDesk.rulesWith("lifecycle/lifetimes.csv", TABLET, "L-90;" + SCHOOLS + "2026-11-20" + END);
        FileSet toCome = TestDesk.rulesWith(
                "lifecycle/lifetimes.csv", TABLET, "L-90;" + SCHOOLS.replace("2023-09-29", "2027-01-01") + "*" + END);

        assertThat(check(ended).findings()).isEmpty();
        assertThat(check(toCome).findings()).hasSize(1);
    }

    @Test
    void a_row_is_met_also_when_another_finding_wins() {
        // The line « en stock, gardé » expects the lifetime's row; the status row is met beside it.
        assertThat(check(TestDesk.rules()).coverage().notMet())
                .noneMatch(row -> row.id().equals("T-05"));
    }

    private static List<String> lines(Gate.Report report, Language language) {
        return report.findings().stream()
                .map((Finding finding) -> finding.in(language))
                .toList();
    }

    private static Gate.Report check(FileSet rules) {
        Gate.Report report = Gate.check(rules, REFERENCE, new DroolsCompiler(), TODAY);
        report.desk().ifPresent(desk -> desk.rules().close());
        return report;
    }
}
