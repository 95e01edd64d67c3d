package org.choisi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;

/** Thousands of small tables made from a seed: what the analysis says is what asking every row about every point says. */
class TableAnalysisLawsTest {

    private static final int TABLES = 2_000;
    private static final Pattern GAP = Pattern.compile("no row answers from (\\S+) .*\\(for example: (.*)\\): add");
    private static final Pattern OVERLAP = Pattern.compile(
            "row (\\S+) answers the same case as row (\\S+) on (\\S+) \\(for example: (.*)\\): one alone");
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final LocalDate SECOND = LocalDate.parse("2022-01-01");

    private final Random random = new Random(20_261_124);

    @Test
    void gaps_and_overlaps_are_those_that_every_point_shows() {
        int withGap = 0;
        int withOverlap = 0;
        for (int number = 0; number < TABLES; number++) {
            SmallTopic topic = table();
            List<String> told = topic.told(Language.EN);
            var brute = new EveryPoint(topic.topic(), topic.table());

            withGap += gapsAgree(told, brute, number) ? 1 : 0;
            withOverlap += overlapsAgree(told, brute, number) ? 1 : 0;
        }

        // The law says little if nearly every table is of one kind.
        assertThat(withGap).isBetween(TABLES / 10, TABLES * 99 / 100);
        assertThat(withOverlap).isBetween(TABLES / 10, TABLES * 99 / 100);
    }

    private static boolean gapsAgree(List<String> told, EveryPoint brute, int number) {
        boolean any = false;
        for (String finding : told) {
            Matcher gap = GAP.matcher(finding);
            if (gap.find()) {
                any = true;
                LocalDate since = LocalDate.parse(gap.group(1));
                Map<String, Object> example = brute.point(gap.group(2));
                assertThat(brute.meeting(example, since))
                        .as("table %d: %s", number, finding)
                        .isEmpty();
                if (since.isAfter(brute.days.first())) {
                    assertThat(brute.meeting(example, since.minusDays(1)))
                            .as("table %d: %s", number, finding)
                            .isNotEmpty();
                }
            }
        }
        assertThat(any).as("table %d: %s", number, told).isEqualTo(brute.anyUncovered());
        return any;
    }

    private static boolean overlapsAgree(List<String> told, EveryPoint brute, int number) {
        Set<Set<String>> pairs = new HashSet<>();
        for (String finding : told) {
            Matcher overlap = OVERLAP.matcher(finding);
            if (overlap.find()) {
                Set<String> pair = Set.of(overlap.group(1), overlap.group(2));
                pairs.add(pair);
                assertThat(brute.meeting(brute.point(overlap.group(4)), LocalDate.parse(overlap.group(3))))
                        .as("table %d: %s", number, finding)
                        .containsAll(pair);
            }
        }
        assertThat(pairs).as("table %d: %s", number, told).isEqualTo(brute.pairs());
        return !pairs.isEmpty();
    }

    // ---- Tables made at random
    // ---------------------------------------------------------------------------------------

    private SmallTopic table() {
        List<String> columns = new ArrayList<>(List.of("colour", "size"));
        if (random.nextBoolean()) {
            columns.add("entity");
        }
        Map<String, String> described = new LinkedHashMap<>();
        columns.forEach(name -> described.put(name, "{type: words, of: " + name + "}"));
        for (int range = 0; range <= random.nextInt(2); range++) {
            described.put("n" + range, range());
        }
        var yaml = new StringBuilder(
                "every_case: %s\none_answer: %s\ncolumns:\n".formatted(described.keySet(), described.keySet()));
        described.forEach((name, column) ->
                yaml.append("  ").append(name).append(": ").append(column).append("\n"));
        List<String> rows = new ArrayList<>();
        for (int row = 0; row <= random.nextInt(6); row++) {
            rows.add(row("R" + row, described.keySet()));
        }
        return new SmallTopic()
                .parameters(
                        "p: {label: {fr: p, en: p}, unit: count, values: {2020-01-01: {value: %d, reference: r}, 2022-01-01: {value: %d, reference: r}}}"
                                .formatted(random.nextInt(8), random.nextInt(8)))
                .table("small", yaml.toString(), rows.toArray(String[]::new));
    }

    private String range() {
        return "{type: range, reads: n, least: 0%s%s%s}"
                .formatted(
                        random.nextInt(3) == 0 ? ", most: 8" : "",
                        random.nextInt(3) == 0 ? ", known: always" : "",
                        random.nextInt(3) == 0 ? ", unit: count" : "");
    }

    private String row(String id, Set<String> columns) {
        var row = new StringBuilder(id);
        for (String column : columns) {
            row.append(';').append(column.startsWith("n") ? number() : words(column));
        }
        String dates = switch (random.nextInt(4)) {
            case 0 -> SECOND + ";*";
            case 1 -> FIRST + ";" + SECOND.minusDays(random.nextInt(2));
            default -> FIRST + ";*";
        };
        return row + ";" + dates + ";r;r";
    }

    private String words(String column) {
        List<String> known = switch (column) {
            case "colour" -> List.of("red", "green", "blue");
            case "size" -> List.of("small", "large");
            default -> List.of("north", "south");
        };
        if (random.nextInt(3) > 0) {
            return "*";
        }
        var listed = new TreeSet<String>();
        known.stream().filter(word -> random.nextBoolean()).forEach(listed::add);
        if (listed.isEmpty()) {
            listed.add(known.get(0));
        }
        return (random.nextBoolean() ? "not " : "") + String.join(" | ", listed);
    }

