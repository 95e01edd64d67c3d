package org.choisi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.choisi.TestDesk;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped rules broken in the ways in which people break files: each is refused at the right file, row and column, in both
 * languages, and nothing that they hold is ever run.
 */
class BrokenCorpusTest {

    private static final String CANARY = "choisi.canary";
    private static final ReferenceData REFERENCE =
            ReferenceData.read(FileSet.ofDirectory("reference-data", Path.of("reference-data")));

    static List<Breakage> tables() {
        return Stream.of(BreakagesOfTables.all(), BreakagesOfFiles.all(), BreakagesOfYaml.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Breakage> drl() {
        return BreakagesOfDrl.all();
    }

    @AfterEach
    void nothing_was_run() {
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void the_corpus_holds_more_than_a_hundred_broken_rule_sets() {
        assertThat(tables().size() + drl().size()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource
    void tables(Breakage breakage) {
        // Whether the DRL compiles is another matter: it is compiled when first asked, and never is here.
        isTold(breakage, new WhenAsked(new DroolsCompiler()));
    }

    @ParameterizedTest
    @MethodSource
    void drl(Breakage breakage) {
        isTold(breakage, new DroolsCompiler());
    }

    private static void isTold(Breakage breakage, RuleCompiler compiler) {
        FileSet rules = breakage.how().apply(TestDesk.rules());

        Refused refused = catchThrowableOfType(Refused.class, () -> AdviceDesk.open(rules, REFERENCE, compiler));

        assertThat(refused).as(breakage.name()).isNotNull();
        List<String> french = lines(refused.findings(), Language.FR);
        List<String> english = lines(refused.findings(), Language.EN);
        String place = (breakage.at().startsWith(":") ? "rules" : "rules/") + breakage.at() + ": ";
        assertThat(french).as(breakage.name()).hasSize(1 + breakage.others());
        assertThat(french).as(breakage.name()).anyMatch(line -> line.startsWith(place) && line.contains(breakage.fr()));
        assertThat(english)
                .as(breakage.name())
                .anyMatch(line -> line.startsWith(place) && line.contains(breakage.en()));
        assertThat(french)
                .as(breakage.name())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(400));
    }

    private static List<String> lines(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> finding.in(language)).toList();
    }
}
