package org.choisi.store;

import java.util.Optional;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Text;

/**
 * One advised asset as a list shows it.
 *
 * @param line line of the source file
 * @param quantity pieces of equipment the line stands for
 * @param rule id of the row behind the first reason
 * @param reason the first reason
 */
public record AdviceRow(
        String id,
        int line,
        int quantity,
        String name,
        String entity,
        String manufacturer,
        String model,
        String category,
        Optional<Integer> ageMonths,
        Verdict verdict,
        String rule,
        Text reason) {}
