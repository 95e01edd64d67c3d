package org.choisi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.choisi.inventory.InventoryReport;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.measure.Text;

/** What a run of {@code advise} tells on standard error: a few lines, whatever the size of the fleet. */
final class AdviceTally {

    private static final int REJECTS_SHOWN = 3;
    private static final int NOTES_SHOWN = 4;

    private final Language language;
    private final Map<Verdict, Long> byVerdict = new EnumMap<>(Verdict.class);
    private final List<Reject> firstRejects = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private long read;
    private long rejected;

    AdviceTally(Language language) {
        this.language = language;
    }

    void read(String file, InventoryReport report) {
        read += report.read();
        formats.add(file + " (" + report.format() + ")");
        notes.addAll(report.notes());
    }

    void advised(Verdict verdict) {
        byVerdict.merge(verdict, 1L, Long::sum);
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

    /** For commands that read inventories and advise nothing. */
    void printRead(PrintWriter err, boolean verbose) {
        if (verbose) {
            formats.forEach(err::println);
        }
        err.println(new Text(
                        "%d lues, %d rejetées".formatted(read, rejected),
                        "%d read, %d rejected".formatted(read, rejected))
                .in(language));
        said(err, verbose, false);
    }

    void print(PrintWriter err, boolean verbose, boolean rejectsWritten) {
        long advised = byVerdict.values().stream().mapToLong(Long::longValue).sum();
        if (verbose) {
            formats.forEach(err::println);
        }
        err.println(new Text(
                        "%d lues, %d conseillées, %d rejetées".formatted(read, advised, rejected),
                        "%d read, %d advised, %d rejected".formatted(read, advised, rejected))
                .in(language));
        StringBuilder verdicts = new StringBuilder();
        byVerdict.forEach((verdict, count) -> verdicts.append(verdicts.isEmpty() ? "" : ", ")
                .append(verdict)
                .append(' ')
                .append(count));
        if (!verdicts.isEmpty()) {
            err.println(verdicts);
        }
        said(err, verbose, rejectsWritten);
    }

    private void said(PrintWriter err, boolean verbose, boolean rejectsWritten) {
        if (!rejectsWritten) {
            firstRejects.forEach(reject -> err.println(said(reject).in(language)));
        }
        notes.stream().limit(verbose ? Long.MAX_VALUE : NOTES_SHOWN).forEach(note -> err.println(note.in(language)));
    }

    /** One line that tells a rejected one. */
    static Text said(Reject reject) {
        return new Text(
                "ligne %d, %s « %s » : %s"
                        .formatted(
                                reject.line(),
                                reject.column(),
                                reject.value(),
                                reject.reason().fr()),
                "line %d, %s '%s': %s"
                        .formatted(
                                reject.line(),
                                reject.column(),
                                reject.value(),
                                reject.reason().en()));
    }
}
