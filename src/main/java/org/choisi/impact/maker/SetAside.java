package org.choisi.impact.maker;

import org.choisi.measure.Text;

/**
 * A row of a file of makers' figures that is not used, and why.
 *
 * @param line line of the file, its header being 1
 * @param column column at fault
 * @param value what stood there
 * @param model maker and model, as the file names them
 */
public record SetAside(int line, String column, String value, String model, Text reason) {}
