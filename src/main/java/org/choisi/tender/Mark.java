package org.choisi.tender;

import java.math.BigDecimal;

/**
 * What evaluators gave a bid on one criterion, or what the bid answers where a grid gives the points.
 *
 * @param criterion the criterion's name
 * @param lot the lot it is for; empty for every lot of the bid
 * @param number the mark, the amount or the numeric answer; null when the answer is a word
 * @param word the answer in a word, such as {@code yes} or {@code B}; empty when it is a number
 * @param outOf the mark that would earn everything; null: as the criterion says
 * @param reason what the evaluators wrote
 * @param proof what backs it
 * @param where its place, such as {@code marks.csv:12}
 */
public record Mark(
        String criterion,
        String lot,
        BigDecimal number,
        String word,
        BigDecimal outOf,
        String reason,
        Proof proof,
        String where) {

    /** What backs an answer. */
    public enum Proof {
        LABEL,
        AUDIT,
        DECLARATION,
        NONE,
        /** The file does not say. */
        UNSTATED
    }
}
