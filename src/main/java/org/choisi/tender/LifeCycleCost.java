package org.choisi.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Costs of what is bought over the years, in the bid's currency.
 *
 * @param acquisition null: the bid's value
 * @param endOfLife cost of its end, in the last year; nothing when not said
 * @param residual what it is still worth then; nothing when not said
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
        endOfLife = Objects.requireNonNullElse(endOfLife, BigDecimal.ZERO);
        residual = Objects.requireNonNullElse(residual, BigDecimal.ZERO);
        yearly = List.copyOf(yearly);
        externalities = List.copyOf(externalities);
    }
}
