package org.choisi.budget;

import java.math.BigDecimal;
import org.choisi.policy.Row;

/**
 * The footprint aimed at for a year.
 *
 * @param tonnes tCO2e
 * @param ofEntity whether it is the entity's own, and not that of the whole body
 */
public record Target(BigDecimal tonnes, boolean ofEntity, Row row) {}
