package org.choisi.ecoscore.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.Comparison;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Fractions;
import org.choisi.ecoscore.Lever;
import org.choisi.ecoscore.WeightTrial;
import org.choisi.measure.Language;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;

/** Ecoscores to be read by people. */
public final class EcoscoreText {

    private static final int LEVERS_SHOWN = 6;
    private static final int DECIMALS = 2;

    private final Language language;
    private final PrintWriter out;

    private EcoscoreText(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    /** The writer stays open. */
    public static void write(Ecoscore score, Language language, PrintWriter out) {
        new EcoscoreText(language, out).write(score);
    }

    private void write(Ecoscore score) {
        title(score);
        score.limits().forEach(limit -> line("  ! ", limit.reason().text()));
        score.faults().forEach(fault -> {
            String where = fault.question().isEmpty() ? "" : Quoted.of(fault.question()) + " : ";
            String english = fault.question().isEmpty() ? "" : Quoted.of(fault.question()) + ": ";
            say(
                    "  ? " + where + fault.text().fr(),
                    "  ? " + english + fault.text().en());
        });
        score.dimensions().forEach(this::part);
        open(score);
        levers(score);
        trials(score);
        say(
                "Au %s, règles %s, données %s"
                        .formatted(Spoken.day(score.asOf(), language), score.ruleSet(), score.referenceData()),
                "As of %s, rules %s, data %s"
                        .formatted(Spoken.day(score.asOf(), language), score.ruleSet(), score.referenceData()));
    }

    private void title(Ecoscore score) {
        String name = score.project().name().isEmpty()
                ? score.project().id()
                : score.project().name();
        String version = score.project().version().isEmpty()
                ? ""
                : " (" + Quoted.of(score.project().version()) + ")";
        out.println(Quoted.of(name) + version);
        String answered = percent(score.completeness());
        if (score.score() == null) {
            say("Pas de note : aucune question n'a de réponse.", "No grade: no question is answered.");
            return;
        }
        say(
                "Note %s, %s points sur 100 ; questionnaire rempli à %s"
                        .formatted(score.grade(), points(score.score()), answered),
                "Grade %s, %s points out of 100; questionnaire %s complete"
                        .formatted(score.grade(), points(score.score()), answered));
        if (score.completeness().compareTo(BigFraction.ONE) < 0) {
            say(
                    "Selon les réponses qui manquent : de %s à %s points."
                            .formatted(points(score.lowest()), points(score.highest())),
                    "Depending on the missing answers: %s to %s points."
                            .formatted(points(score.lowest()), points(score.highest())));
        }
        if (score.scoreGrade() != score.grade()) {
            say(
                    "Les points seuls donneraient %s :".formatted(score.scoreGrade()),
                    "The points alone would give %s:".formatted(score.scoreGrade()));
        }
    }

    private void part(Ecoscore.Part part) {
        out.println();
        if (part.weight().signum() == 0) {
            say(
                    part.dimension().name().fr() + " : sans objet",
                    part.dimension().name().en() + ": not applicable");
        } else if (part.answered().signum() == 0) {
            say(
                    "%s : sans réponse (poids %s)"
                            .formatted(part.dimension().name().fr(), points(part.weight())),
                    "%s: no answer (weight %s)"
                            .formatted(part.dimension().name().en(), points(part.weight())));
        } else {
            say(
                    "%s : %s points sur %s".formatted(part.dimension().name().fr(), points(part.points()), of(part)),
                    "%s: %s points of %s".formatted(part.dimension().name().en(), points(part.points()), of(part)));
        }
        part.lines().forEach(line -> {
            for (int index = 0; index < line.reasons().size(); index++) {
                boolean first = index == 0;
                line(first ? "  - " : "      = ", line.reasons().get(index).text());
                if (first) {
                    out.println("      " + line.reasons().get(0).rule() + ", "
                            + line.reasons().get(0).reference());
                }
            }
        });
    }

    private String of(Ecoscore.Part part) {
        String answered = points(part.answered());
        if (part.answered().compareTo(part.weight()) == 0) {
            return answered;
        }
        String weight = points(part.weight());
        return language == Language.EN
                ? "%s answered, of %s".formatted(answered, weight)
                : "%s répondus, pour un poids de %s".formatted(answered, weight);
    }

    private void open(Ecoscore score) {
        if (score.notAnswered().isEmpty()) {
            return;
        }
        out.println();
        say("Sans réponse :", "Not answered:");
        score.notAnswered().forEach(open -> {
            Text question = open.question().question();
            String mandatory =
                    open.question().mandatory() ? new Text(" (obligatoire)", " (mandatory)").in(language) : "";
            out.println("  - " + question.in(language) + mandatory + " ["
                    + open.question().id() + "]");
            if (!open.missing().isEmpty()) {
                out.println(
                        "      " + new Text("pour le calculer, il manque : ", "to work it out, missing: ").in(language)
                                + String.join(
                                        ", ",
                                        open.missing().stream()
                                                .map(missing -> missing.in(language))
                                                .toList()));
            }
        });
    }

    private void levers(Ecoscore score) {
        if (score.levers().isEmpty()) {
            return;
        }
        out.println();
        say("Ce qui la relèverait le plus :", "What would lift it most:");
        score.levers().stream().limit(LEVERS_SHOWN).forEach(this::lever);
    }

    private void lever(Lever lever) {
        Text from = lever.from() == null ? new Text("sans réponse", "no answer") : lever.from();
        String change = lever.changesGrade()
                ? new Text(", note " + lever.grade(), ", grade " + lever.grade()).in(language)
                : lever.liftsLimit() ? new Text(", lève une limite", ", lifts a limit").in(language) : "";
        String effort = new Text(
                        "effort %d sur 5".formatted(lever.effort()), "effort %d of 5".formatted(lever.effort()))
                .in(language);
        out.println((language == Language.EN ? "  + %s%s  %s: %s → %s (%s)" : "  + %s%s  %s : %s → %s (%s)")
                .formatted(
                        points(lever.gain()),
                        change,
                        lever.question().label().in(language),
                        from.in(language),
                        lever.toShown().in(language),
                        effort));
    }

    private void trials(Ecoscore score) {
        var turning = score.trials().stream()
                .filter(trial -> trial.changesGrade(score.grade()))
                .toList();
        if (score.trials().isEmpty()) {
            return;
        }
        out.println();
        String step = Spoken.number(score.trials().get(0).step(), 0, language);
        if (turning.isEmpty()) {
            say(
                    "Poids des dimensions : à %s points près, aucun ne change la note.".formatted(step),
                    "Weights of dimensions: within %s points, none changes the grade.".formatted(step));
            return;
        }
        say(
                "Poids des dimensions : à %s points près, la note dépend de :".formatted(step),
                "Weights of dimensions: within %s points, the grade hangs on:".formatted(step));
        turning.forEach(this::trial);
    }

    private void trial(WeightTrial trial) {
        if (trial.nearest() == null) {
            return;
        }
        boolean less = trial.nearest().weight().compareTo(trial.weight()) < 0;
        say(
                "  - %s : la note passe à %s si son poids %s %s %% (aujourd'hui %s %%)"
                        .formatted(
                                trial.dimension().name().fr(),
                                trial.nearest().grade(),
                                less ? "descend sous" : "dépasse",
                                points(trial.nearest().weight()),
                                points(trial.weight())),
                "  - %s: the grade becomes %s if its weight %s %s%% (today %s%%)"
                        .formatted(
                                trial.dimension().name().en(),
                                trial.nearest().grade(),
                                less ? "falls under" : "exceeds",
                                points(trial.nearest().weight()),
                                points(trial.weight())));
    }

    /** Versions beside each other. */
    public static void write(Comparison comparison, Language language, PrintWriter out) {
        comparison.projects().forEach(set -> new EcoscoreText(language, out).versions(set));
    }

    private void versions(Comparison.Versions set) {
        say("Comparaison : " + Quoted.of(set.project()), "Comparison: " + Quoted.of(set.project()));
        for (Ecoscore score : set.versions()) {
            String best = set.best().contains(score.project().id()) ? "  * " : "    ";
            String grade = score.grade() == null ? "-" : score.grade().name();
            String number = score.score() == null ? "-" : points(score.score());
            out.println(best + Quoted.of(version(score)) + " : " + grade + ", " + number + ", "
                    + percent(score.completeness()));
        }
        set.differences().forEach(difference -> {
            out.println("  - " + difference.question().label().in(language));
            for (int index = 0; index < difference.answers().size(); index++) {
                Comparison.Said said = difference.answers().get(index);
                Text shown = said.shown() == null ? new Text("sans réponse", "no answer") : said.shown();
                String worth = said.points() == null ? "" : " (" + points(said.points()) + ")";
                out.println(
                        "      " + Quoted.of(version(set.versions().get(index))) + " : " + shown.in(language) + worth);
            }
        });
        out.println();
    }

    private static String version(Ecoscore score) {
        return score.project().version().isEmpty()
                ? score.project().id()
                : score.project().version();
    }

    private String points(BigFraction number) {
        return Spoken.number(Fractions.cut(number, DECIMALS), DECIMALS, language);
    }

    private String percent(BigFraction share) {
        BigDecimal percent = Fractions.cut(share.multiply(BigFraction.of(100)), 0);
        String digits = Spoken.number(percent, 0, language);
        return language == Language.EN ? digits + "%" : digits + "\u00a0%";
    }

    private void line(String mark, Text text) {
        out.println(mark + text.in(language));
    }

    private void say(String french, String english) {
        out.println(new Text(french, english).in(language));
    }
}
