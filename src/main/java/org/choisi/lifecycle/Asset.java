package org.choisi.lifecycle;

/**
 * One line of an inventory, understood.
 *
 * @param line line of the source file, its header being 1
 * @param quantity how many pieces of equipment the line stands for
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
        AssetProfile profile) {}
