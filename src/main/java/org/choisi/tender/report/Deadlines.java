package org.choisi.tender.report;

/**
 * The times and the texts that a letter to a bidder quotes: they come from the policy's tables, because the law moves.
 *
 * @param electronicStandstillDays days before signature when the decision is sent electronically, in a formal procedure
 * @param otherStandstillDays the same when it is sent otherwise
 * @param answerDays days the buyer has to answer a bidder who asks, in an adapted procedure
 * @param silenceMonths months of silence after which an explanation is refused
 * @param decision text that demands the reasons of the decision, such as {@code CCP R2181-3}
 * @param onRequest text that gives a bidder more when it asks, in an adapted procedure
 * @param standstill text that sets the days before signature
 * @param mention text that demands the mention of an algorithm, such as {@code CRPA R311-3-1-1}
 * @param explanation text that sets the four parts of the explanation, such as {@code CRPA R311-3-1-2}
 */
public record Deadlines(
        int electronicStandstillDays,
        int otherStandstillDays,
        int answerDays,
        int silenceMonths,
        String decision,
        String onRequest,
        String standstill,
        String mention,
        String explanation) {}
