package org.choisi.tender;

import java.time.LocalDate;
import org.choisi.measure.Text;

/**
 * What a check says of a consultation.
 *
 * @param id the row of the rule set that says it, such as {@code LAW-ENV-01}, or the kind of fault
 * @param where what it is about: ids of lot, criterion or bid joined by {@code " / "}
 * @param at where the row stands, such as {@code rules/purchasing/duties.csv:4}; empty for a fault of the data
 * @param reference the text behind it
 * @param inForceSince first day on which it holds so; null for a fault of the data
 */
public record Check(
        String id, Severity severity, String where, Text text, String at, String reference, LocalDate inForceSince) {}
