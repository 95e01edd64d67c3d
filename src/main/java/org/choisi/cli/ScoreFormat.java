package org.choisi.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.choisi.measure.Language;
import org.choisi.tender.Evaluation;
import org.choisi.tender.report.EvaluationJson;
import org.choisi.tender.report.EvaluationText;

/** How {@code score} writes an evaluation. */
enum ScoreFormat {
    NDJSON {
        @Override
        void write(Evaluation evaluation, Language language, ByteArrayOutputStream out) {
            EvaluationJson.write(evaluation, language, out);
            out.write('\n');
        }
    },
    TEXT {
        @Override
        void write(Evaluation evaluation, Language language, ByteArrayOutputStream out) {
            var text = new PrintWriter(out, false, StandardCharsets.UTF_8);
            EvaluationText.write(evaluation, language, text);
            text.println(); // apart from the next one
            text.flush();
        }
    };

    /** Into memory: one evaluation comes out whole or not at all. */
    abstract void write(Evaluation evaluation, Language language, ByteArrayOutputStream out);
}
