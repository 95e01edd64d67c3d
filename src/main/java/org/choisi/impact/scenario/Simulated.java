package org.choisi.impact.scenario;

import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Text;

/**
 * One scenario beside what happens without it.
 *
 * @param baseline the years from {@code from} to {@code to} by today's habits
 * @param steps the same years with one lever more each time, in the order of {@link Lever}; the last is the whole scenario
 * @param assumptions what the figures take for granted
 */
public record Simulated(Scenario scenario, List<YearFigures> baseline, List<Step> steps, List<Text> assumptions) {

    public Simulated {
        baseline = List.copyOf(baseline);
        steps = List.copyOf(steps);
        assumptions = List.copyOf(assumptions);
    }

    /** The years once a lever has been pulled, those before it included. */
    public record Step(Lever lever, List<YearFigures> years) {

        public Step {
            years = List.copyOf(years);
        }
    }

    /** The years under the whole scenario. */
    public List<YearFigures> years() {
        return steps.isEmpty() ? baseline : steps.get(steps.size() - 1).years();
    }

    /** What the scenario changes, year by year. */
    public List<Change> changes() {
        return changes(baseline, years());
    }

    /** What one lever adds to those before it, year by year; all the levers together make {@link #changes()}. */
    public List<Change> changesBy(int step) {
        return changes(
                step == 0 ? baseline : steps.get(step - 1).years(),
                steps.get(step).years());
    }

    private static List<Change> changes(List<YearFigures> before, List<YearFigures> after) {
        List<Change> changes = new ArrayList<>();
        for (int year = 0; year < before.size(); year++) {
            changes.add(Change.between(before.get(year), after.get(year)));
        }
        return changes;
    }

    /** The same with so many decimals: what is printed adds up as printed. */
    public Simulated rounded(int decimals) {
        return new Simulated(
                scenario,
                rounded(baseline, decimals),
                steps.stream()
                        .map(step -> new Step(step.lever(), rounded(step.years(), decimals)))
                        .toList(),
                assumptions);
    }

    private static List<YearFigures> rounded(List<YearFigures> years, int decimals) {
        return years.stream().map(year -> year.rounded(decimals)).toList();
    }
}
