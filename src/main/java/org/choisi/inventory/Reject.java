package org.choisi.inventory;

import org.choisi.measure.Text;

/**
 * A line that could not be used, and why. The others go on.
 *
 * @param line line of the source file, its header being 1
 * @param column the source's own name of the column at fault, empty when the whole line is
 * @param value what stood there, shortened, without personal data
 * @param reason what is wrong and what was expected
 */
public record Reject(int line, String column, String value, Text reason) {}
