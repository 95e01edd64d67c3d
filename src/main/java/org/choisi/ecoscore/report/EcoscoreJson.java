package org.choisi.ecoscore.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.choisi.ecoscore.Comparison;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Fractions;
import org.choisi.ecoscore.Lever;
import org.choisi.ecoscore.Project;
import org.choisi.ecoscore.Reason;
import org.choisi.ecoscore.WeightTrial;
import org.choisi.measure.Language;

/** Ecoscores as JSON. */
public final class EcoscoreJson {

    private EcoscoreJson() {}

    /** One object on one line, UTF-8, without a line end; the stream stays open. */
    public static void write(Ecoscore score, Language language, OutputStream out) {
        try (var json = new JsonOut(out, language)) {
            json.object(() -> {
                head(json, score);
                json.objects("dimensions", score.dimensions(), part -> part(json, part));
                json.objects("caps", score.limits(), limit -> {
                    json.words("grade", limit.grade().name());
                    json.objects("reasons", List.of(limit.reason()), reason -> reason(json, reason));
                });
                json.objects("levers", score.levers(), lever -> lever(json, lever));
                json.objects("sensitivity", score.trials(), trial -> trial(json, trial, score));
                json.objects("notAnswered", score.notAnswered(), open -> open(json, open));
                findings(json, score);
                json.words("asOf", score.asOf().toString());
                json.words("ruleSet", score.ruleSet());
                json.words("referenceData", score.referenceData());
            });
        }
    }

    static void findings(JsonOut json, Ecoscore score) {
        json.objects("findings", score.faults(), fault -> {
            json.words("question", fault.question().isEmpty() ? null : fault.question());
            json.text("text", fault.text());
        });
    }

    static void head(JsonOut json, Ecoscore score) {
        Project project = score.project();
        json.words("id", project.id());
        json.words("name", project.name().isEmpty() ? null : project.name());
        json.words("kind", score.kind());
        if (!project.project().isEmpty()) {
            json.words("project", project.project());
        }
        if (!project.version().isEmpty()) {
            json.words("version", project.version());
        }
        json.points("score", score.score());
        json.words("exactScore", score.score() == null ? null : Fractions.text(score.score()));
        json.words("grade", score.grade() == null ? null : score.grade().name());
        json.words(
                "scoreGrade",
                score.scoreGrade() == null ? null : score.scoreGrade().name());
        json.share("completeness", score.completeness());
        json.object("scoreRange", () -> {
            json.points("lowest", score.lowest());
            json.points("highest", score.highest());
        });
    }

    private static void part(JsonOut json, Ecoscore.Part part) {
        json.words("id", part.dimension().id());
        json.text("name", part.dimension().name());
        json.points("weight", part.weight());
        json.points("answeredWeight", part.answered());
        json.points("points", part.points());
        json.objects("reasons", part.reasons(), reason -> reason(json, reason));
    }

    private static void reason(JsonOut json, Reason reason) {
        json.words("rule", reason.rule());
        json.text("text", reason.text());
        json.words("at", reason.at());
        json.words("reference", reason.reference());
        json.words(
                "inForceSince",
                reason.inForceSince() == null ? null : reason.inForceSince().toString());
        json.values("values", reason.values());
    }

    private static void lever(JsonOut json, Lever lever) {
        json.words("question", lever.question().id());
        json.text("label", lever.question().label());
        json.text("from", lever.from());
        json.words("to", lever.to());
        json.text("toText", lever.toShown());
        json.points("gain", lever.gain());
        json.number("effort", BigDecimal.valueOf(lever.effort()));
        json.words("grade", lever.grade().name());
        json.yesNo("changesGrade", lever.changesGrade());
        json.yesNo("liftsCap", lever.liftsLimit());
    }

    private static void trial(JsonOut json, WeightTrial trial, Ecoscore score) {
        json.words("dimension", trial.dimension().id());
        json.points("weight", trial.weight());
        json.number("step", trial.step());
        json.object("less", () -> outcome(json, trial.less()));
        json.object("more", () -> outcome(json, trial.more()));
        json.yesNo("changesGrade", trial.changesGrade(score.grade()));
        if (trial.nearest() == null) {
            json.words("smallestChange", null);
        } else {
            json.object("smallestChange", () -> {
                json.points("from", trial.weight());
                json.points("to", trial.nearest().weight());
                json.words("grade", trial.nearest().grade().name());
            });
        }
    }

    private static void outcome(JsonOut json, WeightTrial.Outcome outcome) {
        json.points("weight", outcome.weight());
        json.points("score", outcome.score());
        json.words("grade", outcome.grade().name());
    }

    private static void open(JsonOut json, Ecoscore.Open open) {
        json.words("question", open.question().id());
        json.text("text", open.question().question());
        json.words("dimension", open.question().dimension());
        json.points("weight", open.weight());
        json.yesNo("mandatory", open.question().mandatory());
        json.strings(
                "missing",
                open.missing().stream().map(missing -> json.said(missing)).toList());
    }

    /** What versions of projects have in common and where they differ: one object on one line. */
    public static void write(Comparison comparison, Language language, OutputStream out) {
        try (var json = new JsonOut(out, language)) {
            json.object(() -> json.objects("comparison", comparison.projects(), set -> {
                json.words("project", set.project());
                json.objects("versions", set.versions(), score -> {
                    json.words("id", score.project().id());
                    json.words("version", score.project().version());
                    json.points("score", score.score());
                    json.words(
                            "grade",
                            score.grade() == null ? null : score.grade().name());
                    json.share("completeness", score.completeness());
                });
                json.strings("best", set.best());
                json.objects("differences", set.differences(), one -> ComparisonJson.difference(json, one));
            }));
        }
    }
}
