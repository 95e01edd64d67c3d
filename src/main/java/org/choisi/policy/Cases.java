package org.choisi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cases of some columns of a table, cut into pieces that hold on every day, and its rows as boxes of them. Parameters
 * take their value of each day.
 */
final class Cases {

    private final Table table;
    private final Topic topic;
    private final List<Column> columns;
    private final List<Axis> axes = new ArrayList<>();
    private final List<Named> mentioned = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Map<LocalDate, Map<String, BigDecimal>> parameters = new HashMap<>();

    /** A row and the cases it answers, from each day on which one of its numbers changes. */
    record Placed(Row row, NavigableMap<LocalDate, Box> boxes) {

        Box on(LocalDate day) {
            return boxes.floorEntry(day).getValue();
        }

        /** Whether it answers other cases on this day than the day before. */
        boolean changesOn(LocalDate day) {
            return boxes.containsKey(day);
        }
    }

    /** What the cells of one column name, on whatever day. */
    private record Named(List<Range> ranges, Set<String> words) {

        Named() {
            this(new ArrayList<>(), new TreeSet<>());
        }

        void add(Object cell) {
            if (cell instanceof Range range) {
                ranges.add(range);
            } else if (cell instanceof Words listed) {
                words.addAll(listed.listed());
            } else {
                words.add(String.valueOf(cell));
            }
        }
    }

    private Cases(Table table, List<Column> columns, Topic topic) {
        this.table = table;
        this.topic = topic;
        this.columns = List.copyOf(columns);
    }

    static Cases of(Table table, List<Column> columns, Topic topic) {
        var cases = new Cases(table, columns, topic);
        List<NavigableMap<LocalDate, List<Object>>> values =
                table.rows().stream().map(cases::values).toList();
        for (int index = 0; index < columns.size(); index++) {
            cases.axes.add(cases.axis(index, values));
        }
        for (int index = 0; index < values.size(); index++) {
            cases.place(table.rows().get(index), values.get(index));
        }
        return cases;
    }

    /** The row's cells from each day on which it starts or one of its parameters changes. */
    private NavigableMap<LocalDate, List<Object>> values(Row row) {
        var values = new TreeMap<LocalDate, List<Object>>();
        Set<String> names = new HashSet<>();
        columns.forEach(column -> names.addAll(row.cells().get(column.name()).parameters()));
        var starts = new TreeSet<LocalDate>(Set.of(row.validFrom()));
        names.forEach(
                name -> starts.addAll(topic.parameters().get(name).values().keySet()));
        for (LocalDate day : starts) {
            Map<String, BigDecimal> inForce = parametersOn(day);
            if (row.holdsOn(day) && inForce.keySet().containsAll(names)) {
                values.put(
                        day,
                        columns.stream()
                                .map(column -> row.cells().get(column.name()).inForce(inForce))
                                .toList());
            }
        }
        return values;
    }

    Map<String, BigDecimal> parametersOn(LocalDate day) {
        return parameters.computeIfAbsent(day, asked -> {
            Map<String, BigDecimal> numbers = new HashMap<>();
            topic.parametersOn(asked).forEach((name, value) -> numbers.put(name, value.number()));
            return numbers;
        });
    }

    private Axis axis(int index, List<NavigableMap<LocalDate, List<Object>>> values) {
        Column column = columns.get(index);
        var named = new Named();
        values.forEach(row -> row.values().forEach(cells -> named.add(cells.get(index))));
        mentioned.add(named);
        return column.type() == Column.Type.RANGE
                ? Axis.ofNumbers(column, named.ranges())
                : Axis.ofWords(column, topic.vocabularies().words(column.vocabulary()), named.words());
    }

    private void place(Row row, NavigableMap<LocalDate, List<Object>> values) {
        var boxes = new TreeMap<LocalDate, Box>();
        values.forEach((day, cells) -> boxes.put(day, box(cells)));
        if (!boxes.isEmpty()) {
            placed.add(new Placed(row, boxes));
            days.addAll(boxes.keySet());
            if (row.validTo() != null) {
                days.add(row.validTo().plusDays(1));
            }
        }
    }

    private Box box(List<Object> cells) {
        List<BitSet> sides = new ArrayList<>(axes.size());
        for (int index = 0; index < axes.size(); index++) {
            sides.add(axes.get(index).side(cells.get(index)));
        }
        return new Box(sides);
    }

    Table table() {
        return table;
    }

    List<Axis> axes() {
        return List.copyOf(axes);
    }

    /** Rows, in file order. */
    List<Placed> rows() {
        return List.copyOf(placed);
    }

    /** The days on which some row starts to answer, ends, or answers other cases than the day before. */
    NavigableSet<LocalDate> days() {
        return days;
    }

    List<Placed> on(LocalDate day) {
        return placed.stream()
                .filter(row -> row.row().holdsOn(day) && row.boxes().floorEntry(day) != null)
                .toList();
    }

    /** Every case that a fact may be: a number is known when the column that tells so says it is. */
    List<Box> possible() {
        List<Box> boxes = List.of(new Box(axes.stream().map(Axis::all).toList()));
        for (int index = 0; index < axes.size(); index++) {
            int by = indexOf(columns.get(index).known());
            if (by >= 0) {
                boxes = split(boxes, index, by);
            }
        }
        return boxes;
    }

    private List<Box> split(List<Box> boxes, int number, int word) {
        BitSet says = axes.get(word).side(Words.of(Words.KNOWN));
        BitSet silent = axes.get(word).side(new Words(Set.of(Words.KNOWN), true));
        List<Box> split = new ArrayList<>();
        for (Box box : boxes) {
            Box all = new Box(axes.stream().map(Axis::all).toList());
            split.add(box.and(all.with(word, says).with(number, axes.get(number).known(true))));
            split.add(
                    box.and(all.with(word, silent).with(number, axes.get(number).known(false))));
        }
        return split;
    }

    /** The same cases in boxes that one row each could answer: numbers that follow each other, or the unknown one alone. */
    List<Box> asRows(Box box) {
        List<Box> split = List.of(box);
        for (int index = 0; index < axes.size(); index++) {
            if (columns.get(index).type() == Column.Type.RANGE) {
                int axis = index;
                split = split.stream()
                        .flatMap(wide -> axes.get(axis).runs(wide.sides().get(axis)).stream()
                                .map(run -> wide.with(axis, run)))
                        .toList();
            }
        }
        return split;
    }

    /** The cases from the first to the last that some cell names; all those of a column in which no cell names any. */
    Box reached() {
        List<BitSet> sides = new ArrayList<>();
        for (int index = 0; index < axes.size(); index++) {
            Named named = mentioned.get(index);
            sides.add(
                    named.words().isEmpty()
                            ? axes.get(index).fromFirstToLast(named.ranges())
                            : axes.get(index).side(new Words(named.words(), false)));
        }
        return new Box(sides);
    }

    /** Where a column stands among the axes; -1 when it is none of them. */
    int indexOf(String column) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).name().equals(column)) {
                return index;
            }
        }
        return -1;
    }
}
