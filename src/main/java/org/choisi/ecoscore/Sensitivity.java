package org.choisi.ecoscore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Tries other weights for one dimension after the other, the rest scaled so that weights still make 100. With a weight w the
 * score is (w·a·s + (100 − w)·n) / (w·a + (100 − w)·m), where a is the answered share of the dimension and s its score, and
 * n and m are the points and the answered weight of the others for each percent of theirs.
 */
final class Sensitivity {

    private final Scoring scoring;
    private final BigFraction whole;
    private final Grade now;

    private Sensitivity(Scoring scoring, Grade now) {
        this.scoring = scoring;
        this.whole = scoring.balance().applicable();
        this.now = now;
    }

    /** One trial for each dimension that has an object and is not all there is. */
    static List<WeightTrial> of(Scoring scoring) {
        Optional<Grade> now = scoring.grade();
        if (now.isEmpty()) {
            return List.of();
        }
        var sensitivity = new Sensitivity(scoring, now.get());
        List<WeightTrial> trials = new ArrayList<>();
        for (Dimension dimension : scoring.questionnaire().dimensions()) {
            sensitivity.trial(dimension).ifPresent(trials::add);
        }
        return trials;
    }

    /** The figures of the formula; points are out of 100 throughout. */
    private record Figures(BigFraction own, BigFraction ownAnswered, BigFraction others, BigFraction othersAnswered) {

        Optional<BigFraction> score(BigFraction weight) {
            BigFraction rest = Fractions.HUNDRED.subtract(weight);
            BigFraction answered = weight.multiply(ownAnswered).add(rest.multiply(othersAnswered));
            if (answered.signum() == 0) {
                return Optional.empty();
            }
            return Optional.of(weight.multiply(own)
                    .add(rest.multiply(others))
                    .multiply(Fractions.HUNDRED)
                    .divide(answered));
        }

        /** The weight at which the score is this; empty when it is so at every weight or at none. */
        Optional<BigFraction> weightFor(BigFraction score) {
            BigFraction share = score.divide(Fractions.HUNDRED);
            BigFraction ownOver = own.subtract(share.multiply(ownAnswered));
            BigFraction othersUnder = share.multiply(othersAnswered).subtract(others);
            BigFraction slope = ownOver.add(othersUnder);
            if (slope.signum() == 0) {
                return Optional.empty();
            }
            return Optional.of(Fractions.HUNDRED.multiply(othersUnder).divide(slope))
                    .filter(weight -> weight.signum() >= 0)
                    .map(Fractions::positive)
                    .filter(weight -> weight.compareTo(Fractions.HUNDRED) <= 0);
        }
    }

    private Optional<WeightTrial> trial(Dimension dimension) {
        Balance own = Balance.of(scoring.standings().stream()
                .filter(standing -> standing.question().dimension().equals(dimension.id()))
                .toList());
        BigFraction rest = whole.subtract(own.applicable());
        if (own.applicable().signum() == 0 || rest.signum() == 0) {
            return Optional.empty();
        }
        Balance all = scoring.balance();
        var figures = new Figures(
                own.earned().divide(own.applicable()),
                own.answered().divide(own.applicable()),
                all.earned().subtract(own.earned()).divide(rest),
                all.answered().subtract(own.answered()).divide(rest));
        BigFraction weight = own.applicable().multiply(Fractions.HUNDRED).divide(whole);
        BigFraction step = Fractions.of(scoring.questionnaire().weightStep());
        BigFraction less = max(weight.subtract(step), BigFraction.ZERO);
        BigFraction more = min(weight.add(step), Fractions.HUNDRED);
        return Optional.of(new WeightTrial(
                dimension,
                weight,
                scoring.questionnaire().weightStep(),
                outcome(figures, less),
                outcome(figures, more),
                nearest(figures, weight)));
    }

    /** Without any answer left at that weight, the score stays what it is. */
    private WeightTrial.Outcome outcome(Figures figures, BigFraction weight) {
        BigFraction score = figures.score(weight).orElse(scoring.balance().score());
        return new WeightTrial.Outcome(weight, score, grade(score));
    }

    private Grade grade(BigFraction score) {
        return scoring.gradeOf(score).orWorse(scoring.limit());
    }

    /** Scores at which the grade turns are tried; the score goes one way only as the weight grows. */
    private WeightTrial.Nearest nearest(Figures figures, BigFraction weight) {
        WeightTrial.Nearest nearest = null;
        for (BigFraction turn : turns()) {
            Optional<BigFraction> at = figures.weightFor(turn);
            Grade beyond = turn.compareTo(scoring.balance().score()) > 0 ? grade(turn) : below(turn);
            if (at.isEmpty() || beyond == now) {
                continue;
            }
            if (nearest == null || distance(at.get(), weight).compareTo(distance(nearest.weight(), weight)) < 0) {
                nearest = new WeightTrial.Nearest(at.get(), beyond);
            }
        }
        return nearest;
    }

    private TreeSet<BigFraction> turns() {
        TreeSet<BigFraction> turns = new TreeSet<>();
        for (Questionnaire.GradeRange range : scoring.questionnaire().grades()) {
            if (range.score().from() != null) {
                turns.add(Fractions.of(range.score().from()));
            }
        }
        return turns;
    }

    /** The grade of the scores just under one at which a range starts. */
    private Grade below(BigFraction turn) {
        return scoring.questionnaire().grades().stream()
                .filter(range -> range.score().below() != null
                        && !range.score().below().equals(range.score().from())
                        && Fractions.of(range.score().below()).compareTo(turn) == 0)
                .findFirst()
                .map(range -> range.grade().orWorse(scoring.limit()))
                .orElse(now);
    }

    private static BigFraction distance(BigFraction one, BigFraction other) {
        return one.subtract(other).abs();
    }

    private static BigFraction max(BigFraction one, BigFraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static BigFraction min(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
