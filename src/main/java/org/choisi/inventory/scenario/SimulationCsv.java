package org.choisi.inventory.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.choisi.impact.scenario.Change;
import org.choisi.impact.scenario.Simulated;
import org.choisi.impact.scenario.YearFigures;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.table.SafeCell;

/**
 * Simulations as CSV: for each scenario and year one line for the baseline, one for the scenario, and one for what each
 * lever adds to those before it.
 */
public final class SimulationCsv {

    private static final String HEADER = "scenario;year;situation;"
            + "embodied_kg_per_year_low;embodied_kg_per_year_mid;embodied_kg_per_year_high;"
            + "use_kwh_per_year_low;use_kwh_per_year_mid;use_kwh_per_year_high;"
            + "use_kg_per_year_low;use_kg_per_year_mid;use_kg_per_year_high;"
            + "kg_per_year_low;kg_per_year_mid;kg_per_year_high;devices_in_service;"
            + "new_devices_bought;refurbished_devices_bought;devices_brought_by_agents;overdue_devices;euros_before_tax\n";
    private static final String UNSAID = "";

    private final StringBuilder csv = new StringBuilder(HEADER);

    private SimulationCsv() {}

    public static String written(FleetSimulation simulation) {
        var writing = new SimulationCsv();
        simulation.simulation().scenarios().forEach(exact -> writing.add(exact.rounded(SimulationJson.DECIMALS)));
        return writing.csv.toString();
    }

    private void add(Simulated simulated) {
        for (int index = 0; index < simulated.baseline().size(); index++) {
            line(simulated, index, "baseline", simulated.baseline().get(index));
            line(simulated, index, "scenario", simulated.years().get(index));
            for (int step = 0; step < simulated.steps().size(); step++) {
                String lever = "lever:" + simulated.steps().get(step).lever().key();
                line(simulated, index, lever, simulated.changesBy(step).get(index));
            }
        }
    }

    private void line(Simulated simulated, int index, String situation, YearFigures year) {
        List<String> cells = start(simulated, index, situation);
        add(cells, year.footprint().embodiedKgPerYear());
        Kwh use = year.footprint().useKwhPerYear();
        add(cells, use.low(), use.mid(), use.high());
        add(cells, year.footprint().useKgPerYear());
        add(cells, year.footprint().kgPerYear());
        add(
                cells,
                year.devices(),
                year.purchases().bought(),
                year.purchases().refurbished(),
                year.purchases().brought(),
                year.purchases().overdue(),
                year.euros());
        end(cells);
    }

    private void line(Simulated simulated, int index, String situation, Change change) {
        List<String> cells = start(simulated, index, situation);
        add(cells, change.embodiedKg());
        add(cells, change.useKwh());
        add(cells, change.useKg());
        add(cells, change.kg());
        cells.add(UNSAID);
        add(cells, change.bought(), change.refurbished(), change.brought());
        cells.add(UNSAID);
        add(cells, change.euros());
        end(cells);
    }

    private static List<String> start(Simulated simulated, int index, String situation) {
        List<String> cells = new ArrayList<>();
        cells.add(SafeCell.of(simulated.scenario().name()));
        cells.add(String.valueOf(simulated.scenario().from() + index));
        cells.add(situation);
        return cells;
    }

    private void end(List<String> cells) {
        csv.append(String.join(";", cells)).append('\n');
    }

    private static void add(List<String> cells, KgCo2e kg) {
        add(cells, kg.low(), kg.mid(), kg.high());
    }

    private static void add(List<String> cells, Change.Span span) {
        add(cells, span.low(), span.mid(), span.high());
    }

    private static void add(List<String> cells, BigDecimal... numbers) {
        for (BigDecimal number : numbers) {
            cells.add(number.toPlainString());
        }
    }
}
