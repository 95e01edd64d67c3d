package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.choisi.impact.Source;
import org.choisi.reference.Provenance;
import org.choisi.reference.ReferenceData;
import org.choisi.reference.ScenarioSettings;
import org.choisi.reference.ScenarioSettings.Key;

/** Follows a fleet year after year, once by today's habits and once by each scenario. Safe for any number of threads. */
public final class Simulator {

    private final ReferenceData data;
    private final Map<String, ServiceLife> habits;
    private final String home;
    private final LocalDate asOf;

    /**
     * @param habits today's lifetimes by category code
     * @param home ISO code of the country whose electricity a scenario changes
     * @param asOf the day of the ages of cohorts
     */
    public Simulator(ReferenceData data, Map<String, ServiceLife> habits, String home, LocalDate asOf) {
        this.data = data;
        this.habits = Map.copyOf(habits);
        this.home = home;
        this.asOf = asOf;
    }

    /** @throws org.choisi.measure.Refused when the reference data have no settings for scenarios */
    public Simulation run(Collection<Cohort> cohorts, List<Scenario> scenarios) {
        var fleet = new Fleet(cohorts, habits, data);
        List<Simulated> simulated =
                scenarios.stream().map(scenario -> simulated(fleet, scenario)).toList();
        return new Simulation(asOf, simulated, notEvaluated(fleet), sources(fleet));
    }

    private Simulated simulated(Fleet fleet, Scenario scenario) {
        var pulled = EnumSet.noneOf(Lever.class);
        List<YearFigures> baseline = years(fleet, scenario.only(pulled));
        List<Simulated.Step> steps = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            if (scenario.moves(lever)) {
                pulled.add(lever);
                steps.add(new Simulated.Step(lever, years(fleet, scenario.only(pulled))));
            }
        }
        return new Simulated(
                scenario, baseline, steps, new Assumptions(fleet, scenario, asOf, data.categories()).all());
    }

    private List<YearFigures> years(Fleet fleet, Scenario scenario) {
        BigDecimal refurbishedPrice =
                data.scenarioSettings().of(Key.REFURBISHED_PRICE_SHARE).value();
        var grid = new GridPath(data.grids(), asOf, home, scenario.grid());
        return new Projection(fleet, scenario, grid, refurbishedPrice, asOf).years();
    }

    private static List<Simulation.NotEvaluated> notEvaluated(Fleet fleet) {
        return fleet.known().stream()
                .filter(known -> !known.missing().isEmpty())
                .map(known -> new Simulation.NotEvaluated(known.category(), fleet.quantity(known), known.missing()))
                .toList();
    }

    private List<Source> sources(Fleet fleet) {
        List<Source> sources = new ArrayList<>();
        fleet.known().forEach(known -> sources.addAll(known.sources()));
        sources.add(source("gridKgPerKwh", data.grids().on(home, asOf).provenance()));
        ScenarioSettings.Setting price = data.scenarioSettings().of(Key.REFURBISHED_PRICE_SHARE);
        sources.add(source("refurbishedPriceShare", price.provenance()));
        return sources.stream().distinct().toList();
    }

    private static Source source(String field, Provenance row) {
        return new Source(field, row.at(), row.source(), row.status());
    }
}
