package org.choisi.indicators.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A contract.
 *
 * @param endsOn last day; null when open or not stated
 * @param amountEur null when not stated
 * @param responsiblePercent weight of its responsible-digital criteria; null when not stated, 0 when it has none
 * @param exchange whether it provides for a yearly exchange on the impact report: {@code yes}, {@code no}, {@code unknown}
 * @param exchangedOn day of the last exchange; null when not stated
 */
public record Contract(
        String id,
        At at,
        String name,
        LocalDate signedOn,
        LocalDate endsOn,
        String entity,
        BigDecimal amountEur,
        BigDecimal responsiblePercent,
        String exchange,
        LocalDate exchangedOn)
        implements RegisterRow {

    @Override
    public String key() {
        return id;
    }

    @Override
    public Contract movedTo(At place) {
        return new Contract(
                id, place, name, signedOn, endsOn, entity, amountEur, responsiblePercent, exchange, exchangedOn);
    }
}
