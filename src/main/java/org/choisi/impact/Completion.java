package org.choisi.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.impact.Options.Choice;
import org.choisi.measure.KgCo2e;
import org.choisi.reference.CategoryMatch;
import org.choisi.reference.Figure;
import org.choisi.reference.Grids.Grid;
import org.choisi.reference.Metric;
import org.choisi.reference.Provenance;
import org.choisi.reference.ReferenceData;

/** Fills what a request leaves out from the reference data of its category, and remembers from where. */
final class Completion {

    /** Whose electricity counts when nobody says. */
    private static final String HOME = "FR";

    private final ReferenceData data;
    private final String category;
    private final Fields fields = new Fields();
    private final List<Source> sources = new ArrayList<>();
    private final Options options;

    Completion(ReferenceData data, ComparisonRequest request, LocalDate asOf) {
        this.data = data;
        this.category = category(request.category());
        BigDecimal oldUse =
                use("old", request.old() == null ? null : request.old().useKwhPerYear());
        this.options = new Options(
                grid(request, asOf),
                pue(request.pue()),
                oldUse,
                bought(request.bought()),
                refurbish(request.refurbish(), oldUse),
                buyRefurbished(request.buyRefurbished(), oldUse));
        fields.refuseIfAny();
    }

    Options options() {
        return options;
    }

    List<Source> sources() {
        return sources;
    }

    private String category(String label) {
        if (label == null || label.isBlank()) {
            return "";
        }
        if (data.categories().resolve(label) instanceof CategoryMatch.Known known) {
            return known.code();
        }
        fields.wrong(
                "category",
                "« " + label + " » n'est pas une catégorie. Connues : "
                        + String.join(", ", data.categories().codes()) + ".",
                "\"" + label + "\" is not a category. Known: "
                        + String.join(", ", data.categories().codes()) + ".");
        return "";
    }

    /** The factor of a country given by code or name; France when nobody says, the world when it has no row. */
    static Grid gridOf(ReferenceData data, String country, LocalDate asOf) {
        if (country == null || country.isBlank()) {
            return data.grids().on(HOME, asOf);
        }
        return data.grids().on(data.words().of("country").code(country).orElse(country), asOf);
    }

    private BigDecimal grid(ComparisonRequest request, LocalDate asOf) {
        if (request.grid() != null) {
            return fields.atLeast("grid", request.grid(), BigDecimal.ZERO);
        }
        Grid grid = gridOf(data, request.country(), asOf);
        sources.add(Source.of("grid", grid.provenance()));
        return grid.kgPerKwh();
    }

    private BigDecimal pue(BigDecimal given) {
        if (given != null) {
            return fields.atLeast("pue", given, BigDecimal.ONE);
        }
        return fromReference("pue", Metric.PUE).map(Figure::mid).orElse(BigDecimal.ONE);
    }

    private BigDecimal use(String option, BigDecimal given) {
        String field = option + ".useKwhPerYear";
        if (given != null) {
            return fields.atLeast(field, given, BigDecimal.ZERO);
        }
        return fromReference(field, Metric.YEARLY_USE).map(Figure::mid).orElse(null);
    }

    private Choice bought(ComparisonRequest.New given) {
        var asked = given == null ? new ComparisonRequest.New(null, null, null, null, null) : given;
        int before = sources.size();
        KgCo2e embodied = embodied(asked);
        BigDecimal use = use("new", asked.useKwhPerYear());
        BigDecimal years = years("new.years", asked.years(), Metric.REFERENCE_LIFETIME);
        if (given != null) {
            fields.needed("new.embodiedKg", embodied);
            fields.needed("new.useKwhPerYear", use);
            fields.needed("new.years", years);
        }
        return choice(before, embodied, years, use);
    }

    /** Bounds left out beside a given figure equal it; the figure left out brings the bounds of its sources. */
    private KgCo2e embodied(ComparisonRequest.New given) {
        BigDecimal mid = fields.atLeast("new.embodiedKg", given.embodiedKg(), BigDecimal.ZERO);
        BigDecimal low = fields.atLeast("new.embodiedLowKg", given.embodiedLowKg(), BigDecimal.ZERO);
        BigDecimal high = fields.atLeast("new.embodiedHighKg", given.embodiedHighKg(), BigDecimal.ZERO);
        if (mid != null) {
            return fields.range("new.embodiedKg", low == null ? mid : low, mid, high == null ? mid : high);
        }
        Optional<Figure> figure = data.factors().embodied(category);
        figure.ifPresent(found -> found.provenance().forEach(row -> add("new.embodiedKg", row)));
        return figure.map(found -> fields.range(
                        "new.embodiedKg",
                        low == null ? found.low() : low,
                        found.mid(),
                        high == null ? found.high() : high))
                .orElse(null);
    }

    private Choice refurbish(ComparisonRequest.Refurbish given, BigDecimal oldUse) {
        var asked = given == null ? new ComparisonRequest.Refurbish(null, null, null) : given;
        return again(
                "refurbish",
                "extraYears",
                given != null,
                new Again(asked.kg(), asked.extraYears(), asked.useKwhPerYear()),
                oldUse);
    }

    private Choice buyRefurbished(ComparisonRequest.BuyRefurbished given, BigDecimal oldUse) {
        var asked = given == null ? new ComparisonRequest.BuyRefurbished(null, null, null) : given;
        return again(
                "buyRefurbished",
                "years",
                given != null,
                new Again(asked.kg(), asked.years(), asked.useKwhPerYear()),
                oldUse);
    }

    private record Again(BigDecimal kg, BigDecimal years, BigDecimal use) {}

    private Choice again(String option, String yearsName, boolean asked, Again given, BigDecimal oldUse) {
        int before = sources.size();
        KgCo2e kg = refurbishing(option + ".kg", given.kg());
        BigDecimal years = years(option + "." + yearsName, given.years(), Metric.SECOND_LIFE_DURATION);
        BigDecimal use =
                given.use() == null ? oldUse : fields.atLeast(option + ".useKwhPerYear", given.use(), BigDecimal.ZERO);
        if (asked) {
            fields.needed(option + ".kg", kg);
            fields.needed(option + "." + yearsName, years);
            fields.needed(option + ".useKwhPerYear", use);
        }
        return choice(before, kg, years, use);
    }

    private KgCo2e refurbishing(String field, BigDecimal given) {
        if (given != null) {
            return KgCo2e.exactly(fields.atLeast(field, given, BigDecimal.ZERO));
        }
        return fromReference(field, Metric.REFURBISHING)
                .map(figure -> new KgCo2e(figure.low(), figure.mid(), figure.high()))
                .orElse(null);
    }

    private BigDecimal years(String field, BigDecimal given, Metric metric) {
        if (given != null) {
            return fields.positive(field, given);
        }
        return fromReference(field, metric).map(Figure::mid).orElse(null);
    }

    /** An option that lacks something is none, and what was found for it was not used. */
    private Choice choice(int sourcesBefore, KgCo2e kg, BigDecimal years, BigDecimal use) {
        if (kg == null || years == null || use == null) {
            sources.subList(sourcesBefore, sources.size()).clear();
            return null;
        }
        return new Choice(kg, years, use);
    }

    private Optional<Figure> fromReference(String field, Metric metric) {
        Optional<Figure> figure = data.factors().of(category, metric);
        figure.ifPresent(found -> found.provenance().forEach(row -> add(field, row)));
        return figure;
    }

    private void add(String field, Provenance provenance) {
        sources.add(Source.of(field, provenance));
    }
}
