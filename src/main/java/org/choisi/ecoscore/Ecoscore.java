package org.choisi.ecoscore;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;

/**
 * The Ecoscore of one project, service or product, and all that made it.
 *
 * @param kind which questionnaire was used
 * @param score from 0 to 100, over what is answered; null when nothing is
 * @param grade what the score and the limits leave; null when nothing is answered
 * @param scoreGrade the grade of the score alone
 * @param completeness share of the questionnaire, by weight, that is answered: 0 to 1
 * @param lowest the score if every question left open earned nothing; null when nothing applies
 * @param highest the score if every one of them earned all it can
 * @param limits what keeps the grade from being better, the strictest first
 * @param levers what would lift the score most, the least effort first among equals
 * @param faults what was written and could not be used
 */
public record Ecoscore(
        Project project,
        String kind,
        BigFraction score,
        Grade grade,
        Grade scoreGrade,
        BigFraction completeness,
        BigFraction lowest,
        BigFraction highest,
        List<Part> dimensions,
        List<Limit> limits,
        List<Lever> levers,
        List<WeightTrial> trials,
        List<Open> notAnswered,
        List<AnswerFault> faults,
        LocalDate asOf,
        String ruleSet,
        String referenceData) {

    public Ecoscore {
        dimensions = List.copyOf(dimensions);
        limits = List.copyOf(limits);
        levers = List.copyOf(levers);
        trials = List.copyOf(trials);
        notAnswered = List.copyOf(notAnswered);
        faults = List.copyOf(faults);
    }

    /**
     * What one dimension brings. The points of all parts, over their answered weights, make the score.
     *
     * @param weight percent of the score; zero when none of its questions has an object
     * @param answered percent of the score that its answers decide
     * @param points earned, out of {@code answered}
     */
    public record Part(
            Dimension dimension,
            BigFraction weight,
            BigFraction answered,
            BigFraction points,
            List<Line> lines,
            List<Reason> reasons) {

        public Part {
            lines = List.copyOf(lines);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One question with an answer.
     *
     * @param weight percent of the score
     * @param points from 0 to 100; null when the question has no object
     */
    public record Line(Question question, Text answer, BigFraction weight, BigFraction points, List<Reason> reasons) {

        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    /** The best grade left, and why. */
    public record Limit(Grade grade, Reason reason) {}

    /** A question without an answer, and what would let it be worked out. */
    public record Open(Question question, BigFraction weight, List<Text> missing) {

        public Open {
            missing = List.copyOf(missing);
        }
    }
}
