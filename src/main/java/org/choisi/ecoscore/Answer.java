package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An answer that was understood; a question without one is unanswered. */
public sealed interface Answer {

    /** The word by which an answer says that the question has no object. */
    String NOT_APPLICABLE = "not-applicable";

    /** A number in the unit of the question. */
    record Number(BigDecimal number) implements Answer {}

    /** A word of the question's grid, or {@link #NOT_APPLICABLE}, or a country's code. */
    record Word(String word) implements Answer {}

    /** Equipment, in the order given. */
    record Pieces(List<Equipment> equipment) implements Answer {
        public Pieces {
            equipment = List.copyOf(equipment);
        }
    }

    /** What criteria answer, by number; those without an answer are not there. */
    record Criteria(Map<String, CriterionState> states) implements Answer {
        public Criteria {
            states = Map.copyOf(states);
        }
    }

    default boolean isNotApplicable() {
        return this instanceof Word word && word.word().equals(NOT_APPLICABLE);
    }
}
