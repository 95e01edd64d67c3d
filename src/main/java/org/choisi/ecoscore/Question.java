package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.choisi.measure.Text;
import org.choisi.policy.Row;

/**
 * A question in force for one kind of thing on one day.
 *
 * @param id the name under which it is answered, such as {@code rgaa_rate}
 * @param unit word of the unit of its numbers, {@code none} when there is none
 * @param effort what improving the answer takes, from 1 to 5
 * @param weight within its dimension; zero for a question that only serves a calculation
 * @param derivedBy name of the calculation that answers it when nobody does; {@code none} when there is none
 * @param options what may be answered and what it is worth, in the order of the grid; empty without a grid
 */
public record Question(
        String id,
        String dimension,
        AnswerType type,
        String unit,
        Text label,
        Text question,
        Text help,
        int effort,
        BigDecimal weight,
        boolean mandatory,
        String derivedBy,
        Row row,
        LocalDate inForceSince,
        List<Option> options) {

    private static final String NONE = "none";

    public Question {
        options = List.copyOf(options);
    }

    /** Whether an answer gives points. */
    public boolean isScored() {
        return weight.signum() > 0;
    }

    public boolean isDerived() {
        return !NONE.equals(derivedBy);
    }

    /** Whether it may be answered that the question has no object. */
    public boolean mayNotApply() {
        return !isScored() || options.stream().anyMatch(option -> option.points() == null);
    }

    /** Whether larger numbers earn more points than smaller ones, by the ends of the grid. */
    boolean growsWithNumber() {
        List<Option> numbers = options.stream().filter(Option::takesNumbers).toList();
        return !numbers.isEmpty()
                && numbers.get(numbers.size() - 1)
                                .points()
                                .compareTo(numbers.get(0).points())
                        >= 0;
    }
}
