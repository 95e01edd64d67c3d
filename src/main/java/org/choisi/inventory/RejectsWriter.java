package org.choisi.inventory;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.measure.Language;

/** Writes rejected lines as CSV, {@code line;column;value;reason}. */
public final class RejectsWriter implements AutoCloseable {

    private final BufferedWriter out;
    private final Language language;

    public RejectsWriter(Path file, Language language) throws IOException {
        this.out = Files.newBufferedWriter(file);
        this.language = language;
        out.write("line;column;value;reason\n");
    }

    public void write(Reject reject) {
        try {
            out.write(reject.line() + ";" + CsvText.cell(reject.column()) + ";" + CsvText.cell(reject.value()) + ";"
                    + CsvText.cell(reject.reason().in(language)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
