package org.choisi.inventory.header;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the columns of several kinds of tables are called, in French and in English, as a file of ours lists them. */
public final class ColumnCatalogue {

    private static final String MUST = "must";
    private static final String MARK = "mark";

    private final Map<String, List<Known>> known = new HashMap<>();

    /** @param need {@code must} when no file is this table without it, {@code mark} when one of those must be there */
    private record Known(String column, String need, List<String> labels) {}

    private ColumnCatalogue() {}

    /** @param resource a file of ours: {@code table;column;need;labels} */
    public static ColumnCatalogue shipped(String resource) {
        var catalogue = new ColumnCatalogue();
        try (InputStream in = Objects.requireNonNull(ColumnCatalogue.class.getResourceAsStream(resource), resource);
                CsvReader<CsvRecord> rows =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(in)) {
            rows.stream()
                    .skip(1)
                    .forEach(row -> catalogue
                            .known
                            .computeIfAbsent(row.getField(0), table -> new ArrayList<>())
                            .add(new Known(row.getField(1), row.getField(2), labels(row.getField(3)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }

    private static List<String> labels(String written) {
        List<String> labels = new ArrayList<>();
        for (String label : written.split("\\|")) {
            labels.add(HeaderLabel.of(label));
        }
        return labels;
    }

    /** Where the columns of a header stand, from 0, read as one table; empty when it is not one. */
    public Optional<Map<String, Integer>> read(String table, List<String> header) {
        Map<String, Integer> byLabel = new HashMap<>();
        for (int index = 0; index < header.size(); index++) {
            byLabel.putIfAbsent(HeaderLabel.of(header.get(index)), index);
        }
        Map<String, Integer> columns = new HashMap<>();
        for (Known one : known.get(table)) {
            one.labels().stream()
                    .filter(byLabel::containsKey)
                    .findFirst()
                    .ifPresent(label -> columns.put(one.column(), byLabel.get(label)));
        }
        return is(table, columns) ? Optional.of(columns) : Optional.empty();
    }

    private boolean is(String table, Map<String, Integer> columns) {
        List<Known> marks =
                known.get(table).stream().filter(one -> one.need().equals(MARK)).toList();
        return known.get(table).stream()
                        .filter(one -> one.need().equals(MUST))
                        .allMatch(one -> columns.containsKey(one.column()))
                && (marks.isEmpty() || marks.stream().anyMatch(one -> columns.containsKey(one.column())));
    }
}
