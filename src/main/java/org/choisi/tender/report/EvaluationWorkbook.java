package org.choisi.tender.report;

import java.io.OutputStream;
import org.choisi.measure.Language;
import org.choisi.tender.Evaluation;

/** Evaluations as a workbook whose formulas give the same totals again. */
public final class EvaluationWorkbook {

    private EvaluationWorkbook() {}

    /** The stream stays open. */
    public static void write(Evaluation evaluation, Language language, OutputStream out) {}
}
