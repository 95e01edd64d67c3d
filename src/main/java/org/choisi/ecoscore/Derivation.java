package org.choisi.ecoscore;

import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Text;

/** A calculation that answers a question from other answers. */
interface Derivation {

    /** @param question the one to answer, whose row is named in the steps */
    Derived of(Question question, Given given);

    /** The answers so far, those worked out before included. */
    record Given(Questionnaire questionnaire, Map<String, Answer> answers) {

        Optional<Answer> to(String id) {
            return Optional.ofNullable(answers.get(id));
        }

        boolean hasNoObject(String id) {
            return to(id).filter(Answer::isNotApplicable).isPresent();
        }

        <A extends Answer> Optional<A> to(String id, Class<A> type) {
            return to(id).filter(type::isInstance).map(type::cast);
        }

        /** What a question is called, to say that it is missing. */
        Text label(String id) {
            return questionnaire.question(id).map(Question::label).orElse(Text.same(id));
        }
    }
}
