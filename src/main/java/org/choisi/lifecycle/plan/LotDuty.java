package org.choisi.lifecycle.plan;

import org.choisi.measure.Text;

/**
 * What law or policy asks of a lot that leaves.
 *
 * @param id row of the rules that says so
 * @param document what has to be there: certificate, slip, convention, notice or proof
 * @param waitDays days to wait before anybody else may have it; null when none
 */
public record LotDuty(String id, String document, Integer waitDays, Text text, String at, String reference) {}
