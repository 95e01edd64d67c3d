package org.choisi.impact.scenario;

import java.time.LocalDate;
import java.util.List;
import org.choisi.impact.Source;

/**
 * Several scenarios beside each other over one fleet.
 *
 * @param asOf the day of the inventory
 * @param notEvaluated what nobody says of some categories
 * @param sources the figures used
 */
public record Simulation(
        LocalDate asOf, List<Simulated> scenarios, List<NotEvaluated> notEvaluated, List<Source> sources) {

    public Simulation {
        scenarios = List.copyOf(scenarios);
        notEvaluated = List.copyOf(notEvaluated);
        sources = List.copyOf(sources);
    }

    /**
     * Pieces counted in the fleet but not in all figures.
     *
     * @param missing the figures that nobody gives, such as {@code embodiedKg}
     */
    public record NotEvaluated(String category, long quantity, List<String> missing) {

        public NotEvaluated {
            missing = List.copyOf(missing);
        }
    }
}
