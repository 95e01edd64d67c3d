package org.choisi.ecoscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.ecoscore.SampleProjects.DAY;
import static org.choisi.ecoscore.SampleProjects.desk;
import static org.choisi.ecoscore.SampleProjects.score;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.report.EcoscoreJson;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;

/** What holds of every project, tried on thousands made from a seed. */
class EcoscoreLawsTest {

    private static final long SEED = 20_261_121;
    private static final int CASES = 2_000;

    private static void forEachCase(Consumer<Random> law) {
        var random = new Random(SEED);
        for (int number = 0; number < CASES; number++) {
            law.accept(new Random(random.nextLong()));
        }
    }

    private static String json(Ecoscore score) {
        var out = new ByteArrayOutputStream();
        EcoscoreJson.write(score, Language.FR, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_order_of_answers_changes_no_byte() {
        forEachCase(random -> {
            Project project = SampleProjects.random(random);
            List<Map.Entry<String, Object>> entries =
                    new ArrayList<>(project.answers().entrySet());
            Collections.shuffle(entries, random);
            Map<String, Object> shuffled = new LinkedHashMap<>();
            entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));

            assertThat(json(score(new Project("P", "", project.kind(), "", "", shuffled))))
                    .isEqualTo(json(score(project)));
        });
    }

    @Test
    void a_better_answer_never_lowers_the_score_or_the_grade() {
        forEachCase(random -> {
            Project project = SampleProjects.random(random);
            Questionnaire asked = desk().questionnaire(project.kind(), DAY);
            List<Question> answered = asked.questions().stream()
                    .filter(question -> project.answers().containsKey(question.id()))
                    .toList();
            if (answered.isEmpty()) {
                return;
            }
            Question question = answered.get(random.nextInt(answered.size()));
            List<Option> counting = question.options().stream()
                    .filter(option -> option.points() != null)
                    .toList();
            Option one = counting.get(random.nextInt(counting.size()));
            Option other = counting.get(random.nextInt(counting.size()));
            boolean better = other.points().compareTo(one.points()) >= 0;
            Ecoscore worse = score(
                    SampleProjects.with(project, question.id(), SampleProjects.written(better ? one : other, random)));
            Ecoscore higher = score(
                    SampleProjects.with(project, question.id(), SampleProjects.written(better ? other : one, random)));

            assertThat(higher.score()).as(question.id()).isGreaterThanOrEqualTo(worse.score());
            assertThat(higher.grade()).as(question.id()).isLessThanOrEqualTo(worse.grade());
        });
    }

    @Test
    void an_answer_left_out_counts_for_nothing_and_only_opens_the_range() {
        forEachCase(random -> {
            Project project = SampleProjects.random(random);
            Ecoscore whole = score(project);
            for (Ecoscore.Part part : whole.dimensions()) {
                for (Ecoscore.Line line : part.lines()) {
                    if (line.points() == null || random.nextInt(8) > 0) {
                        continue;
                    }
                    Ecoscore less = score(
                            SampleProjects.without(project, line.question().id()));
                    // Taking points × weight out of both sums: what is left is scored by itself, not with a zero in it.
                    BigFraction answered = sum(whole, true).subtract(line.weight());
                    if (answered.signum() == 0) {
                        assertThat(less.score()).isNull();
                        continue;
                    }
                    BigFraction earned = sum(whole, false)
                            .subtract(line.weight().multiply(line.points()).divide(BigFraction.of(100)));
                    assertThat(less.score())
                            .isEqualTo(earned.multiply(BigFraction.of(100)).divide(answered));
                    assertThat(less.lowest()).isLessThanOrEqualTo(whole.lowest());
                    assertThat(less.highest()).isGreaterThanOrEqualTo(whole.highest());
                }
            }
        });
    }

