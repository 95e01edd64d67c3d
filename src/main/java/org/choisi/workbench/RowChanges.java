package org.choisi.workbench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.choisi.reference.CsvSheet;
import org.choisi.reference.FileSet;

/** What differs between two rule sets, row by row: the order of rows in a file is no difference. */
public final class RowChanges {

    private static final String ID = "id";
    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";

    private RowChanges() {}

    /** Every change, file by file in name order, rows in the order of the later file, removed ones last. */
    public static List<RowChange> between(FileSet before, FileSet after) {
        Set<String> paths = new TreeSet<>(before.files().keySet());
        paths.addAll(after.files().keySet());
        List<RowChange> changes = new ArrayList<>();
        for (String path : paths) {
            Optional<byte[]> old = before.content(path);
            Optional<byte[]> now = after.content(path);
            if (old.isPresent() && now.isPresent() && Arrays.equals(old.get(), now.get())) {
                continue;
            }
            String file = after.nameOf(path);
            if (path.endsWith(".csv")) {
                rows(file, old, now, changes);
            } else {
                changes.add(new RowChange(
                        file, "", kind(old.isPresent(), now.isPresent()), lines(old, now), none(), none()));
            }
        }
        return changes;
    }

    private static RowChange.Kind kind(boolean old, boolean now) {
        return !old ? RowChange.Kind.ADDED : now ? RowChange.Kind.CHANGED : RowChange.Kind.REMOVED;
    }

    private static void rows(String file, Optional<byte[]> old, Optional<byte[]> now, List<RowChange> changes) {
        Map<String, Map<String, String>> before = byKey(file, old);
        Map<String, Map<String, String>> after = byKey(file, now);
        after.forEach((key, row) -> {
            Map<String, String> was = before.getOrDefault(key, Map.of());
            if (!was.equals(row)) {
                changes.add(change(file, was, row));
            }
        });
        before.forEach((key, row) -> {
            if (!after.containsKey(key)) {
                changes.add(change(file, row, Map.of()));
            }
        });
    }

    /** Rows by their id, or by all of their cells where they have none; a key met again is another row. */
    private static Map<String, Map<String, String>> byKey(String file, Optional<byte[]> content) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        if (content.isEmpty()) {
            return rows;
        }
        CsvSheet sheet = CsvSheet.read(file, content.get());
        for (CsvSheet.Row line : sheet.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int index = 0; index < sheet.header().size(); index++) {
                cells.put(sheet.header().get(index), line.cells().get(index));
            }
            String key = isNamed(cells) ? cells.get(ID) : String.join("\u0000", line.cells());
            String unique = key;
            for (int again = 2; rows.containsKey(unique); again++) {
                unique = key + "\u0000" + again;
            }
            rows.put(unique, cells);
        }
        return rows;
    }

    /** A row of rules begins with its id; in an example an id further on is that of the thing looked at. */
    private static boolean isNamed(Map<String, String> cells) {
        return cells.keySet().stream().findFirst().filter(ID::equals).isPresent();
    }

    /** The lines of a text between the first and the last that differ. */
    private static List<RowChange.CellChange> lines(Optional<byte[]> old, Optional<byte[]> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        List<String> before =
                new String(old.get(), StandardCharsets.UTF_8).lines().toList();
        List<String> after =
                new String(now.get(), StandardCharsets.UTF_8).lines().toList();
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return List.of(
                new RowChange.CellChange("l. " + (head + 1), joined(before, head, tail), joined(after, head, tail)));
    }

    private static String joined(List<String> lines, int head, int tail) {
        return lines.subList(head, lines.size() - tail).stream()
                .map(String::strip)
                .collect(Collectors.joining(" / "));
    }

    private static RowChange change(String file, Map<String, String> before, Map<String, String> after) {
        Map<String, String> named = after.isEmpty() ? before : after;
        Set<String> columns = new LinkedHashSet<>(named.keySet());
        columns.addAll(before.keySet());
        List<RowChange.CellChange> cells = new ArrayList<>();
        for (String column : columns) {
            String was = before.getOrDefault(column, "");
            String is = after.getOrDefault(column, "");
            if (!was.equals(is)) {
                cells.add(new RowChange.CellChange(column, was, is));
            }
        }
        String name = named.values().iterator().next();
        return new RowChange(
                file,
                name,
                kind(!before.isEmpty(), !after.isEmpty()),
                cells,
                earliest(before, after),
                latest(before, after));
    }

    private static Optional<LocalDate> earliest(Map<String, String> before, Map<String, String> after) {
        return List.of(before, after).stream()
                .flatMap(row -> day(row.get(FROM)).stream())
                .min(LocalDate::compareTo);
    }

    /** Open as soon as one of both is. */
    private static Optional<LocalDate> latest(Map<String, String> before, Map<String, String> after) {
        List<Map<String, String>> rows =
                List.of(before, after).stream().filter(row -> !row.isEmpty()).toList();
        return rows.stream().allMatch(row -> day(row.get(TO)).isPresent())
                ? rows.stream().map(row -> day(row.get(TO)).get()).max(LocalDate::compareTo)
                : none();
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return cell == null ? none() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            return none();
        }
    }

    private static Optional<LocalDate> none() {
        return Optional.empty();
    }
}
