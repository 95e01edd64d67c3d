package org.choisi.ecoscore.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.choisi.ecoscore.Comparison;
import org.choisi.ecoscore.Dimension;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.measure.Language;

/** Versions or alternatives beside each other as JSON: grades, points of each dimension, and every answer that differs. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * One object on one line, UTF-8, without a line end; the stream stays open.
     *
     * @param set at least one, each with an id of its own
     */
    public static void write(Comparison.Versions set, Language language, OutputStream out) {
        try (var json = new JsonOut(out, language)) {
            json.object(() -> {
                json.objects("versions", set.versions(), score -> version(json, score));
                json.strings("best", set.best());
                json.objects("dimensions", dimensions(set.versions()), one -> dimension(json, one, set.versions()));
                json.objects("differences", set.differences(), difference -> difference(json, difference));
                Ecoscore first = set.versions().get(0);
                json.words("asOf", first.asOf().toString());
                json.words("ruleSet", first.ruleSet());
                json.words("referenceData", first.referenceData());
            });
        }
    }

    private static void version(JsonOut json, Ecoscore score) {
        EcoscoreJson.head(json, score);
        EcoscoreJson.findings(json, score);
    }

    /** Those of all kinds that are compared, in their order. */
    private static List<Dimension> dimensions(List<Ecoscore> scores) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Ecoscore score : scores) {
            for (Ecoscore.Part part : score.dimensions()) {
                if (dimensions.stream()
                        .noneMatch(known -> known.id().equals(part.dimension().id()))) {
                    dimensions.add(part.dimension());
                }
            }
        }
        return dimensions;
    }

    private static void dimension(JsonOut json, Dimension dimension, List<Ecoscore> scores) {
        json.words("id", dimension.id());
        json.text("name", dimension.name());
        json.objects("versions", scores, score -> {
            json.words("id", score.project().id());
            score.dimensions().stream()
                    .filter(part -> part.dimension().id().equals(dimension.id()))
                    .forEach(part -> {
                        json.points("weight", part.weight());
                        json.points("answeredWeight", part.answered());
                        json.points("points", part.points());
                    });
        });
    }

    static void difference(JsonOut json, Comparison.Difference difference) {
        json.words("question", difference.question().id());
        json.text("label", difference.question().label());
        json.words("dimension", difference.question().dimension());
        json.objects("answers", difference.answers(), answer -> {
            json.words("id", answer.id());
            json.text("answer", answer.shown());
            json.points("points", answer.points());
        });
    }
}
