package org.choisi.tender;

import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;

/**
 * The points of one bid on one criterion.
 *
 * @param value the figure that was judged: an amount, a mark, a number of answer; null when the answer is a word
 * @param points exact, on the scale of the weights; null where they do not enter the total
 * @param method code of the method that made them
 * @param explanation the formula with its numbers
 * @param mark what the evaluators gave and wrote; null where the bid itself says the figure
 */
public record CriterionPoints(
        Criterion criterion, BigFraction value, BigFraction points, String method, Text explanation, Mark mark) {}
