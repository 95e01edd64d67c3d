package org.choisi.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.Language;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes advice, one asset after the other, in UTF-8. What the assets of one profile share is worked out once and kept
 * while it is in use.
 */
public final class AdviceWriter implements AutoCloseable {

    private static final int MOST_SHARED_KEPT = 20_000;
    private static final JsonStringEncoder JSON = JsonStringEncoder.getInstance();

    private final OutputStream out;
    private final AdviceFormat format;
    private final Function<Decision, byte[]> render;
    private final Map<Decision, byte[]> shared = new IdentityHashMap<>();
    private boolean first = true;

    public AdviceWriter(OutputStream out, AdviceFormat format, Language language) throws IOException {
        this.out = out;
        this.format = format;
        this.render = format == AdviceFormat.CSV ? new AdviceCsv(language)::shared : new AdviceJson(language)::shared;
        if (format == AdviceFormat.CSV) {
            write(AdviceCsv.HEADER + "\n");
        } else if (format == AdviceFormat.JSON) {
            write("[");
        }
    }

    public void write(Asset asset, Decision decision) throws IOException {
        if (format == AdviceFormat.CSV) {
            write(CsvText.cell(asset.id()) + ";" + asset.line() + ";" + asset.quantity() + ";");
        } else {
            String before = format == AdviceFormat.JSON ? first ? "\n" : ",\n" : "";
            write(before + "{\"id\":\"" + escaped(asset.id()) + "\",\"line\":" + asset.line() + ",\"quantity\":"
                    + asset.quantity() + ",");
        }
        first = false;
        out.write(shared(decision));
        if (format == AdviceFormat.NDJSON) {
            out.write('\n');
        }
    }

    private byte[] shared(Decision decision) {
        if (shared.size() > MOST_SHARED_KEPT) {
            shared.clear();
        }
        return shared.computeIfAbsent(decision, render);
    }

    private static String escaped(String text) {
        return AdviceJson.plain(text) ? text : new String(JSON.quoteAsCharArray(text));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the document and flushes; the stream itself stays open. */
    @Override
    public void close() throws IOException {
        if (format == AdviceFormat.JSON) {
            write("\n]\n");
        }
        out.flush();
    }
}
