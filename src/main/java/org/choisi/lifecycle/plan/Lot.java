package org.choisi.lifecycle.plan;

import java.util.List;

/**
 * Pieces of one category that leave one entity by one channel in one year, to be handed over together.
 *
 * @param id year, channel and a number; the same plan, the same ids
 * @param erasure purge, destroy or none
 */
public record Lot(
        String id,
        int year,
        String channel,
        String entity,
        String category,
        String erasure,
        List<Item> items,
        List<LotDuty> duties) {

    public Lot {
        items = List.copyOf(items);
        duties = List.copyOf(duties);
    }

    /** Pieces of one line of the inventory. */
    public record Item(Step step, int quantity) {}

    public int pieces() {
        return items.stream().mapToInt(Item::quantity).sum();
    }
}
