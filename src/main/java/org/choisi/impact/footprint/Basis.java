package org.choisi.impact.footprint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.impact.Source;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.reference.Figure;
import org.choisi.reference.Grids.Grid;
import org.choisi.reference.Metric;
import org.choisi.reference.Provenance;
import org.choisi.reference.ReferenceData;

/**
 * The figures that all pieces of one kind share: a category, a way to have acquired it, a country, a model that its maker
 * has measured.
 *
 * @param embodied making, distribution and end of life of a new one
 * @param firstLife years served before it was refurbished; zero when it was not, or no source says
 * @param refurbishing null when it was not refurbished, or no source says
 * @param use electricity of a year, room included; null when no source says
 * @param share part of the whole that professional use bears
 * @param usualYears how long such equipment lives by the policy, else by reference data; null when neither says
 * @param sources of everything, {@code usualYears} as what the usual life rests on
 * @param sourcesWithLifetime the same for a piece whose start is not known: {@code usualYears} stands in for its life
 */
record Basis(
        KgCo2e embodied,
        BigDecimal firstLife,
        KgCo2e refurbishing,
        Kwh use,
        BigDecimal kgPerKwh,
        BigDecimal share,
        BigDecimal usualYears,
        List<Source> sources,
        List<Source> sourcesWithLifetime) {

    /** What the figures depend on. */
    record Kind(String category, String acquiredAs, String country, boolean held, Figure ofModel, Figure usualYears) {}

    /** Empty when no source says what making it emits. */
    static Optional<Basis> of(ReferenceData data, Piece piece, Figure ofModel, Grid grid) {
        return Optional.ofNullable(ofModel)
                .or(() -> data.factors().embodied(piece.category()))
                .map(embodied -> new Reading(data, piece.category()).basis(piece, embodied, grid));
    }

    /** Reads figures and remembers from where. */
    private static final class Reading {

        private final ReferenceData data;
        private final String category;
        private final List<Source> sources = new ArrayList<>();

        Reading(ReferenceData data, String category) {
            this.data = data;
            this.category = category;
        }

        Basis basis(Piece piece, Figure embodied, Grid grid) {
            used("embodiedKg", embodied);
            Optional<Figure> firstLife = of(piece.refurbished(), "firstLifeYears", Metric.FIRST_LIFE_DURATION);
            Optional<Figure> refurbishing = of(piece.refurbished(), "refurbishingKg", Metric.REFURBISHING);
            Optional<Kwh> use = use(piece.standing() != Standing.HELD);
            use.ifPresent(any -> sources.add(source("gridKgPerKwh", grid.provenance())));
            Optional<Figure> share = of(piece.ownedByItsUser(), "byodShare", Metric.BYOD_SHARE);
            Optional<Figure> years = Optional.ofNullable(piece.usualYears())
                    .or(() -> data.factors().of(category, Metric.REFERENCE_LIFETIME))
                    .or(() -> data.factors().of(category, Metric.DEFAULT_LIFETIME));
            return new Basis(
                    kg(embodied),
                    firstLife.map(Figure::mid).orElse(BigDecimal.ZERO),
                    refurbishing.map(Reading::kg).orElse(null),
                    use.orElse(null),
                    grid.kgPerKwh(),
                    share.map(Figure::mid).orElse(BigDecimal.ONE),
                    years.map(Figure::mid).orElse(null),
                    with("usualLifetimeYears", years),
                    with("lifetimeYears", years));
        }

        private List<Source> with(String field, Optional<Figure> figure) {
            List<Source> all = new ArrayList<>(sources);
            figure.ifPresent(found -> found.provenance().forEach(row -> all.add(source(field, row))));
            return List.copyOf(all);
        }

        /** Room overhead is a figure of data-centre categories alone. */
        private Optional<Kwh> use(boolean serves) {
            if (!serves) {
                return Optional.of(Kwh.NONE);
            }
            return of(true, "useKwhPerYear", Metric.YEARLY_USE).map(kwh -> {
                Kwh own = new Kwh(kwh.low(), kwh.mid(), kwh.high());
                return of(true, "pue", Metric.PUE)
                        .map(pue -> new Kwh(
                                own.low().multiply(pue.low()),
                                own.mid().multiply(pue.mid()),
                                own.high().multiply(pue.high())))
                        .orElse(own);
            });
        }

        private Optional<Figure> of(boolean wanted, String field, Metric metric) {
            Optional<Figure> figure = wanted ? data.factors().of(category, metric) : Optional.empty();
            figure.ifPresent(found -> used(field, found));
            return figure;
        }

        private void used(String field, Figure figure) {
            figure.provenance().forEach(row -> sources.add(source(field, row)));
        }

        private static KgCo2e kg(Figure figure) {
            return new KgCo2e(figure.low(), figure.mid(), figure.high());
        }
    }

    static Source source(String field, Provenance row) {
        return new Source(field, row.at(), row.source(), row.status());
    }
}