    private String number() {
        int from = random.nextInt(6);
        return switch (random.nextInt(7)) {
            case 0 -> "%d..%d".formatted(from, from + 1 + random.nextInt(3));
            case 1 -> ">= " + from;
            case 2 -> "< " + (from + 1) + (random.nextBoolean() ? ".5" : "");
            case 3 -> String.valueOf(from);
            case 4 -> random.nextBoolean() ? ">= @p" : "< @p";
            default -> "*";
        };
    }

    // ---- Every point, asked of every row
    // -----------------------------------------------------------------------------

    private static final class EveryPoint {

        private final Topic topic;
        private final Table table;
        private final TreeSet<LocalDate> days = new TreeSet<>();
        private final List<Map<String, Object>> points = new ArrayList<>();
        private final Map<LocalDate, Map<String, Map<String, Object>>> rows = new HashMap<>();

        EveryPoint(Topic topic, Table table) {
            this.topic = topic;
            this.table = table;
            for (Row row : table.rows()) {
                days.add(row.validFrom());
            }
            LocalDate first = days.first();
            days.addAll(List.of(SECOND, SECOND.minusDays(1), SECOND.plusYears(9)));
            days.removeIf(day -> day.isBefore(first));
            points.add(Map.of());
            table.definition().columns().forEach(this::widen);
        }

        private void widen(Column column) {
            List<Map<String, Object>> wider = new ArrayList<>();
            for (Map<String, Object> point : points) {
                for (Object value : column.type() == Column.Type.RANGE ? numbers(column) : words(column)) {
                    Map<String, Object> wide = new HashMap<>(point);
                    wide.put(column.name(), value);
                    wider.add(wide);
                }
            }
            points.clear();
            points.addAll(wider);
        }

        private static List<Object> words(Column column) {
            return switch (column.name()) {
                case "colour" -> List.of("red", "green", "blue");
                case "size" -> List.of("small", "large");
                default -> List.of("north", "south", "anywhere");
            };
        }

        /** Every quarter from 0 to 9, past every end that a row may name, whole numbers alone when things are counted, and the number that is not known. */
        private static List<Object> numbers(Column column) {
            List<Object> numbers = new ArrayList<>();
            if (!column.isAlwaysKnown()) {
                numbers.add(null);
            }
            int step = column.unit().equals("count") ? 4 : 1;
            int most = column.most() == null ? 36 : column.most().intValue() * 4;
            for (int quarter = 0; quarter <= most; quarter += step) {
                numbers.add(new BigDecimal(quarter).multiply(new BigDecimal("0.25")));
            }
            return numbers;
        }

        /** The rows in force with their cells as they stand, worked out once a day. */
        private Map<String, Map<String, Object>> rowsOn(LocalDate day) {
            return rows.computeIfAbsent(day, asked -> {
                Map<String, BigDecimal> parameters = new HashMap<>();
                topic.parametersOn(asked).forEach((name, value) -> parameters.put(name, value.number()));
                Map<String, Map<String, Object>> inForce = new TreeMap<>();
                for (Row row : table.rows()) {
                    if (row.holdsOn(asked)) {
                        Map<String, Object> cells = new HashMap<>();
                        row.cells().forEach((column, cell) -> cells.put(column, cell.inForce(parameters)));
                        inForce.put(row.id(), cells);
                    }
                }
                return inForce;
            });
        }

        List<String> meeting(Map<String, Object> point, LocalDate day) {
            List<String> met = new ArrayList<>();
            rowsOn(day).forEach((id, cells) -> {
                if (meets(cells, point)) {
                    met.add(id);
                }
            });
            return met;
        }

        private static boolean meets(Map<String, Object> cells, Map<String, Object> point) {
            for (Map.Entry<String, Object> cell : cells.entrySet()) {
                Object value = point.get(cell.getKey());
                boolean passes = cell.getValue() instanceof Words words
                        ? words.accepts((String) value)
                        : ((Range) cell.getValue()).accepts((BigDecimal) value);
                if (!passes) {
                    return false;
                }
            }
            return true;
        }

        boolean anyUncovered() {
            return days.stream()
                    .anyMatch(day -> points.stream()
                            .anyMatch(point -> meeting(point, day).isEmpty()));
        }

        Set<Set<String>> pairs() {
            Set<Set<String>> pairs = new HashSet<>();
            for (LocalDate day : days) {
                for (Map<String, Object> point : points) {
                    List<String> met = meeting(point, day);
                    for (int one = 0; one < met.size(); one++) {
                        for (int other = one + 1; other < met.size(); other++) {
                            pairs.add(Set.of(met.get(one), met.get(other)));
                        }
                    }
                }
            }
            return pairs;
        }

        /** The case that a finding names. */
        Map<String, Object> point(String example) {
            Map<String, Object> point = new HashMap<>();
            for (String part : example.split(", ")) {
                String[] named = part.split(" = ");
                boolean number = named[0].startsWith("n");
                point.put(
                        named[0],
                        switch (named[1]) {
                            case "(any other word)" -> "anywhere";
                            case "(unknown)" -> null;
                            default -> number ? new BigDecimal(named[1]) : named[1];
                        });
            }
            return point;
        }
    }
}
