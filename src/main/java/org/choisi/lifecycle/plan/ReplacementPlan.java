package org.choisi.lifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.choisi.lifecycle.Decision;
import org.choisi.reference.ScenarioSettings;

/**
 * Who leaves when, what is bought and what it costs.
 *
 * @param steps by year, the most urgent first; what no year can pay for comes last
 * @param pieces how many pieces of equipment have each fate; what is to be completed or out of scope is never planned
 * @param refurbishedPrice price of a refurbished piece for one euro of the new one's; empty when none is asked for
 * @param basis what the plan stands on
 */
public record ReplacementPlan(
        PlanOptions options,
        List<Step> steps,
        Map<Fate, Long> pieces,
        Optional<ScenarioSettings.Setting> refurbishedPrice,
        Decision.Basis basis) {

    public ReplacementPlan {
        steps = List.copyOf(steps);
        pieces = Map.copyOf(pieces);
    }

    public LocalDate asOf() {
        return basis.asOf();
    }

    public int firstYear() {
        return asOf().getYear();
    }

    public int lastYear() {
        return firstYear() + options.years() - 1;
    }

    /** What is done, year by year; a year in which nothing is done is there too. */
    public SortedMap<Integer, Tally> byYear() {
        SortedMap<Integer, Tally> years = new TreeMap<>();
        for (int year = firstYear(); year <= lastYear(); year++) {
            years.put(year, Tally.NONE);
        }
        years.putAll(by(Step::year));
        return years;
    }

    public SortedMap<String, Tally> byEntity() {
        return by(Step::entity);
    }

    public SortedMap<String, Tally> byCategory() {
        return by(Step::category);
    }

    /** Everything that is done within the plan. */
    public Tally total() {
        return steps.stream().filter(Step::isFunded).map(Tally::of).reduce(Tally.NONE, Tally::plus);
    }

    /** What no year of the plan can pay for. */
    public Tally unfunded() {
        return steps.stream().filter(step -> !step.isFunded()).map(Tally::of).reduce(Tally.NONE, Tally::plus);
    }

    /** What is done within the plan, summed by some trait of a step. */
    public <K extends Comparable<K>> SortedMap<K, Tally> by(Function<Step, K> trait) {
        SortedMap<K, Tally> sums = new TreeMap<>();
        steps.stream()
                .filter(Step::isFunded)
                .forEach(step -> sums.merge(trait.apply(step), Tally.of(step), Tally::plus));
        return sums;
    }
}
