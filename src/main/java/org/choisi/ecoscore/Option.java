package org.choisi.ecoscore;

import java.math.BigDecimal;
import org.choisi.measure.Text;
import org.choisi.policy.Range;
import org.choisi.policy.Row;
import org.choisi.policy.Words;

/**
 * A row of a grid: answers that are worth the same.
 *
 * @param range the numbers it takes; {@code *} when it takes words
 * @param words the words it takes, {@code known} for numbers
 * @param points share of what the question is worth, from 0 to 100; null when the answer takes the question out
 * @param meaning what such an answer says of the project
 * @param limit the best grade that such an answer leaves; null when it limits nothing
 */
public record Option(Range range, Words words, BigDecimal points, Text meaning, Row row, Grade limit) {

    /** The word by which an answer says that it is a number. */
    static final String NUMBER = "known";

    Option limitedTo(Grade grade) {
        return new Option(range, words, points, meaning, row, grade);
    }

    public boolean takesNumbers() {
        return words.accepts(NUMBER);
    }

    public boolean accepts(Answer answer) {
        if (answer instanceof Answer.Number number) {
            return takesNumbers() && range.accepts(number.number());
        }
        return answer instanceof Answer.Word word && !takesNumbers() && words.accepts(word.word());
    }

    /** An answer that it takes, the one nearest to zero for numbers. */
    Answer example() {
        if (!takesNumbers()) {
            return new Answer.Word(words.listed().stream().sorted().findFirst().orElse(Answer.NOT_APPLICABLE));
        }
        return new Answer.Number(range.from() == null ? BigDecimal.ZERO : range.from());
    }
}
