package org.choisi.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.choisi.measure.KgCo2e;
import org.choisi.policy.Row;

/**
 * What a year without the service frees. What is null is not known.
 *
 * @param eurosPerYear before tax
 * @param row the row that says what stays with the users who move
 * @param inForceSince first day on which that row has these values
 */
public record Freed(BigDecimal eurosPerYear, KgCo2e kgPerYear, Row row, LocalDate inForceSince) {}
