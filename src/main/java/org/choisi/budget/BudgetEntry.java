package org.choisi.budget;

import java.util.List;
import org.choisi.policy.Phrases;
import org.choisi.reference.WordPattern;

/**
 * What rules may read of a budget line to tell what it buys.
 *
 * @param countedIn the unit of its quantity as factors count: {@code pieces}, {@code kWh}…, {@code unknown} without one
 */
public record BudgetEntry(List<String> codeWords, List<String> labelWords, String countedIn) {

    static BudgetEntry of(BudgetLine line, String countedIn) {
        return new BudgetEntry(WordPattern.wordsOf(line.code()), WordPattern.wordsOf(line.label()), countedIn);
    }

    BudgetEntry withoutQuantity() {
        return new BudgetEntry(codeWords, labelWords, Quantities.UNKNOWN);
    }

    /** Called by rules. */
    public boolean hasCode(Phrases codes) {
        return codes.areIn(codeWords);
    }

    /** Called by rules. */
    public boolean says(Phrases phrases, Phrases butNot) {
        return phrases.areIn(labelWords) && !butNot.exclude(labelWords);
    }

    /** Called by rules to show by what a line was recognised: its words, else its code. */
    public String found(Phrases codes, Phrases phrases) {
        String words = phrases.foundIn(labelWords);
        return words.isEmpty() ? codes.foundIn(codeWords) : words;
    }
}
