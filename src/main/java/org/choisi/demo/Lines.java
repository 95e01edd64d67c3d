package org.choisi.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A CSV file as Choisi writes them: {@code ;} between the cells, a header, UTF-8. */
final class Lines {

    private final CsvWriter csv;
    private final Flushable out;
    private int count;

    Lines(Writer out, String... header) {
        this.out = out;
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(header);
    }

    void add(String... cells) {
        csv.writeRecord(cells);
        count++;
    }

    /** Lines written so far, without the header. */
    int count() {
        return count;
    }

    void flush() {
        try {
            csv.flush();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Euros from cents. */
    static String euros(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
