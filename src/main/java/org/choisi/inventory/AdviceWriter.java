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

/**
 * Writes advice, one asset after the other, in UTF-8. What the assets of one profile share is kept from its second use on,
 * so that a fleet of unlike assets fills no memory.
 */
public final class AdviceWriter implements AutoCloseable {

    private static final int MOST_SHARED_KEPT = 20_000;
    /** A power of two. */
    private static final int SEEN_LATELY = 4_096;

    private final OutputStream out;
    private final AdviceFormat format;
    private final Function<Decision, byte[]> render;
    private final Map<Decision, byte[]> shared = new IdentityHashMap<>();
    private final Decision[] seen = new Decision[SEEN_LATELY];
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
            if (format == AdviceFormat.JSON) {
                write(first ? "\n" : ",\n");
            }
            out.write(AdviceJson.head(asset.id(), asset.line(), asset.quantity()));
        }
        first = false;
        out.write(shared(decision));
        if (format == AdviceFormat.NDJSON) {
            out.write('\n');
        }
    }

    private byte[] shared(Decision decision) {
        byte[] known = shared.get(decision);
        if (known != null) {
            return known;
        }
        byte[] rendered = render.apply(decision);
        int place = System.identityHashCode(decision) & SEEN_LATELY - 1;
        if (seen[place] == decision) {
            if (shared.size() >= MOST_SHARED_KEPT) {
                shared.clear();
            }
            shared.put(decision, rendered);
        }
        seen[place] = decision;
        return rendered;
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
