package org.choisi.budget;

import java.math.BigDecimal;
import java.util.List;
import org.choisi.measure.Text;

/**
 * One line of a budget. What is null is not known; a cell that could not be understood is null and told.
 *
 * @param line line of the file, its header being 1
 * @param code its nature in the accounts, empty when not said
 * @param entity whose it is, empty when not said
 * @param year civil year
 * @param euros its amount; below zero for a credit note
 * @param quantity how many, in {@code unit}; an empty unit is pieces
 * @param income whether it is an income and no spending
 */
public record BudgetLine(
        int line,
        String code,
        String label,
        String entity,
        Integer year,
        BigDecimal euros,
        Tax tax,
        BigDecimal quantity,
        String unit,
        boolean income,
        List<Fault> faults) {

    public BudgetLine {
        faults = List.copyOf(faults);
    }

    /** A cell that could not be understood. */
    public record Fault(BudgetColumn column, String value, Text reason) {}
}
