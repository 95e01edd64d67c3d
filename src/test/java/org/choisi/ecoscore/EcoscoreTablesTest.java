package org.choisi.ecoscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.ecoscore.SampleProjects.project;
import static org.choisi.ecoscore.SampleProjects.score;

import java.util.List;
import org.choisi.TestDesk;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.policy.ExampleSheet;
import org.junit.jupiter.api.Test;

/** The shipped tables of the Ecoscore keep together, and a careless change of one is told. */
class EcoscoreTablesTest {

    private static List<String> checked(String file, String from, String to) {
        AdviceDesk desk = TestDesk.open(TestDesk.rulesWith("ecoscore/" + file, from, to));
        try {
            return EcoscoreChecks.of(desk.rules()).stream()
                    .map((Finding finding) -> finding.in(Language.FR))
                    .toList();
        } finally {
            desk.rules().close();
        }
    }

    @Test
    void the_shipped_tables_leave_nothing_to_say_and_their_examples_pass() {
        AdviceDesk desk = TestDesk.shipped();

        ExampleSheet.Result examples = EcoscoreExamples.run(desk.rules(), desk.reference());

        assertThat(EcoscoreChecks.of(desk.rules())).isEmpty();
        assertThat(examples.failures()).isEmpty();
        assertThat(examples.count()).isGreaterThan(200);
    }

    @Test
    void weights_that_do_not_make_a_hundred_are_told() {
        assertThat(checked("weights.csv", "usefulness;project;15", "usefulness;project;14"))
                .singleElement()
                .asString()
                .startsWith("rules/ecoscore/weights.csv:11:")
                .contains("font 99 pour « project »");
    }

    @Test
    void a_limit_that_punishes_a_better_answer_is_told() {
        // 82 % earns 80 points and 58 % earns 30: the limit on 80 and over is the wrong way round.
        assertThat(checked("caps.csv", "< @rgaa_threshold;known;C", ">= @rgaa_threshold;known;C"))
                .singleElement()
                .asString()
                .startsWith("rules/ecoscore/caps.csv:10:")
                .contains("« rgaa_rate »", "limitée à C");
    }

    @Test
    void a_mandatory_question_whose_absence_limits_nothing_is_told() {
        assertThat(checked(
                        "caps.csv", "data_owner;project | service;*;unanswered", "data_owner;project | service;*;no"))
                .singleElement()
                .asString()
                .startsWith("rules/ecoscore/questions.csv:")
                .contains("obligatoire");
    }

    @Test
    void a_question_in_which_nobody_can_earn_everything_is_told() {
        assertThat(checked("grids.csv", "codesigned;*;yes;100;", "codesigned;*;yes;90;"))
                .singleElement()
                .asString()
                .contains("aucune réponse à « codesigned » ne vaut 100");
    }

    @Test
    void a_grid_for_a_question_that_nobody_asks_is_told() {
        assertThat(checked("grids.csv", ";ecolabel;", ";ecolable;"))
                .anySatisfy(text -> assertThat(text).contains("« ecolable » n'est pas une question", "« ecolabel »"))
                .anySatisfy(text -> assertThat(text).contains("n'a pas de barème"));
    }

    @Test
    void the_threshold_of_the_policy_is_a_figure_of_its_file() {
        String before = grade(TestDesk.shipped());
        AdviceDesk moved = TestDesk.open(TestDesk.rulesWith("ecoscore/parameters.yaml", "value: 80", "value: 79"));

        // 79 % of RGAA: under 80, limited; not under 79.
        assertThat(before).isEqualTo("ECC-09");
        assertThat(grade(moved)).isEmpty();
        moved.rules().close();
    }

    private static String grade(AdviceDesk desk) {
        var ecoscore = new EcoscoreDesk(desk.rules(), desk.reference());
        return ecoscore.score(project("rgaa_rate", 79), SampleProjects.DAY).limits().stream()
                .map(limit -> limit.reason().rule())
                .filter("ECC-09"::equals)
                .findFirst()
                .orElse("");
    }

    @Test
    void data_whose_life_is_not_told_keeps_the_grade_from_being_better_than_c() {
        Project best = best();

        assertThat(score(best).grade()).isEqualTo(Grade.A);
        for (String question : List.of("data_volume_gb", "retention_period", "data_deletion", "data_owner")) {
            Ecoscore without = score(SampleProjects.without(best, question));
            assertThat(without.scoreGrade()).isEqualTo(Grade.A);
            assertThat(without.grade()).as(question).isEqualTo(Grade.C);
            assertThat(without.limits()).hasSize(1);
        }
    }

    /** The answer of each question that earns the most. */
    private static Project best() {
        var random = new java.util.Random(1);
        Project best = project();
        for (Question question : SampleProjects.desk()
                .questionnaire("project", SampleProjects.DAY)
                .questions()) {
            if (question.isScored()) {
                Option option = question.options().stream()
                        .filter(one -> one.points() != null)
                        .max((one, other) -> one.points().compareTo(other.points()))
                        .orElseThrow();
                best = SampleProjects.with(best, question.id(), SampleProjects.written(option, random));
            }
        }
        return best;
    }
}
