package org.choisi.lifecycle;

import java.time.LocalDate;

/**
 * One line of an inventory, understood.
 *
 * @param line line of the source file, its header being 1
 * @param quantity how many pieces of equipment the line stands for
 * @param service when its life here started and ended
 * @param profile what the rules may read of it
 */
public record Asset(
        String id,
        int line,
        int quantity,
        String name,
        String manufacturer,
        String model,
        String serial,
        String entity,
        Service service,
        AssetProfile profile) {

    /**
     * Its days, which are too fine for the profile: assets that differ in them alone get the same advice.
     *
     * @param startOn the day from which it served, else that on which it was bought; null when neither is known
     * @param retiredOn null when not known
     */
    public record Service(LocalDate startOn, LocalDate retiredOn) {}
}
