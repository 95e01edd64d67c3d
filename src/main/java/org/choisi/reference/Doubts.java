package org.choisi.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;
import org.choisi.reference.Sanity.Bound;
import org.choisi.reference.Sanity.Check;

/** Holds figures against the bounds of {@code sanity.csv}: a digit too many is seen before it is used for years. */
final class Doubts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sanity sanity;
    private final Factors factors;
    private final Grids grids;
    private final List<Finding> notes = new ArrayList<>();

    private Doubts(Sanity sanity, Factors factors, Grids grids) {
        this.sanity = sanity;
        this.factors = factors;
        this.grids = grids;
    }

    static List<Finding> of(
            Sanity sanity, Set<String> categories, Factors factors, Grids grids, ActivityFactors activities) {
        var doubts = new Doubts(sanity, factors, grids);
        categories.forEach(doubts::category);
        grids.all().forEach(grid -> doubts.hold(Check.GRID, grid.country(), grid.kgPerKwh(), grid.provenance()));
        activities.all().forEach(doubts::activity);
        return List.copyOf(doubts.notes);
    }

    private void category(String category) {
        hold(Check.EMBODIED, category, factors.embodied(category));
        hold(Check.YEARLY_USE, category, factors.of(category, Metric.YEARLY_USE));
        hold(Check.REFERENCE_LIFETIME, category, factors.of(category, Metric.REFERENCE_LIFETIME));
        hold(Check.PUE, category, factors.of(category, Metric.PUE));
        share(Check.DISTRIBUTION_SHARE, category, Metric.TRANSPORT_DISTRIBUTION);
        share(Check.END_OF_LIFE_SHARE, category, Metric.END_OF_LIFE);
        share(Check.REFURBISHING_SHARE, category, Metric.REFURBISHING);
        sanity.of(Check.MAKING_SHARE, category).ifPresent(bound -> making(category, bound));
    }

    private void share(Check check, String category, Metric metric) {
        Optional<Figure> part = factors.of(category, metric);
        Optional<Figure> whole = factors.embodied(category);
        if (part.isPresent() && whole.isPresent() && whole.get().mid().signum() > 0) {
            hold(check, category, percent(part.get().mid(), whole.get().mid()), first(part.get()));
        }
    }

    private void making(String category, Bound bound) {
        Optional<Figure> embodied = factors.embodied(category);
        Optional<Figure> use = factors.of(category, Metric.YEARLY_USE);
        Optional<Figure> life = factors.of(category, Metric.REFERENCE_LIFETIME);
        if (embodied.isEmpty() || use.isEmpty() || life.isEmpty()) {
            return;
        }
        BigDecimal kgPerKwh = grids.on(bound.grid(), LocalDate.MAX).kgPerKwh();
        BigDecimal making = embodied.get().mid();
        BigDecimal whole = making.add(use.get().mid().multiply(life.get().mid()).multiply(kgPerKwh));
        if (whole.signum() > 0) {
            hold(bound, category, percent(making, whole), first(embodied.get()));
        }
    }

    private void activity(ActivityFactors.Factor factor) {
        sanity.of(Check.ACTIVITY, factor.activity())
                .filter(bound -> bound.unit().equals(factor.unit()))
                .ifPresent(
                        bound -> hold(bound, factor.activity(), factor.perUnit().mid(), first(factor.perUnit())));
        if (factor.electricity()) {
            hold(Check.PUE, factor.activity(), Optional.of(factor.perUnit()));
        }
    }

    private void hold(Check check, String subject, Optional<Figure> figure) {
        figure.ifPresent(known -> hold(check, subject, known.mid(), first(known)));
    }

    private void hold(Check check, String subject, BigDecimal value, Provenance row) {
        sanity.of(check, subject).ifPresent(bound -> hold(bound, subject, value, row));
    }

    private void hold(Bound bound, String subject, BigDecimal value, Provenance row) {
        if (bound.holds(value)) {
            return;
        }
        String shown = value.round(new MathContext(4)).stripTrailingZeros().toPlainString();
        int colon = row.at().lastIndexOf(':');
        String at = bound.provenance().at();
        String what = "%s, %s".formatted(bound.check().label(), subject);
        notes.add(Finding.note(
                row.at().substring(0, colon),
                Integer.parseInt(row.at().substring(colon + 1)),
                0,
                new Text(
                        "%s hors de %s (%s) : %s (%s)"
                                .formatted(
                                        shown,
                                        bound.range(),
                                        what,
                                        bound.reason().fr(),
                                        at),
                        "%s outside %s (%s): %s (%s)"
                                .formatted(
                                        shown,
                                        bound.range(),
                                        what,
                                        bound.reason().en(),
                                        at))));
    }

    private static Provenance first(Figure figure) {
        return figure.provenance().get(0);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
