package org.choisi.ecoscore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.policy.Hit;
import org.choisi.policy.Range;

/** For each question, the best answer it could have, and what that would change, everything else as it is. */
final class Levers {

    private final Scoring scoring;

    private Levers(Scoring scoring) {
        this.scoring = scoring;
    }

    /** A question and a better answer to it. */
    private record Try(Standing standing, Option option, Balance balance) {}

    /** The largest gain first, then the least effort, then the order of the questionnaire. */
    static List<Lever> of(Scoring scoring) {
        return scoring.balance().isEmpty() ? List.of() : new Levers(scoring).all();
    }

    private List<Lever> all() {
        List<Try> tries = new ArrayList<>();
        scoring.standings().forEach(standing -> best(standing).ifPresent(tries::add));
        List<List<Hit>> limits = scoring.judging()
                .limitsOf(tries.stream()
                        .map(better -> better.balance().completeness())
                        .toList());
        List<Lever> levers = new ArrayList<>();
        for (int index = 0; index < tries.size(); index++) {
            levers.add(lever(tries.get(index), limits.get(index)));
        }
        return levers.stream()
                .filter(lever -> lever.gain().signum() > 0 || lever.liftsLimit())
                .sorted(Comparator.comparing(Lever::gain).reversed().thenComparing(Lever::effort))
                .toList();
    }

    /** Among answers worth the same, the first of the grid. */
    private Optional<Try> best(Standing standing) {
        if (standing.state() == Standing.State.NOT_APPLICABLE) {
            return Optional.empty();
        }
        BigFraction now = standing.points();
        Option best = null;
        for (Option option : standing.question().options()) {
            boolean more =
                    option.points() != null && (best == null || option.points().compareTo(best.points()) > 0);
            best = more ? option : best;
        }
        return Optional.ofNullable(best)
                .filter(option -> now == null || points(option).compareTo(now) > 0)
                .map(option -> new Try(standing, option, scoring.balance().with(standing, points(option))));
    }

    private static BigFraction points(Option option) {
        return Fractions.of(option.points()).divide(Fractions.HUNDRED);
    }

    private Lever lever(Try better, List<Hit> completeness) {
        Question question = better.standing().question();
        Grade limit = scoring.limitWithout(question.id(), completeness);
        if (better.option().limit() != null) {
            limit = limit.orWorse(better.option().limit());
        }
        BigFraction score = better.balance().score();
        Grade grade = scoring.gradeOf(score).orWorse(limit);
        Speech speech = scoring.questionnaire().speech();
        return new Lever(
                question,
                better.standing().shown(),
                written(question, better.option()),
                speech.reaching(question, better.option()),
                score.subtract(scoring.balance().score()),
                grade,
                grade.isBetterThan(scoring.grade().orElseThrow()),
                limit.isBetterThan(scoring.limit()),
                question.effort());
    }

    /** In the grammar of the grid: what has to be reached. */
    private static String written(Question question, Option option) {
        if (!option.takesNumbers()) {
            return String.join(" | ", option.words().listed().stream().sorted().toList());
        }
        Range range = option.range();
        if (range.isOneNumber()) {
            return range.toString();
        }
        return question.growsWithNumber() && range.from() != null || range.below() == null
                ? ">= " + range.from().toPlainString()
                : "< " + range.below().toPlainString();
    }
}
