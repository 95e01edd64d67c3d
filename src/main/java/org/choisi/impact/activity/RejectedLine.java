package org.choisi.impact.activity;

import org.choisi.measure.Text;

/**
 * A line of a register that could not be used, and why. The others go on.
 *
 * @param line line of the file, its header being 1
 * @param column the file's own name of the column at fault, empty when the whole line is
 * @param value what stood there, shortened
 * @param reason what is wrong and what was expected
 */
public record RejectedLine(int line, String column, String value, Text reason) {}
