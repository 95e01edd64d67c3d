package org.choisi.ecoscore;

import org.choisi.measure.Text;

/**
 * Something written that could not be used; the rest is scored.
 *
 * @param question what it was written for; empty when it is about the project as a whole
 */
public record AnswerFault(String question, Text text) {}
