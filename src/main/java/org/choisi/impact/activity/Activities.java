package org.choisi.impact.activity;

import java.nio.file.Path;
import org.choisi.measure.Refused;
import org.choisi.reference.ReferenceData;
import org.choisi.table.Rows;

/** Reads and weighs activity registers. */
public final class Activities {

    private Activities() {}

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
