package org.choisi.inventory.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.choisi.inventory.header.HeaderLabel;

/** What the headers of each register are called, in French and in English, as {@code registers.csv} has them. */
final class RegisterHeaders {

    private static final String FILE = "/inventory/registers.csv";
    private static final String MUST = "must";
    private static final String MARK = "mark";
    private static final Map<RegisterKind, List<Known>> KNOWN = load();

    private RegisterHeaders() {}

    /** @param need {@code must} when no file is this register without it, {@code mark} when one of those must be there */
    private record Known(String column, String need, List<String> labels) {}

    /** The columns of a header read as one register; empty when it is not one. */
    static Optional<Map<String, Integer>> read(RegisterKind kind, List<String> header) {
        Map<String, Integer> byLabel = new HashMap<>();
        for (int index = 0; index < header.size(); index++) {
            byLabel.putIfAbsent(HeaderLabel.of(header.get(index)), index);
        }
        Map<String, Integer> columns = new HashMap<>();
        for (Known known : KNOWN.get(kind)) {
            known.labels().stream()
                    .filter(byLabel::containsKey)
                    .findFirst()
                    .ifPresent(label -> columns.put(known.column(), byLabel.get(label)));
        }
        return is(kind, columns) ? Optional.of(columns) : Optional.empty();
    }

    private static boolean is(RegisterKind kind, Map<String, Integer> columns) {
        List<Known> marks = KNOWN.get(kind).stream()
                .filter(known -> known.need().equals(MARK))
                .toList();
        return KNOWN.get(kind).stream()
                        .filter(known -> known.need().equals(MUST))
                        .allMatch(known -> columns.containsKey(known.column()))
                && (marks.isEmpty() || marks.stream().anyMatch(known -> columns.containsKey(known.column())));
    }

    private static Map<RegisterKind, List<Known>> load() {
        Map<RegisterKind, List<Known>> known = new EnumMap<>(RegisterKind.class);
        try (InputStream in = Objects.requireNonNull(RegisterHeaders.class.getResourceAsStream(FILE), FILE);
                CsvReader<CsvRecord> rows =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(in)) {
            rows.stream()
                    .skip(1)
                    .forEach(
                            row -> known.computeIfAbsent(RegisterKind.named(row.getField(0)), kind -> new ArrayList<>())
                                    .add(new Known(row.getField(1), row.getField(2), labels(row.getField(3)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static List<String> labels(String written) {
        List<String> labels = new ArrayList<>();
        for (String label : written.split("\\|")) {
            labels.add(HeaderLabel.of(label));
        }
        return labels;
    }
}
