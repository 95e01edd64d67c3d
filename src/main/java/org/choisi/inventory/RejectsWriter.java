package org.choisi.inventory;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.choisi.measure.Language;
import org.choisi.table.SafeCell;

/** Writes rejected lines as CSV, {@code line;column;value;reason}. */
public final class RejectsWriter implements AutoCloseable {

    private final BufferedWriter out;
    private final Language language;

    /** @param stream closed with this */
    public RejectsWriter(OutputStream stream, Language language) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.language = language;
        out.write("line;column;value;reason\n");
    }

    public void write(Reject reject) {
        try {
            out.write(reject.line() + ";" + SafeCell.of(reject.column()) + ";" + SafeCell.of(reject.value()) + ";"
                    + SafeCell.of(reject.reason().in(language)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
