package org.choisi.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.measure.KgCo2e;

/**
 * What the lines of a year, or of an entity in a year, amount to.
 *
 * @param entity empty for all entities, an empty word for lines that name none
 * @param year null for lines that name none
 * @param lines of spending; those that are not counted are left out
 * @param eurosBeforeTax mid figure
 * @param kgCo2e of the lines that were matched; empty when none was
 * @param unmatchedLines of spending whose weight nobody knows
 * @param unmatchedPercent their share of the spending; of the lines when no amount is known
 */
public record BudgetTotal(
        Optional<String> entity,
        Integer year,
        int lines,
        BigDecimal eurosBeforeTax,
        Optional<KgCo2e> kgCo2e,
        int unmatchedLines,
        BigDecimal unmatchedEuros,
        BigDecimal unmatchedPercent,
        Optional<Colour> colour) {}
