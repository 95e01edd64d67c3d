package org.choisi.ecoscore;

import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;

/**
 * A better answer and what it would change.
 *
 * @param from the answer today; null when there is none
 * @param to the cell of the grid that gives the most points, such as {@code >= 80} or {@code yes}
 * @param toShown the same in words
 * @param gain points of the score
 * @param grade the grade that would come out
 * @param changesGrade whether that is a better one
 * @param liftsLimit whether the grade would be less limited than today
 * @param effort from 1 to 5
 */
public record Lever(
        Question question,
        Text from,
        String to,
        Text toShown,
        BigFraction gain,
        Grade grade,
        boolean changesGrade,
        boolean liftsLimit,
        int effort) {}
