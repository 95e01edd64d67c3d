package org.choisi.budget;

import java.util.List;
import java.util.Optional;
import org.choisi.measure.Text;

/**
 * A budget line with what it weighs.
 *
 * @param beforeTax its amount before tax; empty when the amount is not known
 * @param weight empty when no row recognises it, or when it is not counted
 * @param colour empty without a weight, or when neither a target nor an amount says what to compare it with
 * @param notes why it is not weighed, and what was supposed
 */
public record ColouredLine(
        BudgetLine line,
        Status status,
        Optional<BeforeTax> beforeTax,
        Optional<Weight> weight,
        Optional<Colour> colour,
        List<Text> notes) {

    public ColouredLine {
        notes = List.copyOf(notes);
    }

    /** What became of a line. */
    public enum Status {
        WEIGHED,
        /** Spending of which nobody knows the weight: counted among what is missing, never as zero. */
        NOT_MATCHED,
        /** No spending: income, a line of a total. */
        NOT_COUNTED
    }
}
