package org.choisi.workbench.preview;

import org.choisi.measure.KgCo2e;

/**
 * What following the advice changes in greenhouse gases.
 *
 * @param kgCo2ePerYear more when positive
 * @param notKnown pieces of equipment whose advice changes and that no figure covers: they are in no sum
 */
public record CarbonChange(KgCo2e kgCo2ePerYear, long notKnown) {}
