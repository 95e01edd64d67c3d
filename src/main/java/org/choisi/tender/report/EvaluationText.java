package org.choisi.tender.report;

import java.io.PrintWriter;
import org.choisi.measure.Language;
import org.choisi.tender.Evaluation;

/** Evaluations as text to read in a terminal. */
public final class EvaluationText {

    private EvaluationText() {}

    public static void write(Evaluation evaluation, Language language, PrintWriter out) {}
}
