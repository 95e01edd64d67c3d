package org.choisi.inventory.header;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.choisi.lifecycle.AssetColumn;

/** The formats known, in the order in which they win when a header could be of several. */
final class FormatCatalogue {

    static final String CANONICAL = "canonical";

    /** A table made by hand: its headers are guessed, so it comes last. */
    static final String SPREADSHEET = "spreadsheet";

    /** What headers mean in the files of any tool. */
    private static final String EVERYWHERE = "*";

    private static final String FILE = "/inventory/headers.csv";
    private static final List<Format> FORMATS = load();

    private FormatCatalogue() {}

    static List<Format> formats() {
        return FORMATS;
    }

    private static List<Format> load() {
        var meanings = new LinkedHashMap<String, List<Meaning>>();
        meanings.put(
                CANONICAL,
                Arrays.stream(AssetColumn.values())
                        .map(column -> Meaning.of(column.label(), column.label(), "", column.ordinal()))
                        .toList());
        try (InputStream in = Objects.requireNonNull(FormatCatalogue.class.getResourceAsStream(FILE), FILE);
                CsvReader<CsvRecord> rows =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(in)) {
            rows.stream()
                    .skip(1)
                    .forEach(row -> meanings.computeIfAbsent(row.getField(0), name -> new ArrayList<>())
                            .add(Meaning.of(row.getField(1), row.getField(2), row.getField(3), (int)
                                    row.getStartingLineNumber())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Meaning> everywhere = meanings.remove(EVERYWHERE);
        return meanings.entrySet().stream()
                .map(entry -> format(entry.getKey(), entry.getValue(), everywhere))
                .toList();
    }

    private static Format format(String name, List<Meaning> own, List<Meaning> everywhere) {
        return new Format(name, Stream.of(own, everywhere).flatMap(List::stream).toList());
    }
}
