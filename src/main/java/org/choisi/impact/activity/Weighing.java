package org.choisi.impact.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.reference.ActivityFactors.Factor;
import org.choisi.reference.Figure;
import org.choisi.reference.Grids.Grid;
import org.choisi.reference.ReferenceData;

/** Gives an amount its weight, by the factor and the grid of its year. */
final class Weighing {

    private static final String FRANCE = "FR";

    private final ReferenceData reference;

    Weighing(ReferenceData reference) {
        this.reference = reference;
    }

    ActivityLine weigh(Entry entry) {
        LocalDate day = LocalDate.of(entry.year(), Month.DECEMBER, 31); // the values of a year are those at its end
        Factor factor = factor(entry, day);
        BigDecimal counted = entry.amount().multiply(entry.unit().times());
        Figure one = factor.perUnit();
        Optional<Kwh> kwh = factor.electricity()
                ? Optional.of(new Kwh(one.low(), one.mid(), one.high()).times(counted))
                : Optional.empty();
        Optional<Grid> grid = kwh.map(any -> reference.grids().on(code(entry.country()), day));
        KgCo2e kg = kwh.map(
                        electricity -> electricity.emitting(grid.orElseThrow().kgPerKwh()))
                .orElseGet(() -> new KgCo2e(one.low(), one.mid(), one.high()).times(counted));
        return new ActivityLine(
                entry.line(),
                entry.id(),
                entry.activity(),
                entry.entity(),
                entry.year(),
                entry.amount(),
                entry.unit().code(),
                kg,
                kwh,
                factor,
                grid,
                entry.note());
    }

    private Factor factor(Entry entry, LocalDate day) {
        String countedIn = entry.unit().countsAs();
        return reference
                .activities()
                .on(entry.activity(), countedIn, day)
                .orElseThrow(() -> new IllegalStateException("no factor of " + entry.activity() + " in " + countedIn));
    }

    private String code(String country) {
        return country.isEmpty()
                ? FRANCE
                : reference.words().of("country").code(country).orElse(country);
    }
}
