package org.choisi.store;

/**
 * A line that could not be used.
 *
 * @param line line of the source file
 * @param column the source's own name of the column at fault, empty when the whole line is
 * @param reason in the language asked for
 */
public record StoredReject(int line, String column, String value, String reason) {}
