package org.choisi.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/**
 * Impact factors by category. One {@code reference} row gives the figure to use; {@code alternative} rows, from other
 * methods, only widen its range: sources that differ five-fold must be seen to differ.
 */
public final class Factors {

    /** In {@code category}: any category without a row of its own for the metric. */
    private static final String ANY = "*";

    private static final String COLUMNS = "id category metric role low mid high unit status source source_year note";
    private static final List<Metric> PARTS =
            List.of(Metric.EMBODIED_MANUFACTURING, Metric.TRANSPORT_DISTRIBUTION, Metric.END_OF_LIFE);

    private static final class Entry {
        private Figure reference;
        private final List<Figure> alternatives = new ArrayList<>();
    }

    private final Map<String, Map<Metric, Entry>> byCategory = new HashMap<>();
    private final Map<String, Figure> embodied = new HashMap<>();

    private Factors() {}

    static Factors read(FileSet files, Set<String> categories, List<Finding> findings) {
        var factors = new Factors();
        Set<String> allowed = new HashSet<>(categories);
        allowed.add(ANY);
        Table.lines(files, "factors.csv", findings, COLUMNS).forEach(line -> factors.add(line, allowed));
        // This file stands apart for its licence; an owner who cannot share alike may remove it.
        if (files.content("factors-odbl.csv").isPresent()) {
            Table.lines(files, "factors-odbl.csv", findings, COLUMNS).forEach(line -> factors.add(line, allowed));
        }
        if (findings.isEmpty()) {
            factors.byCategory.keySet().forEach(factors::sumEmbodied);
        }
        return factors;
    }

    private void add(Table.Line line, Set<String> categories) {
        String category = line.oneOf("category", categories);
        Metric metric =
                Metric.byLabel().get(line.oneOf("metric", Metric.byLabel().keySet()));
        boolean reference =
                line.oneOf("role", Set.of("reference", "alternative")).equals("reference");
        Optional<Figure> figure = figure(line, metric);
        if (metric == null || figure.isEmpty()) {
            return;
        }
        Entry entry = byCategory
                .computeIfAbsent(category, code -> new EnumMap<>(Metric.class))
                .computeIfAbsent(metric, any -> new Entry());
        if (!reference) {
            entry.alternatives.add(figure.get());
        } else if (entry.reference == null) {
            entry.reference = figure.get();
        } else {
            line.wrong(
                    "role",
                    new Text(
                            "Cette grandeur a déjà une ligne « reference ».",
                            "This metric already has a \"reference\" row."));
        }
    }

    private static Optional<Figure> figure(Table.Line line, Metric metric) {
        line.number("source_year");
        Provenance provenance = line.provenance();
        BigDecimal mid = line.number("mid");
        BigDecimal low = line.numberOrNull("low");
        BigDecimal high = line.numberOrNull("high");
        low = low == null ? mid : low;
        high = high == null ? mid : high;
        if (metric != null && !line.text("unit").equals(metric.unit())) {
            line.wrong("unit", new Text("Unité attendue : " + metric.unit() + ".", "Unit expected: " + metric.unit()));
        }
        if (low.compareTo(mid) > 0 || mid.compareTo(high) > 0) {
            line.wrong("mid", new Text("Il faut low ≤ mid ≤ high.", "low ≤ mid ≤ high is needed."));
            return Optional.empty();
        }
        if (low.signum() < 0 && metric != Metric.END_OF_LIFE) {
            line.wrong("mid", new Text("Cette valeur ne peut pas être négative.", "This value cannot be negative."));
        }
        if (metric == Metric.BYOD_SHARE && high.compareTo(BigDecimal.ONE) > 0) {
            line.wrong("mid", new Text("Une part ne dépasse pas 1.", "A share is at most 1."));
        }
        return Optional.of(new Figure(low, mid, high, List.of(provenance)));
    }

    /** A device's making, distribution and end of life: the sum of what is given, widened by whole figures. */
    private void sumEmbodied(String category) {
        Entry whole = byCategory.get(category).getOrDefault(Metric.EMBODIED_TOTAL, new Entry());
        Figure sum = entry(category, Metric.EMBODIED_MANUFACTURING) == null ? whole.reference : null;
        if (sum == null) {
            for (Metric part : PARTS) {
                Figure figure = reference(category, part);
                sum = sum == null ? figure : figure == null ? sum : added(sum, figure);
            }
        }
        if (sum != null) {
            embodied.put(category, widened(sum, whole.alternatives));
        }
    }

    private Figure reference(String category, Metric metric) {
        Entry entry = entry(category, metric);
        return entry == null || entry.reference == null ? null : widened(entry.reference, entry.alternatives);
    }

    private Entry entry(String category, Metric metric) {
        return byCategory.getOrDefault(category, Map.of()).get(metric);
    }

    private static Figure added(Figure a, Figure b) {
        var rows = new ArrayList<>(a.provenance());
        rows.addAll(b.provenance());
        return new Figure(a.low().add(b.low()), a.mid().add(b.mid()), a.high().add(b.high()), rows);
    }

    private static Figure widened(Figure figure, List<Figure> others) {
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        var rows = new ArrayList<>(figure.provenance());
        for (Figure other : others) {
            low = low.min(other.low());
            high = high.max(other.high());
            rows.addAll(other.provenance());
        }
        return new Figure(low, figure.mid(), high, rows);
    }

    /** Whether anything is known of this category. */
    public boolean knows(String category) {
        return byCategory.containsKey(category);
    }

    /** The figure of one metric, in the unit of the metric; empty when no source gives it. */
    public Optional<Figure> of(String category, Metric metric) {
        Figure own = reference(category, metric);
        return Optional.ofNullable(own == null ? reference(ANY, metric) : own);
    }

    /** Making, distribution and end of life of one new device, kgCO2e. */
    public Optional<Figure> embodied(String category) {
        return Optional.ofNullable(embodied.get(category));
    }
}
