package org.choisi.ecoscore;

import java.math.BigDecimal;
import org.choisi.measure.Text;
import org.choisi.policy.Row;

/**
 * A side from which a project is looked at.
 *
 * @param percent its weight in the score of one kind of thing
 * @param row of the table of weights
 */
public record Dimension(String id, Text name, BigDecimal percent, Row row) {}
