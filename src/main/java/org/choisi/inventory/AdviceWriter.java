package org.choisi.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.Language;
import org.choisi.table.SafeCell;

/**
 * Writes advice, one asset after the other, in UTF-8. What the assets of one profile share is kept from its second use on,
 * so that a fleet of unlike assets fills no memory.
 */
public final class AdviceWriter implements AutoCloseable {

    private static final int MOST_SHARED_KEPT = 20_000;
    private static final int POURED_AT = 1 << 16;
    /** A power of two. */
    private static final int SEEN_LATELY = 4_096;

    private final OutputStream out;
    private final Utf8Text text = new Utf8Text(POURED_AT * 2);
    private final AdviceFormat format;
    private final Function<Decision, byte[]> render;
    private final Map<Decision, byte[]> shared = new IdentityHashMap<>();
    private final Decision[] seen = new Decision[SEEN_LATELY];
    private boolean first = true;

    public AdviceWriter(OutputStream out, AdviceFormat format, Language language) {
        this.out = out;
        this.format = format;
        this.render = format == AdviceFormat.CSV ? new AdviceCsv(language)::shared : new AdviceJson(language)::shared;
        if (format == AdviceFormat.CSV) {
            text.ascii(AdviceCsv.HEADER).ascii("\n");
        } else if (format == AdviceFormat.JSON) {
            text.ascii("[");
        }
    }

    public void write(Asset asset, Decision decision) throws IOException {
        if (format == AdviceFormat.CSV) {
            text.words(SafeCell.of(asset.id())).ascii(";");
            text.ascii(Integer.toString(asset.line())).ascii(";");
            text.ascii(Integer.toString(asset.quantity())).ascii(";");
        } else {
            if (format == AdviceFormat.JSON) {
                text.ascii(first ? "\n" : ",\n");
            }
            AdviceJson.head(text, asset.id(), asset.line(), asset.quantity());
        }
        first = false;
        text.raw(shared(decision));
        if (format == AdviceFormat.NDJSON) {
            text.ascii("\n");
        }
        if (text.length() > POURED_AT) {
            text.pourInto(out);
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

    /** Ends the document and flushes; the stream itself stays open. */
    @Override
    public void close() throws IOException {
        if (format == AdviceFormat.JSON) {
            text.ascii("\n]\n");
        }
        text.pourInto(out);
        out.flush();
    }
}
