package org.choisi.tender.report;

import java.io.OutputStream;
import org.choisi.measure.Language;
import org.choisi.tender.Evaluation;

/** Evaluations as JSON. */
public final class EvaluationJson {

    private EvaluationJson() {}

    /** One object on one line, UTF-8, without a line end; the stream stays open. */
    public static void write(Evaluation evaluation, Language language, OutputStream out) {}
}
