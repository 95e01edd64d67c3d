package org.choisi.inventory.header;

/**
 * A column of a table that says something of an asset.
 *
 * @param cell its place in a row, from 0
 * @param header its own name, as the file writes it
 * @param treatment what it needs beyond the usual
 * @param rank its precedence among those that say the same
 */
public record Source(int cell, String header, Treatment treatment, int rank) {}
