package org.choisi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Grade;
import org.choisi.measure.Language;
import org.choisi.measure.Text;

/** What a run of {@code ecoscore} tells on standard error: a few lines, whatever the number of projects. */
final class EcoscoreTally {

    private static final int FAILURES_SHOWN = 9;

    private final Language language;
    private final List<Text> failures = new ArrayList<>();
    private final Map<Grade, Integer> byGrade = new TreeMap<>();
    private int projects;
    private int withoutGrade;
    private int faults;

    EcoscoreTally(Language language) {
        this.language = language;
    }

    void scored(Ecoscore score) {
        projects++;
        faults += score.faults().size();
        if (score.grade() == null) {
            withoutGrade++;
        } else {
            byGrade.merge(score.grade(), 1, Integer::sum);
        }
    }

    void failed(Text why) {
        failures.add(why);
    }

    /** Two when nothing came out, one when some file could not be read, else zero. */
    int exit() {
        if (failures.isEmpty()) {
            return 0;
        }
        return projects == 0 ? ChoisiCommand.UNUSABLE : ChoisiCommand.REFUSED;
    }

    void print(PrintWriter err, boolean verbose) {
        int shown = verbose ? failures.size() : Math.min(failures.size(), FAILURES_SHOWN);
        failures.subList(0, shown).forEach(why -> err.println("choisi: " + why.in(language)));
        if (projects > 0 || failures.isEmpty()) {
            err.println(summary().in(language));
        }
    }

    private Text summary() {
        String grades = byGrade.entrySet().stream()
                .map(entry -> entry.getKey() + " : " + entry.getValue())
                .collect(Collectors.joining(", "));
        String english = grades.replace(" : ", ": ");
        return new Text(
                "projets notés : %d%s, sans note : %d, réponses à revoir : %d"
                        .formatted(projects, grades.isEmpty() ? "" : " (" + grades + ")", withoutGrade, faults),
                "projects graded: %d%s, without a grade: %d, answers to look at again: %d"
                        .formatted(projects, grades.isEmpty() ? "" : " (" + english + ")", withoutGrade, faults));
    }
}
