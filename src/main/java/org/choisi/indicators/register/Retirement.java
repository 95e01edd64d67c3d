package org.choisi.indicators.register;

import java.time.LocalDate;

/**
 * Equipment taken out of use.
 *
 * @param fromInventory whether a line of an inventory says so, rather than a register made for it
 * @param category our code; empty when not known
 * @param start first day of service, else the day it was bought; null when neither is known
 * @param retiredOn day on which it was no longer used
 * @param leftOn day on which it left the body; null when it left as it was retired, or has not left
 * @param retiredTo where it went, in the words of the inventory; {@code unknown} when not said
 * @param functional {@code yes}, {@code no} or {@code unknown}
 * @param classified whether it held classified information or is under security obligations
 * @param proof whether its taker proves that it is used again
 */
public record Retirement(
        String id,
        At at,
        boolean fromInventory,
        String category,
        String entity,
        int quantity,
        LocalDate start,
        LocalDate retiredOn,
        LocalDate leftOn,
        String retiredTo,
        String functional,
        String classified,
        String proof)
        implements RegisterRow {

    @Override
    public String key() {
        return id;
    }

    @Override
    public Retirement movedTo(At place) {
        return new Retirement(
                id,
                place,
                fromInventory,
                category,
                entity,
                quantity,
                start,
                retiredOn,
                leftOn,
                retiredTo,
                functional,
                classified,
                proof);
    }

    /** The day on which it left; null while it is still in stock. */
    public LocalDate gone() {
        if (leftOn != null) {
            return leftOn;
        }
        return retiredTo.equals("unknown") ? null : retiredOn;
    }
}
