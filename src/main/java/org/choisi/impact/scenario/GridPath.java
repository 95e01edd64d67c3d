package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.choisi.reference.Grids;

/**
 * What a kilowatt-hour emits year after year. Today's factor stands for the year of the inventory; a scenario's years
 * follow, with a straight line between them, and the last one holds for ever. Other countries than home keep today's factor.
 */
final class GridPath {

    private final Grids grids;
    private final LocalDate asOf;
    private final String home;
    private final NavigableMap<Integer, BigDecimal> path;

    GridPath(Grids grids, LocalDate asOf, String home, NavigableMap<Integer, BigDecimal> given) {
        this.grids = grids;
        this.asOf = asOf;
        this.home = grids.on(home, asOf).country();
        this.path = new TreeMap<>(given);
        this.path.putIfAbsent(asOf.getYear(), grids.on(home, asOf).kgPerKwh());
    }

    /** kgCO2e for one kWh. */
    BigDecimal in(String country, int year) {
        return home.equals(country) ? atHome(year) : grids.on(country, asOf).kgPerKwh();
    }

    private BigDecimal atHome(int year) {
        Map.Entry<Integer, BigDecimal> before = path.floorEntry(year);
        Map.Entry<Integer, BigDecimal> after = path.ceilingEntry(year);
        if (before == null) {
            return after.getValue();
        }
        if (after == null || after.getKey().equals(before.getKey())) {
            return before.getValue();
        }
        BigDecimal passed = BigDecimal.valueOf(year - before.getKey());
        BigDecimal between = BigDecimal.valueOf(after.getKey() - before.getKey());
        BigDecimal change = after.getValue().subtract(before.getValue());
        return before.getValue().add(change.multiply(passed).divide(between, MathContext.DECIMAL128));
    }
}
