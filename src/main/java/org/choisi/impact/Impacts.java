package org.choisi.impact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.Grids.Grid;
import org.choisi.reference.ReferenceData;

/** Compares the options of a decision in kgCO2e for one year of service. Safe for any number of threads. */
public final class Impacts {

    /** Printed figures: far beyond what any source knows, short enough to read. */
    private static final MathContext PRINTED = new MathContext(10, RoundingMode.HALF_UP);

    /** Advice is written by the million: grams are enough. */
    private static final int GRAMS = 3;

    private record Key(String category, Grid grid, boolean keepable) {}

    private final ReferenceData data;
    private final ConcurrentHashMap<Key, Optional<CarbonOptions>> known = new ConcurrentHashMap<>();

    public Impacts(ReferenceData data) {
        this.data = data;
    }

    /**
     * The options of one decision; what the request leaves out comes from reference data.
     *
     * @param asOf day whose grid factor applies
     * @throws Refused when a value makes no sense, a category is unknown, or nothing can be compared; each finding has
     *     the field in place of a file
     */
    public Comparison compare(ComparisonRequest request, LocalDate asOf) {
        var completed = new Completion(data, request, asOf);
        Options options = completed.options();
        if (!options.any()) {
            throw new Refused(new Text(
                    "Rien à comparer : donnez une catégorie connue ou les chiffres des options.",
                    "Nothing to compare: give a known category or the figures of the options."));
        }
        var range = new Comparison.PerYearRange(
                printed(options.keepPerYear()),
                printed(options.perYear(options.refurbish())),
                printed(options.perYear(options.bought())),
                printed(options.perYear(options.buyRefurbished())));
        return new Comparison(
                printed(options.paybackYears()),
                new Comparison.PerYear(
                        mid(range.keep()), mid(range.refurbish()), mid(range.bought()), mid(range.buyRefurbished())),
                range,
                printed(options.breakEvenGrid()),
                options.favours(),
                completed.sources());
    }

    /**
     * The options of one decision with making and electricity apart, not rounded; what the request leaves out comes from
     * reference data.
     *
     * @param asOf day whose grid factor applies
     * @throws Refused as {@link #compare}, but for an option of which nothing is known, which is left out
     */
    public OptionFootprints footprints(ComparisonRequest request, LocalDate asOf) {
        var completed = new Completion(data, request, asOf);
        Options options = completed.options();
        return new OptionFootprints(
                Optional.ofNullable(options.keepFootprint()),
                served(options, options.bought()),
                served(options, options.buyRefurbished()),
                List.copyOf(completed.sources()));
    }

    private static Optional<OptionFootprints.Served> served(Options options, Options.Choice choice) {
        return Optional.ofNullable(choice)
                .map(known -> new OptionFootprints.Served(options.footprint(known), known.years()));
    }

    /**
     * The options for a device of a category, from reference data alone; worked out once for each category and grid.
     *
     * @param category category code
     * @param country ISO code or name; blank counts as France
     * @return empty when no source says enough of the category for a single option
     */
    public Optional<CarbonOptions> optionsFor(String category, String country, LocalDate asOf) {
        return options(category, country, asOf, true);
    }

    /** The same for a device that no longer serves as it is: keeping it is not among the options. */
    public Optional<CarbonOptions> optionsWithoutKeeping(String category, String country, LocalDate asOf) {
        return options(category, country, asOf, false);
    }

    private Optional<CarbonOptions> options(String category, String country, LocalDate asOf, boolean keepable) {
        if (!data.factors().knows(category)) {
            return Optional.empty();
        }
        var key = new Key(category, Completion.gridOf(data, country, asOf), keepable);
        return known.computeIfAbsent(key, missing -> {
            var request = new ComparisonRequest(category, country, null, null, null, null, null, null);
            return options(new Completion(data, request, asOf), keepable);
        });
    }

    private static Optional<CarbonOptions> options(Completion completed, boolean keepable) {
        Options all = completed.options();
        Options options = keepable ? all : all.withoutKeeping();
        if (!options.any()) {
            return Optional.empty();
        }
        return Optional.of(new CarbonOptions(
                inGrams(options.keepPerYear()),
                inGrams(options.perYear(options.refurbish())),
                inGrams(options.perYear(options.bought())),
                inGrams(options.perYear(options.buyRefurbished())),
                options.favours(),
                List.copyOf(completed.sources())));
    }

    private static BigDecimal mid(KgCo2e range) {
        return range == null ? null : range.mid();
    }

    private static BigDecimal printed(BigDecimal figure) {
        return figure == null ? null : plain(figure.round(PRINTED));
    }

    private static KgCo2e printed(KgCo2e range) {
        return range == null ? null : new KgCo2e(printed(range.low()), printed(range.mid()), printed(range.high()));
    }

    private static KgCo2e inGrams(KgCo2e range) {
        return range == null ? null : new KgCo2e(grams(range.low()), grams(range.mid()), grams(range.high()));
    }

    private static BigDecimal grams(BigDecimal kg) {
        return plain(kg.setScale(GRAMS, RoundingMode.HALF_UP));
    }

    /** No trailing zeros and no exponent: « 600 », never « 6E+2 ». */
    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
