package org.choisi.budget;

import java.math.BigDecimal;
import org.choisi.policy.Row;

/**
 * An amount in euros before tax, with the range left open by a tax that nobody says.
 *
 * @param row the row that says which tax was taken off
 */
public record BeforeTax(BigDecimal low, BigDecimal mid, BigDecimal high, Row row) {}
