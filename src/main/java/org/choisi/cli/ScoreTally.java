package org.choisi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.Evaluation;

/** What a run of {@code score} tells on standard error: a few lines, whatever the number of consultations. */
final class ScoreTally {

    private static final int FAILURES_SHOWN = 9;

    private final Language language;
    private final List<Text> failures = new ArrayList<>();
    private int files;
    private long tenders;
    private long publishable;

    ScoreTally(Language language) {
        this.language = language;
    }

    void file() {
        files++;
    }

    void evaluated(Evaluation evaluation) {
        tenders++;
        publishable += evaluation.publishable() ? 1 : 0;
    }

    void failed(Text why) {
        failures.add(why);
    }

    boolean anyFailed() {
        return !failures.isEmpty();
    }

    /** Whether files failed and nothing at all came out. */
    boolean nothingButFailures() {
        return anyFailed() && tenders == 0;
    }

    void print(PrintWriter err, boolean verbose) {
        int shown = verbose ? failures.size() : Math.min(failures.size(), FAILURES_SHOWN);
        failures.subList(0, shown).forEach(why -> err.println("choisi: " + why.in(language)));
        if (shown < failures.size()) {
            int rest = failures.size() - shown;
            err.println(new Text(
                            "… et %d autres fichiers illisibles (--verbose)".formatted(rest),
                            "… and %d more unreadable files (--verbose)".formatted(rest))
                    .in(language));
        }
        if (!nothingButFailures()) {
            err.println(summary().in(language));
        }
    }

    private Text summary() {
        long blocked = tenders - publishable;
        return new Text(
                "fichiers : %d, consultations lues : %d, publiables : %d, avec points bloquants : %d, illisibles : %d"
                        .formatted(files, tenders, publishable, blocked, failures.size()),
                "files: %d, tenders read: %d, publishable: %d, with blocking points: %d, unreadable: %d"
                        .formatted(files, tenders, publishable, blocked, failures.size()));
    }
}
