package org.choisi.indicators.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something bought, leased or received.
 *
 * @param category our code; empty when not known
 * @param amountEur before tax; null when not stated
 * @param acquiredAs {@code new}, {@code refurbished}, {@code lease}, {@code gift} or {@code unknown}
 * @param recycledPercent share of recycled matter; null when not stated
 * @param agecLine the line of the AGEC declaration; empty when the category decides
 * @param ageMonths age of a gift when it was received; null when not stated
 */
public record Purchase(
        String id,
        At at,
        LocalDate boughtOn,
        String category,
        String label,
        int quantity,
        BigDecimal amountEur,
        String acquiredAs,
        BigDecimal recycledPercent,
        String entity,
        String supplier,
        String agecLine,
        Integer ageMonths)
        implements RegisterRow {

    @Override
    public String key() {
        return id;
    }

    @Override
    public Purchase movedTo(At place) {
        return new Purchase(
                id,
                place,
                boughtOn,
                category,
                label,
                quantity,
                amountEur,
                acquiredAs,
                recycledPercent,
                entity,
                supplier,
                agecLine,
                ageMonths);
    }
}
