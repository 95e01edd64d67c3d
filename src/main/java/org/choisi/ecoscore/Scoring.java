package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.Ecoscore.Limit;
import org.choisi.ecoscore.Ecoscore.Line;
import org.choisi.ecoscore.Ecoscore.Open;
import org.choisi.ecoscore.Ecoscore.Part;
import org.choisi.ecoscore.QuestionnaireReader.Limits;
import org.choisi.policy.Hit;

/** Adds up what the answers of one project are worth. */
final class Scoring {

    private static final int EXACT_ENOUGH = 30;

    private final Questionnaire questionnaire;
    private final Judging judging;
    private final List<Standing> standings;
    private final Balance balance;
    private final List<Hit> completenessLimits;

    Scoring(Questionnaire questionnaire, Judging judging) {
        this.questionnaire = questionnaire;
        this.judging = judging;
        this.standings = judging.standings();
        this.balance = Balance.of(standings);
        this.completenessLimits =
                judging.limitsOf(List.of(balance.completeness())).get(0);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Judging judging() {
        return judging;
    }

    List<Standing> standings() {
        return standings;
    }

    Balance balance() {
        return balance;
    }

    /** The grade of a score from 0 to 100, limits left aside. */
    Grade gradeOf(BigFraction score) {
        return questionnaire.grade(Fractions.cut(score, EXACT_ENOUGH));
    }

    /** The best grade that is left; A when nothing limits it. */
    Grade limit() {
        return limitWithout("", completenessLimits);
    }

    /** The same as if one question limited nothing and another share of the questionnaire were answered. */
    Grade limitWithout(String question, List<Hit> completeness) {
        Grade limit = Limits.worst(completeness).orElse(Grade.A);
        for (Map.Entry<String, List<Hit>> entry : judging.limits().entrySet()) {
            if (!entry.getKey().equals(question)) {
                limit = limit.orWorse(Limits.worst(entry.getValue()).orElse(Grade.A));
            }
        }
        return limit;
    }

    Optional<Grade> grade() {
        return balance.isEmpty()
                ? Optional.empty()
                : Optional.of(gradeOf(balance.score()).orWorse(limit()));
    }

    List<Limit> limits() {
        List<Hit> hits = new ArrayList<>();
        judging.limits().values().forEach(hits::addAll);
        hits.addAll(completenessLimits);
        return hits.stream()
                .map(hit -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    values.put("grade", hit.values().get("grade"));
                    values.put("answer", hit.values().get("answer"));
                    return new Limit(Limits.of(hit), Judging.reason(hit, values));
                })
                .sorted(Comparator.comparing(Limit::grade).reversed())
                .toList();
    }

    List<Part> parts() {
        return questionnaire.dimensions().stream().map(this::part).toList();
    }

    private Part part(Dimension dimension) {
        List<Standing> own = standings.stream()
                .filter(standing -> standing.question().dimension().equals(dimension.id()))
                .toList();
        Balance sum = Balance.of(own);
        List<Line> lines = own.stream()
                .filter(standing -> standing.state() != Standing.State.UNANSWERED)
                .map(Scoring::line)
                .toList();
        return new Part(
                dimension,
                sum.applicable(),
                sum.answered(),
                sum.earned(),
                lines,
                lines.stream().flatMap(line -> line.reasons().stream()).toList());
    }

    private static Line line(Standing standing) {
        BigFraction points =
                standing.points() == null ? null : standing.points().multiply(Fractions.HUNDRED);
        return new Line(standing.question(), standing.shown(), standing.weight(), points, standing.reasons());
    }

    List<Open> open() {
        return standings.stream()
                .filter(standing -> standing.state() == Standing.State.UNANSWERED)
                .map(standing -> new Open(standing.question(), standing.weight(), standing.missing()))
                .toList();
    }

    /** Nothing for what is left open; null when nothing applies. */
    BigFraction lowest() {
        return balance.applicable().signum() == 0
                ? null
                : balance.earned().multiply(Fractions.HUNDRED).divide(balance.applicable());
    }

    /** All that it can earn for what is left open. */
    BigFraction highest() {
        if (balance.applicable().signum() == 0) {
            return null;
        }
        BigFraction open = standings.stream()
                .filter(standing -> standing.state() == Standing.State.UNANSWERED)
                .map(standing -> standing.weight().multiply(mostPoints(standing.question())))
                .reduce(BigFraction.ZERO, BigFraction::add);
        return balance.earned().add(open).multiply(Fractions.HUNDRED).divide(balance.applicable());
    }

    private static BigFraction mostPoints(Question question) {
        return question.options().stream()
                .map(Option::points)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .map(most -> Fractions.of(most).divide(Fractions.HUNDRED))
                .orElse(BigFraction.ZERO);
    }
}
