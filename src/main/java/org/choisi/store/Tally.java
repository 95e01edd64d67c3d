package org.choisi.store;

/**
 * How many assets there are of something.
 *
 * @param of a verdict, a category or an entity
 * @param lines assets, that is lines of the inventory
 * @param pieces pieces of equipment, a line may stand for several
 */
public record Tally(String of, long lines, long pieces) {}
