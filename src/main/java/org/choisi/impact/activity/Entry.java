package org.choisi.impact.activity;

import java.math.BigDecimal;
import org.choisi.reference.ActivityUnits.Unit;

/**
 * What a line of a register says, checked and not weighed yet.
 *
 * @param country as the register writes it, empty when it says none
 */
record Entry(
        int line,
        String id,
        String activity,
        String entity,
        int year,
        String country,
        BigDecimal amount,
        Unit unit,
        String note) {}
