package org.choisi.reference;

/**
 * Where a figure comes from, so that it can be shown beside it.
 *
 * @param at file and line in the installation, such as {@code reference-data/prices.csv:4}
 * @param source the publication, or who decided
 * @param status how far it can be trusted: {@code seen}, {@code derived}, {@code secondary}, {@code setting}…
 */
public record Provenance(String at, String source, String status) {}
