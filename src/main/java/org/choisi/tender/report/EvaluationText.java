package org.choisi.tender.report;

import java.io.PrintWriter;
import java.util.List;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.choisi.tender.Check;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Severity;

/** Evaluations as text to read in a terminal. */
public final class EvaluationText {

    private static final int CHECKS_SHOWN = 50;
    private static final int LOTS_SHOWN = 50;

    private final Paper paper;
    private final Language language;

    private EvaluationText(Paper paper, Language language) {
        this.paper = paper;
        this.language = language;
    }

    /** Lines of at most a hundred characters; the writer stays open. */
    public static void write(Evaluation evaluation, Language language, PrintWriter out) {
        new EvaluationText(new Paper(out), language).write(evaluation);
        out.flush();
    }

    private void write(Evaluation evaluation) {
        var tender = evaluation.tender();
        paper.words(0, tender.title().isEmpty() ? tender.id() : tender.id() + " — " + tender.title());
        Text rules = Sentence.of(
                "Règles en vigueur au %s ; évaluation du %s, jeu de règles %s",
                "Rules in force on %s; evaluation of %s, rule set %s",
                Spoken.day(evaluation.rulesOn(), language),
                Spoken.day(evaluation.asOf(), language),
                evaluation.ruleSet());
        paper.words(0, tender.buyer().isEmpty() ? say(rules) : tender.buyer() + " · " + say(rules));
        paper.blank();
        verdict(evaluation);
        for (LotEvaluation lot : evaluation.lots().stream().limit(LOTS_SHOWN).toList()) {
            new LotText(paper, language, lot).write();
        }
        more(evaluation.lots().size() - LOTS_SHOWN, new Text("autres lots", "more lots"));
    }

    private void verdict(Evaluation evaluation) {
        long blocking = evaluation.checks().stream()
                .filter(check -> check.severity() == Severity.BLOCK)
                .count();
        Text verdict = blocking == 0
                ? new Text("AUCUN CONTRÔLE BLOQUANT.", "NO BLOCKING CHECK.")
                : Sentence.of(
                        "CONTRÔLES BLOQUANTS : %s, à lever ou à justifier par l'acheteur avant publication.",
                        "BLOCKING CHECKS: %s, to be lifted or justified by the buyer before publication.", blocking);
        paper.words(0, say(verdict));
        for (Severity severity : Severity.values()) {
            List<Check> checks = evaluation.checks().stream()
                    .filter(check -> check.severity() == severity)
                    .toList();
            checks.stream().limit(CHECKS_SHOWN).forEach(this::check);
            more(checks.size() - CHECKS_SHOWN, new Text("autres constats de même gravité", "more findings as grave"));
        }
    }

    private void check(Check check) {
        String head = say(Vocabulary.of(check.severity())) + " " + check.id();
        paper.words(2, check.where().isEmpty() ? head : head + " · " + check.where());
        paper.words(4, say(check.text()));
        String since = check.inForceSince() == null
                ? ""
                : say(new Text(", applicable depuis le ", ", applicable since "))
                        + Spoken.day(check.inForceSince(), language);
        String behind = check.reference().isEmpty() ? "" : check.reference() + since;
        String source = behind.isEmpty() || check.at().isEmpty() ? behind + check.at() : behind + " · " + check.at();
        if (!source.isEmpty()) {
            paper.words(4, source);
        }
    }

    private void more(int count, Text of) {
        if (count > 0) {
            paper.words(
                    2,
                    say(Sentence.of(
                            "… et %s %s : tout est dans la sortie ndjson.",
                            "… and %s %s: the ndjson output has them all.", count, of)));
        }
    }

    private String say(Text text) {
        return text.in(language);
    }
}
