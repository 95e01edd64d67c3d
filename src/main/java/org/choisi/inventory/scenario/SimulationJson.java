package org.choisi.inventory.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.impact.Source;
import org.choisi.impact.YearlyFootprint;
import org.choisi.impact.scenario.Change;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.Simulated;
import org.choisi.impact.scenario.Simulation;
import org.choisi.impact.scenario.YearFigures;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.measure.Language;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Simulations as JSON, to the gram and the cent; differences are those of the figures as printed, so they add up. */
public final class SimulationJson {

    /** Grams, watt-hours and thousandths of a device: finer than any source. */
    static final int DECIMALS = 3;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Language language;

    private SimulationJson(Language language) {
        this.language = language;
    }

    public static String written(FleetSimulation simulation, Language language) {
        return JSON.writeValueAsString(tree(simulation, language));
    }

    /** Names and values, in order: what a REST call answers. */
    public static Map<String, Object> tree(FleetSimulation simulation, Language language) {
        return new SimulationJson(language).whole(simulation);
    }

    private Map<String, Object> whole(FleetSimulation fleet) {
        Simulation simulation = fleet.simulation();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asOf", simulation.asOf().toString());
        tree.put("fleet", fleet.fleet());
        tree.put(
                "scenarios", simulation.scenarios().stream().map(this::scenario).toList());
        tree.put("notEvaluated", simulation.notEvaluated());
        tree.put(
                "sources",
                simulation.sources().stream().map(SimulationJson::source).toList());
        tree.put("ruleSet", fleet.ruleSet());
        tree.put("referenceData", fleet.referenceData());
        return tree;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("field", source.field());
        tree.put("at", source.at());
        tree.put("source", source.source());
        tree.put("status", source.status());
        return tree;
    }

    private Map<String, Object> scenario(Simulated exact) {
        Simulated simulated = exact.rounded(DECIMALS);
        Scenario scenario = simulated.scenario();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", scenario.name());
        tree.put("from", scenario.from());
        tree.put("to", scenario.to());
        tree.put("years", years(simulated));
        tree.put("cumulated", cumulated(simulated));
        tree.put("levers", levers(simulated));
        tree.put(
                "assumptions",
                simulated.assumptions().stream().map(text -> text.in(language)).toList());
        return tree;
    }

    private static List<Object> years(Simulated simulated) {
        List<Object> years = new ArrayList<>();
        List<Change> changes = simulated.changes();
        for (int index = 0; index < changes.size(); index++) {
            Map<String, Object> year = new LinkedHashMap<>();
            year.put("year", simulated.scenario().from() + index);
            sides(year, simulated.baseline().get(index), simulated.years().get(index), changes.get(index), "PerYear");
            years.add(year);
        }
        return years;
    }

    private static Map<String, Object> cumulated(Simulated simulated) {
        Map<String, Object> tree = new LinkedHashMap<>();
        sides(tree, sum(simulated.baseline()), sum(simulated.years()), total(simulated.changes()), "");
        tree.remove("devicesInService");
        return tree;
    }

    private static YearFigures sum(List<YearFigures> years) {
        return years.stream().reduce(YearFigures.NONE, YearFigures::plus);
    }

    private static Change total(List<Change> changes) {
        return changes.stream().reduce(Change.NONE, Change::plus);
    }

    /** @param per what follows the name of a quantity: a year's figures are not a sum's */
    private static void sides(
            Map<String, Object> tree, YearFigures baseline, YearFigures scenario, Change change, String per) {
        tree.put("baseline", four(baseline.footprint(), per));
        tree.put("scenario", four(scenario.footprint(), per));
        tree.put("difference", four(change, per));
        tree.put("embodiedSharedLifeKg" + per, beside(range(baseline.sharedLifeKg()), range(scenario.sharedLifeKg())));
        tree.put("devicesInService", beside(baseline.devices(), scenario.devices()));
        Map<String, Object> bought = beside(purchases(baseline.purchases()), purchases(scenario.purchases()));
        bought.put("difference", bought(change));
        tree.put("devicesBought", bought);
        Map<String, Object> euros = beside(baseline.euros(), scenario.euros());
        euros.put("difference", change.euros());
        tree.put("euros", euros);
    }

    private static Map<String, Object> beside(Object baseline, Object scenario) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("baseline", baseline);
        tree.put("scenario", scenario);
        return tree;
    }

    private static Map<String, Object> four(YearlyFootprint footprint, String per) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("embodiedKg" + per, range(footprint.embodiedKgPerYear()));
        tree.put("useKwh" + per, range(footprint.useKwhPerYear()));
        tree.put("useKg" + per, range(footprint.useKgPerYear()));
        tree.put("kg" + per, range(footprint.kgPerYear()));
        return tree;
    }

    private static Map<String, Object> four(Change change, String per) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("embodiedKg" + per, range(change.embodiedKg()));
        tree.put("useKwh" + per, range(change.useKwh()));
        tree.put("useKg" + per, range(change.useKg()));
        tree.put("kg" + per, range(change.kg()));
        return tree;
    }

    private static Map<String, Object> purchases(YearFigures.Purchases purchases) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("new", purchases.bought());
        tree.put("refurbished", purchases.refurbished());
        tree.put("broughtByAgents", purchases.brought());
        tree.put("overdue", purchases.overdue());
        return tree;
    }

    private static Map<String, Object> bought(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("new", change.bought());
        tree.put("refurbished", change.refurbished());
        tree.put("broughtByAgents", change.brought());
        return tree;
    }

    private List<Object> levers(Simulated simulated) {
        List<Object> levers = new ArrayList<>();
        for (int step = 0; step < simulated.steps().size(); step++) {
            List<Change> changes = simulated.changesBy(step);
            Map<String, Object> lever = new LinkedHashMap<>();
            lever.put("lever", simulated.steps().get(step).lever().key());
            lever.put("order", step + 1);
            lever.put("text", simulated.steps().get(step).lever().label().in(language));
            lever.put("cumulated", effect(total(changes), ""));
            lever.put("years", effects(simulated.scenario().from(), changes));
            levers.add(lever);
        }
        return levers;
    }

    private static List<Object> effects(int from, List<Change> changes) {
        List<Object> years = new ArrayList<>();
        for (int index = 0; index < changes.size(); index++) {
            Map<String, Object> year = new LinkedHashMap<>();
            year.put("year", from + index);
            year.putAll(effect(changes.get(index), "PerYear"));
            years.add(year);
        }
        return years;
    }

    private static Map<String, Object> effect(Change change, String per) {
        Map<String, Object> tree = four(change, per);
        tree.put("devicesBought", bought(change));
        tree.put("euros", change.euros());
        return tree;
    }

    private static Map<String, BigDecimal> range(KgCo2e kg) {
        return range(kg.low(), kg.mid(), kg.high());
    }

    private static Map<String, BigDecimal> range(Kwh kwh) {
        return range(kwh.low(), kwh.mid(), kwh.high());
    }

    private static Map<String, BigDecimal> range(Change.Span span) {
        return range(span.low(), span.mid(), span.high());
    }

    private static Map<String, BigDecimal> range(BigDecimal low, BigDecimal mid, BigDecimal high) {
        Map<String, BigDecimal> tree = new LinkedHashMap<>();
        tree.put("low", low);
        tree.put("mid", mid);
        tree.put("high", high);
        return tree;
    }
}
