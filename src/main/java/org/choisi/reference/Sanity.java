package org.choisi.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Between what bounds figures are believed. A figure outside is doubted aloud, never changed. */
public final class Sanity {

    /** What a bound is about. */
    public enum Check {
        /** Making in the whole footprint of a device over its reference lifetime, percent, on a named grid. */
        MAKING_SHARE,
        EMBODIED,
        YEARLY_USE,
        REFERENCE_LIFETIME,
        /** Distribution in the embodied figure, percent. */
        DISTRIBUTION_SHARE,
        END_OF_LIFE_SHARE,
        /** Refurbishing against making new, percent. */
        REFURBISHING_SHARE,
        PUE,
        GRID,
        /** What one unit of an activity gives; the subject is the activity, the unit tells which of its rows. */
        ACTIVITY,
        /** kgCO2e by kWh that a maker's own figures imply. */
        MAKER_IMPLIED_GRID,
        /** Sum of the shares that a maker gives of a total. */
        MAKER_RATIO_SUM,
        MAKER_ERROR_RATIO,
        MAKER_EMBODIED;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One row of {@code sanity.csv}.
     *
     * @param subject category, country or activity; {@code *} for those without a row of their own
     * @param grid country on whose electricity the check is made, {@code *} when it needs none
     * @param low empty when open
     * @param high empty when open
     */
    public record Bound(
            Check check,
            String subject,
            String grid,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            String unit,
            Text reason,
            Provenance provenance) {

        public boolean holds(BigDecimal value) {
            return low.filter(least -> value.compareTo(least) < 0).isEmpty()
                    && high.filter(most -> value.compareTo(most) > 0).isEmpty();
        }

        /** The bounds for people: {@code 60..900 kgCO2e}. */
        public String range() {
            return low.map(BigDecimal::toPlainString).orElse("") + ".."
                    + high.map(BigDecimal::toPlainString).orElse("") + " " + unit;
        }
    }

    private static final String ANY = "*";

    private final List<Bound> bounds = new ArrayList<>();

    private Sanity() {}

    static Sanity read(FileSet files, List<Finding> findings) {
        var sanity = new Sanity();
        Table.lines(
                        files,
                        "sanity.csv",
                        findings,
                        "id check subject grid low high unit reason_fr reason_en status source note")
                .forEach(sanity::add);
        return sanity;
    }

    private void add(Table.Line line) {
        var labels = new java.util.TreeMap<String, Check>();
        for (Check check : Check.values()) {
            labels.put(check.label(), check);
        }
        Check check = labels.get(line.oneOf("check", Set.copyOf(labels.keySet())));
        var bound = new Bound(
                check,
                line.text("subject"),
                line.text("grid"),
                Optional.ofNullable(line.numberOrNull("low")),
                Optional.ofNullable(line.numberOrNull("high")),
                line.text("unit"),
                line.bilingual("reason"),
                line.provenance());
        if (bound.low().isPresent()
                && bound.high().isPresent()
                && bound.low().get().compareTo(bound.high().get()) > 0) {
            line.wrong("high", new Text("Il faut low ≤ high.", "low ≤ high is needed."));
        }
        if (bounds.stream().anyMatch(other -> isSame(other, bound))) {
            line.wrong("subject", new Text("Ces bornes sont déjà données.", "These bounds are already given."));
        }
        bounds.add(bound);
    }

    private static boolean isSame(Bound a, Bound b) {
        return a.check() == b.check()
                && a.subject().equals(b.subject())
                && a.unit().equals(b.unit());
    }

    /** The bounds of a subject, else those that hold for any; empty when nobody gave any. */
    public Optional<Bound> of(Check check, String subject) {
        return exactly(check, subject).or(() -> exactly(check, ANY));
    }

    private Optional<Bound> exactly(Check check, String subject) {
        return bounds.stream()
                .filter(bound -> bound.check() == check && bound.subject().equals(subject))
                .findFirst();
    }
}
