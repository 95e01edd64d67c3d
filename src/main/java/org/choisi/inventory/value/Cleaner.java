package org.choisi.inventory.value;

/** Brings what one column holds to the canonical form. */
@FunctionalInterface
public interface Cleaner {

    /**
     * @param raw the cell, trimmed, not empty
     * @return the canonical form, empty when the cell says nothing
     * @throws BadCell when it says something that cannot be understood
     */
    String clean(String raw);

    /** The same, for those who tell where something stood. */
    default String clean(String raw, int line) {
        return clean(raw);
    }
}
