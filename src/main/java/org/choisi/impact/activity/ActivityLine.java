package org.choisi.impact.activity;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.reference.ActivityFactors.Factor;
import org.choisi.reference.Grids.Grid;

/**
 * One line of an activity register, weighed.
 *
 * @param line line of the file, its header being 1
 * @param id the line's own identifier
 * @param activity code of the activity
 * @param entity who did it, empty when nobody says
 * @param year civil year
 * @param amount as the register says it
 * @param unit code of the unit of {@code amount}
 * @param kgCo2e what it emitted
 * @param kwh the electricity it took, the overhead of the room included, when it is counted by its electricity
 * @param factor the row that weighed it
 * @param grid the row that weighed its electricity
 * @param note free words of the register
 */
public record ActivityLine(
        int line,
        String id,
        String activity,
        String entity,
        int year,
        BigDecimal amount,
        String unit,
        KgCo2e kgCo2e,
        Optional<Kwh> kwh,
        Factor factor,
        Optional<Grid> grid,
        String note) {

    /** Whether it was weighed by its price, the weakest of measures. */
    public boolean weak() {
        return factor.money();
    }
}
