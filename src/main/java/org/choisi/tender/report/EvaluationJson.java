package org.choisi.tender.report;

import java.io.OutputStream;
import org.choisi.measure.Language;
import org.choisi.tender.Check;
import org.choisi.tender.Evaluation;

/** Evaluations as JSON. */
public final class EvaluationJson {

    private EvaluationJson() {}

    /** One object on one line, UTF-8, without a line end; the stream stays open. */
    public static void write(Evaluation evaluation, Language language, OutputStream out) {
        try (JsonLine json = new JsonLine(out)) {
            json.object(() -> {
                json.words("tender", evaluation.tender().id());
                json.words("asOf", evaluation.asOf().toString());
                json.words("rulesOn", evaluation.rulesOn().toString());
                json.words("ruleSet", evaluation.ruleSet());
                json.yesNo("publishable", evaluation.publishable());
                json.objects("checks", evaluation.checks(), check -> check(json, check, language));
                var lots = new LotJson(json, language);
                json.objects("lots", evaluation.lots(), lots::write);
            });
        }
    }

    private static void check(JsonLine json, Check check, Language language) {
        json.words("id", check.id());
        json.words("severity", check.severity().name());
        json.words("where", check.where());
        json.words("text", check.text().in(language));
        json.words("reference", check.reference());
        json.words("at", check.at());
        json.words(
                "inForceSince",
                check.inForceSince() == null ? null : check.inForceSince().toString());
    }
}
