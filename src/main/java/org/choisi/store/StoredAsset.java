package org.choisi.store;

import java.util.UUID;

/**
 * One asset with its whole advice.
 *
 * @param inventory the inventory it was read from
 * @param number counts the assets of that inventory from 1
 * @param json the advice as a JSON object, in the language asked for
 */
public record StoredAsset(UUID inventory, int number, AdviceRow row, String json) {

    /** The name under which this decision can be asked about. */
    public String decision() {
        return inventory + "-" + number;
    }
}