    private static BigFraction sum(Ecoscore score, boolean answered) {
        return score.dimensions().stream()
                .map(part -> answered ? part.answered() : part.points())
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    @Test
    void the_score_lies_between_the_lowest_and_the_highest_that_missing_answers_leave() {
        forEachCase(random -> {
            Ecoscore score = score(SampleProjects.random(random));
            if (score.score() == null) {
                return;
            }
            assertThat(score.score()).isBetween(score.lowest(), score.highest());
            assertThat(score.lowest()).isGreaterThanOrEqualTo(BigFraction.ZERO);
            assertThat(score.highest()).isLessThanOrEqualTo(BigFraction.of(100));
        });
    }

    @Test
    void a_lever_pulled_gives_the_gain_and_the_grade_that_it_promised() {
        forEachCase(random -> {
            Project project = SampleProjects.random(random);
            Ecoscore before = score(project);
            if (before.levers().isEmpty()) {
                return;
            }
            Lever lever = before.levers().get(random.nextInt(before.levers().size()));
            Option promised = lever.question().options().stream()
                    .filter(option -> option.points() != null)
                    .max((one, other) -> one.points().compareTo(other.points()))
                    .orElseThrow();
            Ecoscore after = score(
                    SampleProjects.with(project, lever.question().id(), SampleProjects.written(promised, random)));

            assertThat(after.score().subtract(before.score())).isEqualTo(lever.gain());
            assertThat(after.grade()).isEqualTo(lever.grade());
            assertThat(lever.changesGrade()).isEqualTo(after.grade().isBetterThan(before.grade()));
        });
    }

    @Test
    void levers_come_by_gain_then_by_effort() {
        forEachCase(random -> {
            List<Lever> levers = score(SampleProjects.random(random)).levers();
            for (int index = 1; index < levers.size(); index++) {
                int gains =
                        levers.get(index - 1).gain().compareTo(levers.get(index).gain());
                assertThat(gains).isNotNegative();
                if (gains == 0) {
                    assertThat(levers.get(index - 1).effort())
                            .isLessThanOrEqualTo(levers.get(index).effort());
                }
            }
        });
    }

    @Test
    void weights_tried_in_the_tables_themselves_give_the_scores_that_the_trials_tell() {
        forEachCase(random -> {
            Ecoscore score = score(SampleProjects.random(random));
            for (WeightTrial trial : score.trials()) {
                assertThat(rescored(score, trial.dimension(), trial.more().weight()))
                        .isEqualTo(trial.more().score());
                if (trial.nearest() != null) {
                    // On one side of the weight found the grade is today's, on the other the one that is told.
                    BigFraction turn = trial.nearest().weight();
                    BigFraction small = BigFraction.of(1, 1_000_000);
                    boolean up = turn.compareTo(trial.weight()) >= 0;
                    BigFraction beyond = up ? turn.add(small) : turn.subtract(small);
                    if (beyond.signum() >= 0 && beyond.compareTo(BigFraction.of(100)) <= 0) {
                        assertThat(graded(score, trial.dimension(), beyond))
                                .as("%s at %s", trial.dimension().id(), beyond.doubleValue())
                                .isEqualTo(trial.nearest().grade());
                    }
                }
            }
        });
    }

    /** The score by plain sums, one dimension weighing this many percent and the others sharing the rest as they do. */
    private static BigFraction rescored(Ecoscore score, Dimension changed, BigFraction weight) {
        BigFraction others = score.dimensions().stream()
                .filter(part -> !part.dimension().equals(changed))
                .map(Ecoscore.Part::weight)
                .reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction earned = BigFraction.ZERO;
        BigFraction answered = BigFraction.ZERO;
        for (Ecoscore.Part part : score.dimensions()) {
            if (part.weight().signum() == 0) {
                continue;
            }
            BigFraction scale = part.dimension().equals(changed)
                    ? weight.divide(part.weight())
                    : BigFraction.of(100).subtract(weight).divide(others);
            earned = earned.add(part.points().multiply(scale));
            answered = answered.add(part.answered().multiply(scale));
        }
        return answered.signum() == 0
                ? score.score()
                : earned.multiply(BigFraction.of(100)).divide(answered);
    }

    private static Grade graded(Ecoscore score, Dimension changed, BigFraction weight) {
        BigDecimal points = Fractions.cut(rescored(score, changed, weight), 20);
        Grade limit = score.limits().stream().map(Ecoscore.Limit::grade).reduce(Grade.A, Grade::orWorse);
        return desk().questionnaire(score.kind(), DAY).grade(points).orWorse(limit);
    }
}
