package org.choisi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.choisi.ecoscore.Comparison;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.report.EcoscoreCsv;
import org.choisi.ecoscore.report.EcoscoreJson;
import org.choisi.ecoscore.report.EcoscoreText;
import org.choisi.measure.Language;

/** Writes Ecoscores as they come; each comes out whole or not at all. */
final class EcoscoreWriting {

    private final EcoscoreFormat format;
    private final boolean compare;
    private final Language language;
    private final OutputStream out;
    private final ByteArrayOutputStream result = new ByteArrayOutputStream();

    /** Those that belong to a project of which there may be several versions. */
    private final List<Ecoscore> versions = new ArrayList<>();

    private boolean begun;

    EcoscoreWriting(EcoscoreFormat format, boolean compare, Language language, OutputStream out) {
        this.format = format;
        this.compare = compare || format == EcoscoreFormat.TEXT;
        this.language = language;
        this.out = out;
    }

    Ecoscore write(Ecoscore score) {
        if (compare && !score.project().project().isEmpty()) {
            versions.add(score);
        }
        switch (format) {
            case NDJSON -> {
                EcoscoreJson.write(score, language, result);
                result.write('\n');
            }
            case CSV -> csv(score);
            case TEXT -> {
                PrintWriter text = text();
                EcoscoreText.write(score, language, text);
                text.println(); // apart from the next one
                text.flush();
            }
        }
        flush();
        return score;
    }

    private void csv(Ecoscore score) {
        if (!begun) {
            result.writeBytes(EcoscoreCsv.HEADER.getBytes(StandardCharsets.UTF_8));
            begun = true;
        }
        result.writeBytes(EcoscoreCsv.of(score, language).getBytes(StandardCharsets.UTF_8));
    }

    private PrintWriter text() {
        return new PrintWriter(result, false, StandardCharsets.UTF_8);
    }

    /** The comparison, when there is something to compare. */
    void end() {
        Comparison comparison = Comparison.of(versions);
        if (comparison.projects().isEmpty()) {
            return;
        }
        if (format == EcoscoreFormat.NDJSON) {
            EcoscoreJson.write(comparison, language, result);
            result.write('\n');
        } else if (format == EcoscoreFormat.TEXT) {
            PrintWriter text = text();
            EcoscoreText.write(comparison, language, text);
            text.flush();
        }
        flush();
    }

    private void flush() {
        try {
            result.writeTo(out);
            out.flush();
            result.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
