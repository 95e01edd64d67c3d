package org.choisi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.choisi.impact.footprint.Known;
import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.inventory.InventoryReport;
import org.choisi.inventory.Reject;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.inventory.footprint.Group;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;

/** What a run of {@code footprint} tells on standard error: a few lines, whatever the size of the fleet. */
final class FootprintTally {

    private static final int REJECTS_SHOWN = 3;
    private static final int NOTES_SHOWN = 2;
    private static final int REASONS_SHOWN = 3;

    private final Language language;
    private final List<Reject> firstRejects = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private final long[] lines = new long[Known.values().length];
    private long read;
    private long rejected;

    FootprintTally(Language language) {
        this.language = language;
    }

    void read(String file, InventoryReport report) {
        read += report.read();
        formats.add(file + " (" + report.format() + ")");
        notes.addAll(report.notes());
    }

    void measured(PieceFootprint one) {
        lines[one.known().ordinal()]++;
    }

    void rejected(Reject reject) {
        rejected++;
        if (firstRejects.size() < REJECTS_SHOWN) {
            firstRejects.add(reject);
        }
    }

    long rejected() {
        return rejected;
    }

    void print(PrintWriter err, boolean verbose, FootprintReport report) {
        if (verbose) {
            formats.forEach(err::println);
        }
        long evaluated = lines(Known.GIVEN) + lines(Known.INFERRED) + lines(Known.DEFAULT);
        err.println(new Text(
                        "%d lues, %d évaluées, %d non évaluées, %d hors de l'année, %d rejetées",
                        "%d read, %d evaluated, %d not evaluated, %d outside the year, %d rejected")
                .in(language)
                .formatted(read, evaluated, lines(Known.NOT_EVALUATED), lines(Known.OUTSIDE), rejected));
        if (evaluated > 0) {
            err.println(making(report.total()));
        }
        long useNotKnown = report.total().useNotKnown();
        if (useNotKnown > 0) {
            err.println(new Text(
                            "pièces dont la consommation électrique n'est pas connue, comptées pour leur fabrication seule : %d"
                                    + " (use_not_known)",
                            "pieces whose electricity is not known, counted for their making alone: %d (use_not_known)")
                    .in(language)
                    .formatted(useNotKnown));
        }
        report.notCounted().entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .limit(verbose ? Long.MAX_VALUE : REASONS_SHOWN)
                .forEach(entry -> err.println(new Text("pièces non comptées, %s : %d", "pieces not counted, %s: %d")
                        .in(language)
                        .formatted(entry.getKey().words().in(language), entry.getValue())));
        firstRejects.forEach(reject -> err.println(AdviceTally.said(reject).in(language)));
        notes.stream()
                .distinct()
                .limit(verbose ? Long.MAX_VALUE : NOTES_SHOWN)
                .forEach(note -> err.println(note.in(language)));
    }

    /** Making spread over the years served so far weighs young fleets up: the other way to count stands beside it. */
    private String making(Group total) {
        return new Text(
                        "fabrication : %s kgCO2e/an sur les années servies, %s kgCO2e/an sur la durée de vie usuelle",
                        "making: %s kgCO2e/year over the years served, %s kgCO2e/year over the usual life")
                .in(language)
                .formatted(kilograms(total.footprint().embodiedKgPerYear()), kilograms(total.usualLife()));
    }

    private String kilograms(KgCo2e kg) {
        return Spoken.number(kg.mid(), 0, language);
    }

    private long lines(Known known) {
        return lines[known.ordinal()];
    }
}
