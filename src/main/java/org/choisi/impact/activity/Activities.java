package org.choisi.impact.activity;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.choisi.measure.Refused;
import org.choisi.reference.ActivityFactors;
import org.choisi.reference.ReferenceData;
import org.choisi.table.Rows;

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

    /**
     * Reads a whole register, CSV or XLSX.
     *
     * @throws Refused in one clear sentence when the file cannot be read to its end or is no such register
     */
    public static ActivityReport read(Path file, ReferenceData reference) {
        Register register = Register.open(file);
        var reading = new ActivityReading(register, reference);
        try (Rows rows = register.table().rows(register.wanted())) {
            while (rows.next()) {
                if (rows.line() > register.headerLine() && rows.filled() > 0) {
                    reading.read(rows);
                }
            }
        }
        return reading.report();
    }
}
