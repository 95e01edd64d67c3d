package org.choisi.indicators.register;

import java.math.BigDecimal;

/**
 * A year's figures, for what is compared at constant users.
 *
 * @param entity empty for the whole body
 * @param kgCo2e null when not stated
 * @param kwh null when not stated
 */
public record YearFigures(At at, int year, String entity, int users, BigDecimal kgCo2e, BigDecimal kwh)
        implements RegisterRow {

    @Override
    public String key() {
        return year + "|" + entity;
    }

    @Override
    public String id() {
        return String.valueOf(year);
    }

    @Override
    public YearFigures movedTo(At place) {
        return new YearFigures(place, year, entity, users, kgCo2e, kwh);
    }
}
