package org.choisi.ecoscore;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;

/**
 * Where one question stands.
 *
 * @param weight its weight in the score, of 100 for all that applies; zero when it has no object
 * @param points from 0 to 1; null unless it is answered
 * @param shown the answer as people write it; null without an answer
 * @param answer null without an answer
 * @param reasons why it is worth what it is, and how the answer was worked out
 * @param missing what would let it be worked out; empty for a question that people answer
 */
record Standing(
        Question question,
        State state,
        BigFraction weight,
        BigFraction points,
        Answer answer,
        Text shown,
        List<Reason> reasons,
        List<Text> missing) {

    /** Whether a question counts. */
    enum State {
        ANSWERED,
        UNANSWERED,
        NOT_APPLICABLE
    }

    Standing {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    boolean isAnswered() {
        return state == State.ANSWERED;
    }

    BigFraction earned() {
        return isAnswered() ? weight.multiply(points) : BigFraction.ZERO;
    }

    Standing weighing(BigFraction share) {
        return new Standing(question, state, share, points, answer, shown, reasons, missing);
    }

    Optional<Text> said() {
        return Optional.ofNullable(shown);
    }
}
