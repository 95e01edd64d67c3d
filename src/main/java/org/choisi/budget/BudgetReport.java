package org.choisi.budget;

import java.time.LocalDate;
import java.util.List;

/**
 * A coloured budget.
 *
 * @param lines in the order in which they came
 * @param totals by year, each followed by its entities
 */
public record BudgetReport(
        List<ColouredLine> lines, List<BudgetTotal> totals, LocalDate asOf, String ruleSet, String referenceData) {

    public BudgetReport {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    /** The lines whose weight nobody knows. */
    public List<ColouredLine> notMatched() {
        return lines.stream()
                .filter(line -> line.status() == ColouredLine.Status.NOT_MATCHED)
                .toList();
    }
}
