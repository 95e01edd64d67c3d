package org.choisi.ecoscore;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.choisi.measure.Text;

/**
 * Why an answer is worth what it is, or why the grade is limited.
 *
 * @param rule id of the row
 * @param at file and line of the row
 * @param inForceSince first day on which the row says so; null for a figure of reference data
 * @param values what was compared, by name: numbers, words or texts
 */
public record Reason(
        String rule, Text text, String at, String reference, LocalDate inForceSince, Map<String, Object> values) {

    public Reason {
        // In name order: that of a small map is another in each run of the program.
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
