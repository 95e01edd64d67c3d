package org.choisi.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.measure.BelievableYears;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.RuleSet;

/** Measures the indicators of a rule set over registers. Any number of threads may ask. */
public final class IndicatorDesk {

    private static final Text UNKNOWN_FORMULA = new Text(
            "ce programme ne connaît pas le calcul que nomme « formula »",
            "this program does not know the calculation that 'formula' names");

    private final RuleSet rules;
    private final Catalogue catalogue;

    public IndicatorDesk(RuleSet rules) {
        this.rules = rules;
        this.catalogue = new Catalogue(rules);
    }

    /** The years with which the indicators of a year are compared. */
    public Set<Integer> baseYears(int year) {
        return catalogue.goals(year).stream()
                .map(Goal::baseYear)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Refused when a year has not begun on a day, so that nothing can be measured in it */
    public static void mustHaveBegun(int year, LocalDate asOf) {
        if (year > asOf.getYear() || !BelievableYears.hold(year)) {
            throw new Refused(new Text(
                    "année %d : donnez une année de %d à %d".formatted(year, BelievableYears.FIRST, asOf.getYear()),
                    "year %d: give a year from %d to %d".formatted(year, BelievableYears.FIRST, asOf.getYear())));
        }
    }

    /**
     * Every indicator that has a row at the end of the year, in the order of the catalogue.
     *
     * @param asOf what is dated later has not happened yet, and targets due later are not missed yet
     * @throws Refused when the rule set has no indicators
     */
    public List<Indicator> measure(Registers registers, int year, LocalDate asOf) {
        return measure(catalogue.goals(year), registers, year, asOf);
    }

    /**
     * The same indicators for each category or entity of the registers, where there are data: each with the target of the
     * whole and its own scope.
     */
    public List<Indicator> measureBy(Part part, Registers registers, int year, LocalDate asOf) {
        List<Goal> parts = new ArrayList<>();
        for (Goal goal : catalogue.goals(year)) {
            part.words(registers).stream()
                    .filter(word -> part.tellsApart(goal) && part.isIn(goal.scope(), word))
                    .forEach(word -> parts.add(goal.within(part.within(goal.scope(), word))));
        }
        return measure(parts, registers, year, asOf).stream()
                .filter(indicator -> indicator.status() != Status.NO_DATA)
                .toList();
    }

    private List<Indicator> measure(List<Goal> goals, Registers registers, int year, LocalDate asOf) {
        Map<RegisterRow, Text> faults = Repeated.in(registers);
        var tables = new PolicyTables(rules);
        return goals.stream()
                .map(goal -> indicator(new Question(goal.scope(), goal, registers, faults, tables, year, asOf)))
                .toList();
    }

    private Indicator indicator(Question asked) {
        Goal goal = asked.goal();
        Measured measured = measured(asked);
        Optional<BigDecimal> target = Optional.ofNullable(goal.target()).map(goal.direction()::onScale);
        return new Indicator(
                goal,
                asked.year(),
                measured.value(),
                target,
                status(asked, measured.value()),
                measured.facts(),
                measured.exclusions(),
                measured.notes(),
                catalogue.after(goal));
    }

    private static Measured measured(Question asked) {
        Goal goal = asked.goal();
        if (goal.formula().isEmpty()) {
            return Measured.nothing(UNKNOWN_FORMULA);
        }
        Formula formula = goal.formula().get();
        if (!formula.unit().equals(goal.unit())) {
            return Measured.nothing(new Text(
                    "le catalogue dit « %s », ce calcul donne « %s »".formatted(goal.unit(), formula.unit()),
                    "the catalogue says '%s', this calculation gives '%s'".formatted(goal.unit(), formula.unit())));
        }
        return formula.of(asked);
    }

    private static Status status(Question asked, Optional<BigFraction> value) {
        Goal goal = asked.goal();
        if (value.isEmpty()) {
            return Status.NO_DATA;
        }
        if (goal.target() == null) {
            return Status.NO_TARGET;
        }
        if (goal.direction().isMet(value.get(), goal.target())) {
            return Status.MET;
        }
        if (!goal.dueOn(asked.year()).isAfter(asked.asOf())) {
            return Status.MISSED;
        }
        return goal.dueYear() == null ? Status.YEAR_NOT_OVER : Status.ON_THE_WAY;
    }
}
