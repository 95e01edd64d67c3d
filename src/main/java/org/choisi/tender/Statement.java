package org.choisi.tender;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.choisi.measure.Text;

/**
 * What a letter to a bidder must say.
 *
 * @param id the row of the rule set that demands it, such as {@code LAW-INFO-03}
 * @param at where the row stands, such as {@code rules/purchasing/letters.csv:4}
 * @param reference the text behind it
 */
public record Statement(String id, Matter matter, Text text, String at, String reference) {

    /** What it speaks of. */
    public enum Matter {
        /** What the decision itself says. */
        DECISION,
        /** What the buyer tells whoever asks. */
        ON_REQUEST,
        /** How long the contract is not signed. */
        STANDSTILL,
        /** That an algorithm was used. */
        MENTION,
        /** How it was used in the bidder's case. */
        EXPLANATION;

        /** The matter that tables call so, such as {@code on-request}. */
        public static Optional<Matter> named(String word) {
            return Arrays.stream(values())
                    .filter(matter -> matter.name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')
                            .equals(word))
                    .findFirst();
        }
    }
}
