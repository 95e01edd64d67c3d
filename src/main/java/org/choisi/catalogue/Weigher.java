package org.choisi.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.impact.ComparisonRequest;
import org.choisi.impact.Impacts;
import org.choisi.impact.OptionFootprints;
import org.choisi.impact.Source;
import org.choisi.impact.YearlyFootprint;
import org.choisi.impact.activity.Activities;
import org.choisi.impact.activity.ActivityLine;
import org.choisi.impact.scenario.ServiceLife;
import org.choisi.measure.Text;
import org.choisi.reference.Metric;
import org.choisi.reference.Provenance;
import org.choisi.reference.ReferenceData;

/** Weighs an alternative for one item, before it is divided among those who share it. */
final class Weigher {

    private static final Text NO_FACTOR =
            new Text("impact non connu : aucune source chiffrée", "impact not known: no source gives a figure");
    private static final Text NO_REFURBISHING = new Text(
            "impact non connu : aucune source ne dit ce que pèse la remise en état",
            "impact not known: no source says what refurbishing weighs");
    private static final Text NO_KEEPING =
            new Text("impact non connu : rien n'est gardé ici", "impact not known: nothing is kept here");

    /** What the policy says of lifetimes stands among the sources under this name, as in footprints. */
    private static final String LIFETIME = "lifetimeYears";

    private static final String POLICY = "policy";

    private final ReferenceData reference;
    private final Impacts impacts;
    private final Map<String, ServiceLife> lifetimes;
    private final LocalDate asOf;

    Weigher(ReferenceData reference, Impacts impacts, Map<String, ServiceLife> lifetimes, LocalDate asOf) {
        this.reference = reference;
        this.impacts = impacts;
        this.lifetimes = lifetimes;
        this.asOf = asOf;
    }

    /** What came out, or why nothing did. */
    record Weighed(Optional<Weight> weight, Text unknown) {

        private static Weighed of(Weight weight) {
            return new Weighed(Optional.of(weight), Text.same(""));
        }

        private static Weighed nothing(Text why) {
            return new Weighed(Optional.empty(), why);
        }
    }

    Weighed weigh(CatalogueItem item, Offer offer, String country) {
        if (item.category().isPresent()) {
            return equipment(item.category().get(), offer, country);
        }
        return activity(item, offer, country).map(Weighed::of).orElseGet(() -> Weighed.nothing(NO_FACTOR));
    }

    private Optional<Weight> activity(CatalogueItem item, Offer offer, String country) {
        if (item.activity().isEmpty() || item.yearlyQuantity() == null) {
            return Optional.empty();
        }
        return Activities.weigh(
                        item.activity().get(), item.yearlyQuantity(), item.unit(), asOf.getYear(), country, reference)
                .map(line -> new Weight(
                        offer.lifetimeYears().orElse(BigDecimal.ONE),
                        Optional.empty(),
                        line.kgCo2e(),
                        true,
                        Optional.empty(),
                        sources(line)));
    }

    private static List<Source> sources(ActivityLine line) {
        List<Source> sources = new ArrayList<>();
        line.factor().perUnit().provenance().forEach(row -> sources.add(source("activity", row)));
        line.grid().ifPresent(grid -> sources.add(source("grid", grid.provenance())));
        return List.copyOf(sources);
    }

    private Weighed equipment(String category, Offer offer, String country) {
        if (reference.factors().embodied(category).isEmpty()) {
            return Weighed.nothing(NO_FACTOR);
        }
        return switch (offer.alternative()) {
            case KEEP -> kept(category, offer, country);
            case REFURBISHED -> refurbished(category, offer, country);
            case SHARED, NEW -> bought(category, offer, country);
        };
    }

    private Weighed kept(String category, Offer offer, String country) {
        if (offer.lifetimeYears().isEmpty()) {
            return Weighed.nothing(NO_KEEPING);
        }
        OptionFootprints all = impacts.footprints(request(category, country, null, null), asOf);
        return Weighed.of(weight(
                category, all.keep().orElseThrow(), offer.lifetimeYears().get(), sources(all, "old.", "grid", "pue")));
    }

    private Weighed refurbished(String category, Offer offer, String country) {
        boolean known = reference.factors().of(category, Metric.REFURBISHING).isPresent();
        boolean lasts = offer.lifetimeYears().isPresent()
                || reference.factors().of(category, Metric.SECOND_LIFE_DURATION).isPresent();
        if (!known || !lasts) {
            return Weighed.nothing(NO_REFURBISHING);
        }
        var asked =
                new ComparisonRequest.BuyRefurbished(null, offer.lifetimeYears().orElse(null), null);
        OptionFootprints all = impacts.footprints(request(category, country, null, asked), asOf);
        OptionFootprints.Served served = all.buyRefurbished().orElseThrow();
        return Weighed.of(weight(
                category, served.perYear(), served.years(), sources(all, "buyRefurbished.", "old.", "grid", "pue")));
    }

    private Weighed bought(String category, Offer offer, String country) {
        ServiceLife aimedAt = offer.lifetimeYears().isPresent() ? null : lifetimes.get(category);
        BigDecimal years = aimedAt == null ? offer.lifetimeYears().orElse(null) : aimedAt.years();
        if (years == null
                && reference.factors().of(category, Metric.REFERENCE_LIFETIME).isEmpty()) {
            return Weighed.nothing(NO_FACTOR);
        }
        BigDecimal use = usesKnown(category) ? null : BigDecimal.ZERO;
        var asked = new ComparisonRequest.New(null, null, null, use, years);
        OptionFootprints all = impacts.footprints(request(category, country, asked, null), asOf);
        OptionFootprints.Served served = all.bought().orElseThrow();
        List<Source> sources = new ArrayList<>(sources(all, "new.", "grid", "pue"));
        if (aimedAt != null) {
            sources.add(new Source(LIFETIME, aimedAt.at(), aimedAt.source(), POLICY));
        }
        return Weighed.of(weight(category, served.perYear(), served.years(), List.copyOf(sources)));
    }

    private Weight weight(String category, YearlyFootprint perYear, BigDecimal years, List<Source> sources) {
        return new Weight(
                years,
                Optional.of(new Weight.Parts(perYear.embodiedKgPerYear(), perYear.useKgPerYear())),
                perYear.kgPerYear(),
                usesKnown(category),
                Optional.empty(),
                sources);
    }

    private boolean usesKnown(String category) {
        return reference.factors().of(category, Metric.YEARLY_USE).isPresent();
    }

    /** Electricity that no source knows is left out of the sum, and told ({@link Weight#useKnown()}). */
    private ComparisonRequest request(
            String category, String country, ComparisonRequest.New bought, ComparisonRequest.BuyRefurbished again) {
        var old = usesKnown(category) ? null : new ComparisonRequest.Old(BigDecimal.ZERO);
        return new ComparisonRequest(category, country, null, null, old, bought, null, again);
    }

    private static List<Source> sources(OptionFootprints all, String... beginnings) {
        return all.sources().stream()
                .filter(source -> List.of(beginnings).stream().anyMatch(source.field()::startsWith))
                .toList();
    }

    private static Source source(String field, Provenance row) {
        return new Source(field, row.at(), row.source(), row.status());
    }
}
