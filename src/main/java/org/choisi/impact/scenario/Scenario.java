package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Habits that could change, and the years to look at. What it does not name stays as it is today.
 *
 * @param from first year, the one whose first day the changes apply from
 * @param to last year
 * @param lifetimes years in service of a new device, by category code
 * @param refurbishedShare part of the purchases of a category that is refurbished, 0 to 1
 * @param byodShare part of the devices that are replaced by agents' own, 0 to 1
 * @param fleetGrowth part by which the fleet grows each year after the first; negative when it shrinks
 * @param consolidation electricity of data centres for one unit of today's
 * @param hybridCloud the same; both together multiply
 * @param grid kgCO2e/kWh of the home country by year
 */
public record Scenario(
        String name,
        int from,
        int to,
        Map<String, BigDecimal> lifetimes,
        Map<String, BigDecimal> refurbishedShare,
        Optional<BigDecimal> byodShare,
        BigDecimal fleetGrowth,
        BigDecimal consolidation,
        BigDecimal hybridCloud,
        NavigableMap<Integer, BigDecimal> grid) {

    public Scenario {
        if (to < from) {
            throw new IllegalArgumentException("from <= to expected: " + from + ", " + to);
        }
        lifetimes = Map.copyOf(lifetimes);
        refurbishedShare = Map.copyOf(refurbishedShare);
        grid = Collections.unmodifiableNavigableMap(new TreeMap<>(grid));
    }

    /** The same years with nothing changed. */
    static Scenario unchanged(String name, int from, int to) {
        return new Scenario(
                name,
                from,
                to,
                Map.of(),
                Map.of(),
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                new TreeMap<>());
    }

    /** The same habits under another name. */
    public Scenario named(String other) {
        return new Scenario(
                other, from, to, lifetimes, refurbishedShare, byodShare, fleetGrowth, consolidation, hybridCloud, grid);
    }

    /** The same scenario with some of its levers alone. */
    Scenario only(Set<Lever> levers) {
        return new Scenario(
                name,
                from,
                to,
                levers.contains(Lever.LIFETIMES) ? lifetimes : Map.of(),
                levers.contains(Lever.REFURBISHED_SHARE) ? refurbishedShare : Map.of(),
                levers.contains(Lever.BYOD_SHARE) ? byodShare : Optional.empty(),
                levers.contains(Lever.FLEET_GROWTH) ? fleetGrowth : BigDecimal.ZERO,
                levers.contains(Lever.CONSOLIDATION) ? consolidation : BigDecimal.ONE,
                levers.contains(Lever.HYBRID_CLOUD) ? hybridCloud : BigDecimal.ONE,
                levers.contains(Lever.GRID) ? grid : new TreeMap<>());
    }

    /** Whether it says anything of a lever. */
    boolean moves(Lever lever) {
        return switch (lever) {
            case LIFETIMES -> !lifetimes.isEmpty();
            case REFURBISHED_SHARE -> !refurbishedShare.isEmpty();
            case BYOD_SHARE -> byodShare.isPresent();
            case CONSOLIDATION -> consolidation.compareTo(BigDecimal.ONE) != 0;
            case HYBRID_CLOUD -> hybridCloud.compareTo(BigDecimal.ONE) != 0;
            case FLEET_GROWTH -> fleetGrowth.signum() != 0;
            case GRID -> !grid.isEmpty();
        };
    }

    /** Electricity of data centres for one unit of today's: 0.7 and 0.7 make 0.49. */
    BigDecimal dataCentreFactor() {
        return consolidation.multiply(hybridCloud);
    }

    int years() {
        return to - from + 1;
    }
}
