package org.choisi.tender;

import java.math.BigDecimal;
import java.util.List;

/**
 * Costs of what is bought over the years, in the bid's currency.
 *
 * @param acquisition null: the bid's value
 * @param endOfLife cost of its end, in the last year
 * @param residual what it is still worth then
 */
public record LifeCycleCost(
        BigDecimal acquisition,
        List<Yearly> yearly,
        BigDecimal endOfLife,
        BigDecimal residual,
        List<Externality> externalities) {

    /** @param escalation growth a year, a fraction */
    public record Yearly(String name, BigDecimal amount, BigDecimal escalation) {}

    /** Such as tonnes of CO2e a year at a price a tonne. */
    public record Externality(String name, BigDecimal quantityPerYear, BigDecimal unitCost) {}

    public LifeCycleCost {
        yearly = List.copyOf(yearly);
        externalities = List.copyOf(externalities);
    }
}
