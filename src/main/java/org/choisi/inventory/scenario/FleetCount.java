package org.choisi.inventory.scenario;

/**
 * What became of the lines of inventories.
 *
 * @param read lines, the rejected ones included
 * @param rejected lines that could not be used
 * @param devices pieces in the fleet
 * @param unknownAge those of them whose age is not known
 * @param unknownCategory pieces left out because nobody knows what they are
 * @param outOfScope pieces left out because the rules say that they are no part of the fleet
 */
public record FleetCount(
        long read, long rejected, long devices, long unknownAge, long unknownCategory, long outOfScope) {}
