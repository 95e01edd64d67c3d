package org.choisi.ecoscore;

import java.math.BigDecimal;
import org.choisi.measure.Text;

/**
 * What rules see: a question and what is answered.
 *
 * @param question its id, or {@code completeness}
 * @param kind project, service or product
 * @param number null when the answer is a word
 * @param word {@code known} for a number, {@code unanswered} without an answer, else the word itself
 * @param label what the question is called
 * @param shown the answer as people write it
 */
public record GivenAnswer(String question, String kind, BigDecimal number, String word, Text label, Text shown) {

    static final String COMPLETENESS = "completeness";
    static final String UNANSWERED = "unanswered";
    private static final Text NO_ANSWER = new Text("sans réponse", "no answer");
    private static final Text COMPLETE = new Text("Part du questionnaire qui a une réponse", "Share answered");

    static GivenAnswer of(Question question, String kind, Answer answer, Text shown) {
        if (answer instanceof Answer.Number number) {
            return new GivenAnswer(question.id(), kind, number.number(), Option.NUMBER, question.label(), shown);
        }
        String word = answer instanceof Answer.Word said ? said.word() : Option.NUMBER;
        return new GivenAnswer(question.id(), kind, null, word, question.label(), shown);
    }

    static GivenAnswer unanswered(Question question, String kind) {
        return new GivenAnswer(question.id(), kind, null, UNANSWERED, question.label(), NO_ANSWER);
    }

    static GivenAnswer completeness(String kind, BigDecimal percent, Text shown) {
        return new GivenAnswer(COMPLETENESS, kind, percent, Option.NUMBER, COMPLETE, shown);
    }
}
