package org.choisi.impact.activity;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Refused;
import org.choisi.reference.ActivityFactors;
import org.choisi.reference.ReferenceData;
import org.choisi.table.Table;

/** Reads and weighs activity registers. */
public final class Activities {

    /** In place of the line of an amount that stands in no register. */
    private static final int NO_LINE = 0;

    private Activities() {}

    /**
     * Weighs one amount that stands in no register.
     *
     * @param unit as a register may write it
     * @param country ISO code or name; empty for France
     * @return empty when this activity has no factor for such a unit
     */
    public static Optional<ActivityLine> weigh(
            String activity, BigDecimal amount, String unit, int year, String country, ReferenceData reference) {
        ActivityFactors factors = reference.activities();
        return factors.find(activity)
                .flatMap(code -> factors.units()
                        .find(unit)
                        .filter(found -> factors.countedIn(code).contains(found.countsAs()))
                        .map(found -> new Weighing(reference)
                                .weigh(new Entry(NO_LINE, "", code, "", year, country, amount, found, ""))));
    }

    /** How many columns of an activity register a table has; 0 when it is none. */
    public static int columns(Table table) {
        return Register.of(table).map(register -> register.columns().size()).orElse(0);
    }

    /**
     * Reads every register of a file, CSV or XLSX, a workbook with one on each sheet included.
     *
     * @throws Refused in one clear sentence when the file cannot be read to its end or holds no such register
     */
    public static ActivityReport read(Path file, ReferenceData reference) {
        List<Register> registers = Register.open(file);
        var reading = new ActivityReading(reference, registers.size() > 1);
        registers.forEach(reading::read);
        return reading.report();
    }
}
