package org.choisi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Cases that no row answers, in a table whose owner declares that every case has one. */
final class Gaps {

    private final Cases cases;
    private final TakenOut takenOut;
    private final Promises promises;
    private final Text inside;
    private final Budget budget;
    private final List<Gap> told = new ArrayList<>();

    /** @param until the last day without answer; null when none is planned */
    private record Gap(Box box, LocalDate since, LocalDate until) {}

    private Gaps(Cases cases, Topic topic, Text inside, Budget budget) {
        this.cases = cases;
        this.takenOut = new TakenOut(cases, topic);
        this.promises = cases.table().definition().promises();
        this.inside = inside;
        this.budget = budget;
    }

    static void tell(Table table, Topic topic, Telling telling) {
        Promises promises = table.definition().promises();
        if (promises.everyCase().isEmpty()) {
            return;
        }
        List<Column> columns = table.definition().columns().stream()
                .filter(column -> promises.everyCase().containsKey(column.name()))
                .toList();
        var budget = new Budget();
        List<Finding> findings = new ArrayList<>();
        parts(table).forEach((inside, rows) -> {
            var part = new Table(table.file(), table.definition(), rows, table.header());
            findings.addAll(new Gaps(Cases.of(part, columns, topic), topic, inside, budget).findings());
        });
        telling.first(findings, table.file());
    }

    /** The table's rows, or those of each word of the column within which it is complete. */
    private static Map<Text, List<Row>> parts(Table table) {
        String within = table.definition().promises().withinEach();
        Map<Text, List<Row>> parts = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Text inside = within.isEmpty()
                    ? Text.same("")
                    : Text.same(within + " = " + row.cells().get(within).inForce(Map.of()) + ", ");
            parts.computeIfAbsent(inside, name -> new ArrayList<>()).add(row);
        }
        return parts;
    }

    private List<Finding> findings() {
        List<Box> meant = meant();
        var days = new TreeSet<>(cases.days());
        if (days.isEmpty()) {
            return List.of();
        }
        days.addAll(takenOut.days().tailSet(days.first()));
        for (LocalDate day : days) {
            on(day, meant);
        }
        return told.stream().map(this::finding).toList();
    }

    private void on(LocalDate day, List<Box> meant) {
        List<Box> open = new Region(meant, budget)
                .withoutAll(takenOut.on(day))
                .withoutAll(cases.on(day).stream().map(row -> row.on(day)).toList())
                .boxes();
        for (int index = 0; index < told.size(); index++) {
            Gap gap = told.get(index);
            budget.spend(open.size());
            if (gap.until() == null && open.stream().noneMatch(gap.box()::meets)) {
                told.set(index, new Gap(gap.box(), gap.since(), day.minusDays(1)));
            }
        }
        List<Box> known =
                told.stream().filter(gap -> gap.until() == null).map(Gap::box).toList();
        new Region(open, budget)
                .withoutAll(known).joined().boxes().stream()
                        .flatMap(box -> cases.asRows(box).stream())
                        .forEach(box -> told.add(new Gap(box, day, null)));
    }

    /** The cases that are to have a row: those that may be, that the owner means, and that the rows' own words reach. */
    private List<Box> meant() {
        List<BitSet> sides = new ArrayList<>();
        for (Axis axis : cases.axes()) {
            sides.add(axis.side(promises.everyCase().get(axis.column().name()).inForce(Map.of())));
        }
        var declared = new Box(sides);
        Box meant = promises.withinEach().isEmpty() ? declared : declared.and(cases.reached());
        return new Region(cases.possible(), budget).within(meant).boxes();
    }

    private Finding finding(Gap gap) {
        var words = new CaseWords(cases.axes());
        Text cells = words.cells(gap.box());
        Text example = words.example(gap.box());
        String fr =
                gap.until() == null ? "à partir du " + gap.since() : "du %s au %s".formatted(gap.since(), gap.until());
        String en = gap.until() == null
                ? "from %s on".formatted(gap.since())
                : "from %s to %s".formatted(gap.since(), gap.until());
        return new Finding(
                cases.table().file(),
                1,
                column(gap.box()),
                new Text(
                        "aucune ligne ne répond %s pour %s%s (par exemple : %s%s) : ajoutez une ligne ou élargissez-en une"
                                .formatted(fr, inside.fr(), cells.fr(), inside.fr(), example.fr()),
                        "no row answers %s for %s%s (for example: %s%s): add a row or widen one"
                                .formatted(en, inside.en(), cells.en(), inside.en(), example.en())));
    }

    private int column(Box box) {
        for (int index = 0; index < cases.axes().size(); index++) {
            Axis axis = cases.axes().get(index);
            if (!box.sides().get(index).equals(axis.all())) {
                return cases.table().columnOf(axis.column().name());
            }
        }
        return 0;
    }
}
