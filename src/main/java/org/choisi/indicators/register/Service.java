package org.choisi.indicators.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A digital service.
 *
 * @param kind {@code teleservice}, or the owner's own word
 * @param rgaaPercent share of the RGAA criteria met; null when not measured
 * @param codesigned whether inhabitants took part in its design: {@code yes}, {@code no}, {@code unknown}
 */
public record Service(
        String id,
        At at,
        String name,
        String kind,
        String entity,
        LocalDate openedOn,
        BigDecimal rgaaPercent,
        String codesigned)
        implements RegisterRow {

    @Override
    public String key() {
        return id;
    }

    @Override
    public Service movedTo(At place) {
        return new Service(id, place, name, kind, entity, openedOn, rgaaPercent, codesigned);
    }
}
