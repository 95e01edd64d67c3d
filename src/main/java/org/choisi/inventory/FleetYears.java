package org.choisi.inventory;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.choisi.impact.YearlyFootprint;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.YearFigures;

/** Gives years of a register the footprint of the fleet where the register states none. Activities are not in it. */
public final class FleetYears {

    private FleetYears() {}

    /**
     * The same rows, completed.
     *
     * @param years those that are wanted: measuring one means reading the fleet
     * @param fleet measures it for a year
     */
    public static List<RegisterRow> completed(
            List<RegisterRow> rows, Set<Integer> years, IntFunction<YearlyFootprint> fleet) {
        return rows.stream().map(row -> completed(row, years, fleet)).toList();
    }

    private static RegisterRow completed(RegisterRow row, Set<Integer> years, IntFunction<YearlyFootprint> fleet) {
        if (!(row instanceof YearFigures year)
                || !year.entity().isEmpty()
                || year.kgCo2e() != null
                || year.kwh() != null
                || !years.contains(year.year())) {
            return row;
        }
        YearlyFootprint measured = fleet.apply(year.year());
        return new YearFigures(
                year.at(),
                year.year(),
                "",
                year.users(),
                measured.kgPerYear().mid(),
                measured.useKwhPerYear().mid());
    }
}
