package org.choisi.ecoscore;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers that were understood, by question, and what could not be used.
 *
 * @param given a question without an answer is not there
 */
public record Answers(Map<String, Answer> given, List<AnswerFault> faults) {

    public Answers {
        given = Map.copyOf(given);
        faults = List.copyOf(faults);
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(given.get(question));
    }
}
