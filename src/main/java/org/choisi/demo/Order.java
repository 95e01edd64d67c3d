package org.choisi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Devices bought together for one entity.
 *
 * @param unitCents price of one, before tax
 * @param devices filled while the order is made out
 */
record Order(
        Kind kind,
        LocalDate boughtOn,
        String entity,
        Product product,
        boolean refurbished,
        long unitCents,
        List<Device> devices) {

    Order(Kind kind, LocalDate boughtOn, String entity, Product product, boolean refurbished, long unitCents) {
        this(kind, boughtOn, entity, product, refurbished, unitCents, new ArrayList<>());
    }

    String acquiredAs() {
        if (kind.leased()) {
            return "lease";
        }
        return refurbished ? "refurbished" : "new";
    }
}
