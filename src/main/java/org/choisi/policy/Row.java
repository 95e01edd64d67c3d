package org.choisi.policy;

import java.time.LocalDate;
import java.util.Map;

/**
 * One row of an owner's table.
 *
 * @param id the row's name in every answer, such as {@code L-07}
 * @param file the table's file, such as {@code rules/lifecycle/lifetimes.csv}
 * @param line line of the file, the header being 1
 * @param cells the row's own cells by column name
 * @param validFrom first day on which it holds
 * @param validTo last day on which it holds; null when open
 * @param reason why the owner set it so, in the owner's language
 * @param reference the legal or policy text behind it
 */
public record Row(
        String id,
        String file,
        int line,
        Map<String, Cell> cells,
        LocalDate validFrom,
        LocalDate validTo,
        String reason,
        String reference) {

    /** Where the row stands: {@code rules/lifecycle/lifetimes.csv:4}. */
    public String at() {
        return file + ":" + line;
    }

    /** Whether there is a day on which both hold. */
    boolean meets(Row other) {
        return (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean sharesDaysWith(Row other) {
        return (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }

    /** Whether it holds on every day on which another row does. */
    boolean spans(Row other) {
        return !validFrom.isAfter(other.validFrom)
                && (validTo == null || other.validTo != null && !validTo.isBefore(other.validTo));
    }
}
