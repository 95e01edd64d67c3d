package org.choisi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The cases that another table takes out of a table, such as the categories that are out of scope. */
final class TakenOut {

    private final Cases cases;
    private final Topic topic;
    private final Optional<Table> other;

    TakenOut(Cases cases, Topic topic) {
        this.cases = cases;
        this.topic = topic;
        String unless = cases.table().definition().promises().unless();
        this.other = topic.tables().stream()
                .filter(table -> table.name().equals(unless))
                .findFirst();
    }

    /** The days on which other cases may be taken out than the day before. */
    NavigableSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        for (Row row : other.map(Table::rows).orElse(List.of())) {
            days.add(row.validFrom());
            if (row.validTo() != null) {
                days.add(row.validTo().plusDays(1));
            }
            row.cells().values().stream()
                    .flatMap(cell -> cell.parameters().stream())
                    .forEach(name ->
                            days.addAll(topic.parameters().get(name).values().keySet()));
        }
        return days;
    }

    /** A row takes cases out when all it asks is asked by these cases too. */
    List<Box> on(LocalDate day) {
        List<Box> boxes = new ArrayList<>();
        if (other.isPresent()) {
            Map<String, BigDecimal> parameters = new HashMap<>();
            topic.parametersOn(day).forEach((name, value) -> parameters.put(name, value.number()));
            other.get().rows().stream()
                    .filter(row -> row.holdsOn(day))
                    .forEach(row -> box(row, parameters).ifPresent(boxes::add));
        }
        return boxes;
    }

    private Optional<Box> box(Row row, Map<String, BigDecimal> parameters) {
        Box box = new Box(cases.axes().stream().map(Axis::all).toList());
        for (Column column : other.orElseThrow().definition().columns()) {
            Cell cell = row.cells().get(column.name());
            if (!column.isCondition() || !parameters.keySet().containsAll(cell.parameters())) {
                continue;
            }
            Object asked = cell.inForce(parameters);
            int axis = cases.indexOf(column.name());
            if (axis >= 0) {
                box = box.with(axis, cases.axes().get(axis).side(asked));
            } else if (!asked.equals(Words.ANY) && !asked.equals(Range.ANY)) {
                return Optional.empty();
            }
        }
        return Optional.of(box);
    }
}
