package org.choisi.table;

import java.util.List;

/**
 * The tables a file may be read as.
 *
 * @param tables one by possible separator, or one by sheet
 * @param rivals whether they are readings of the same rows, of which the best is the right one; if not, the first that
 *     makes sense is
 */
public record TableFile(List<Table> tables, boolean rivals) {}
