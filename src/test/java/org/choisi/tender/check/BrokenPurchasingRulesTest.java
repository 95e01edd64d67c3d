package org.choisi.tender.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.choisi.TestDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.reference.FileSet;
import org.junit.jupiter.api.Test;

/** A purchasing table with a mistake is refused, and its owner reads where, what and what to do. */
class BrokenPurchasingRulesTest {

    @Test
    void a_phrase_without_letters_is_told_at_its_cell() {
        assertThat(refused("purchasing/wordings.csv", ";RSE | CSR | ", ";RSE | ... | "))
                .singleElement()
                .asString()
                .matches("rules/purchasing/wordings.csv:\\d+:3: « \\.\\.\\. » n'a ni lettre ni chiffre.*");
    }

    @Test
    void a_word_that_no_list_has_is_told_with_the_nearest_one() {
        assertThat(refused("purchasing/needs.csv", ";laptop;state | local;", ";laptp;state | local;"))
                .singleElement()
                .asString()
                .contains("« laptp » n'est pas un mot connu de la colonne « product » ; peut-être « laptop » ?");
    }

    @Test
    void a_list_that_includes_one_that_does_not_exist_is_told() {
        assertThat(refused("purchasing/words.yaml", "\"@category\"", "\"@categry\""))
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("rules/purchasing/words.yaml:")
                        .contains("la liste de mots « categry » n'existe pas ; peut-être « category » ?"));
    }

    @Test
    void a_parameter_that_does_not_exist_is_told() {
        assertThat(refused("purchasing/weights.csv", "@environment_share", "@environement_share"))
                .singleElement()
                .asString()
                .contains("peut-être « environment_share » ?");
    }

    @Test
    void a_check_without_its_legal_text_is_told() {
        assertThat(refused("purchasing/methods.csv", "CE 18/12/2012, Département de la Guadeloupe, n°362532", ""))
                .singleElement()
                .asString()
                .contains("il manque la référence");
    }

    @Test
    void an_example_that_fails_is_told_at_its_cell() {
        assertThat(examples("purchasing/examples.csv", "LAW-ENV-03;", "LAW-ENV-04;"))
                .singleElement()
                .asString()
                .contains(":13: exemple « prix seul, la veille » : constats attendus LAW-ENV-04, obtenus LAW-ENV-03");
    }

    @Test
    void an_example_that_cannot_be_read_is_told_at_its_cell() {
        assertThat(examples("purchasing/examples.csv", "Prix:price:100::", "Prix:prize:100::"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).contains(":12: la cellule ne se lit pas"));
    }

    @Test
    void a_column_of_examples_that_does_not_exist_is_told() {
        assertThat(examples("purchasing/examples.csv", "aggregation;criteria", "agregation;criteria"))
                .containsExactly(
                        "rules/purchasing/examples.csv:1:11: la colonne « agregation » est inconnue ; peut-être « aggregation » ?");
    }

    @Test
    void two_rows_of_a_grid_for_one_answer_and_a_gap_between_two_are_told() {
        assertThat(analysed("purchasing/grids.csv", "rgaa-rate;80..90", "rgaa-rate;79..90"))
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("rules/purchasing/grids.csv:")
                        .contains("répond au même cas que la ligne G-RGAA-01", "answer = 79,"));
        assertThat(analysed("purchasing/grids.csv", "rgaa-rate;80..90", "rgaa-rate;81..90"))
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("rules/purchasing/grids.csv:")
                        .contains("answer = 80,"));
    }

    private static List<String> examples(String path, String from, String to) {
        return PurchasingExamples.run(
                        TestDesk.open(TestDesk.rulesWith(path, from, to)).rules())
                .failures()
                .stream()
                .map(finding -> finding.in(Language.FR))
                .toList();
    }

    private static List<String> analysed(String path, String from, String to) {
        return TestDesk.open(TestDesk.rulesWith(path, from, to)).rules().analysed().stream()
                .filter(Finding::blocks)
                .map(finding -> finding.in(Language.FR))
                .toList();
    }

    private static List<String> refused(String path, String from, String to) {
        FileSet rules = TestDesk.rulesWith(path, from, to);
        Refused refused = catchThrowableOfType(Refused.class, () -> TestDesk.open(rules));
        assertThat(new String(rules.content(path).orElseThrow(), StandardCharsets.UTF_8))
                .contains(to);
        return refused.findings().stream()
                .map((Finding finding) -> finding.in(Language.FR))
                .toList();
    }
}
