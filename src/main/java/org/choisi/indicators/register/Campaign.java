package org.choisi.indicators.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A clean-up campaign.
 *
 * @param weightKg null when not weighed
 * @param refurbished pieces that serve again; null when not counted
 */
public record Campaign(String id, At at, LocalDate heldOn, String entity, BigDecimal weightKg, Integer refurbished)
        implements RegisterRow {

    @Override
    public String key() {
        return id;
    }

    @Override
    public Campaign movedTo(At place) {
        return new Campaign(id, place, heldOn, entity, weightKg, refurbished);
    }
}
