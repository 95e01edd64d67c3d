package org.choisi.demo;

import java.time.LocalDate;

/**
 * A model on the market. Names of products are facts; prices are settings.
 *
 * @param system the family of systems it runs, empty when it has none worth noting
 * @param lastSystem the last version that it takes, empty when it takes every one so far
 * @param soldUntil the last day of its sale
 */
record Product(
        String category,
        String manufacturer,
        String model,
        String processor,
        String ramGb,
        String disk,
        String system,
        String lastSystem,
        LocalDate soldFrom,
        LocalDate soldUntil,
        int priceEur) {

    boolean soldOn(LocalDate day) {
        return !day.isBefore(soldFrom) && !day.isAfter(soldUntil);
    }
}
