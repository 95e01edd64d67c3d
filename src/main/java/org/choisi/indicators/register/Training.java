package org.choisi.indicators.register;

import java.time.LocalDate;

/**
 * How many of a group are trained on one day; nobody is named.
 *
 * @param group {@code buyer}, {@code developer}, or the owner's own word
 */
public record Training(At at, String group, String entity, LocalDate on, int headcount, int trained)
        implements RegisterRow {

    @Override
    public String key() {
        return group + "|" + entity + "|" + on;
    }

    @Override
    public String id() {
        return group;
    }

    @Override
    public Training movedTo(At place) {
        return new Training(place, group, entity, on, headcount, trained);
    }
}
