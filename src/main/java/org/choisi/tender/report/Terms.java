package org.choisi.tender.report;

/**
 * What the formula of a method speaks of: cells of a sheet, or numbers.
 *
 * @param value what is judged
 * @param least the lowest value of the ranked bids
 * @param most the highest
 */
record Terms<T>(T weight, T value, T outOf, T spread, T exponent, T low, T high, T least, T most) {}
