package org.choisi.tender.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.table.SteadyZip;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Evaluations as a workbook whose formulas give the same totals again. */
public final class EvaluationWorkbook {

    /** More sheets than that nobody opens; the first one still names every lot. */
    static final int MOST_LOTS = 250;

    private static final Text SUMMARY = new Text("Synthèse", "Summary");

    private EvaluationWorkbook() {}

    /** The stream stays open. */
    public static void write(Evaluation evaluation, Language language, OutputStream out) {
        try {
            var bytes = new ByteArrayOutputStream();
            fill(evaluation, language, bytes);
            SteadyZip.copy(bytes.toByteArray(), evaluation.asOf(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Evaluation evaluation, Language language, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Choisi", null)) {
            SheetNames names = new SheetNames();
            try (Worksheet sheet = workbook.newWorksheet(names.name(SUMMARY.in(language)))) {
                new SummarySheet(new Sheet(sheet, language), language).write(evaluation);
            }
            for (LotEvaluation lot : evaluation.lots().stream().limit(MOST_LOTS).toList()) {
                try (Worksheet sheet =
                        workbook.newWorksheet(names.name(lot.lot().id()))) {
                    new LotSheet(new Sheet(sheet, language), lot).write();
                }
            }
        }
    }
}
