package org.choisi.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** The units in which activities are counted, and how people write them. */
public final class ActivityUnits {

    /**
     * One unit.
     *
     * @param code what Choisi calls it: {@code ream}
     * @param countsAs the unit of factors that it is turned into: {@code sheet}
     * @param times how many of those it is worth
     * @param money whether it is an amount of money, before tax: the weakest measure of an activity
     */
    public record Unit(String code, String countsAs, BigDecimal times, boolean money) {}

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Unit> byLabel = new HashMap<>();
    private final Remembered<Optional<Unit>> answers =
            new Remembered<>(label -> Optional.ofNullable(byLabel.get(folded(label))));

    private ActivityUnits() {}

    static ActivityUnits read(FileSet files, List<Finding> findings) {
        var units = new ActivityUnits();
        Table.lines(files, "activity-units.csv", findings, "id unit kind counts_as times labels source note")
                .forEach(units::add);
        return units;
    }

    private void add(Table.Line line) {
        boolean money = line.oneOf("kind", Set.of("physical", "money")).equals("money");
        var unit = new Unit(line.text("unit"), line.text("counts_as"), line.number("times"), money);
        line.provenance();
        if (unit.times().signum() <= 0) {
            line.wrong("times", new Text("Ce nombre est positif.", "This number is positive."));
        }
        units.add(unit);
        addLabel(line, "unit", unit.code(), unit);
        line.list("labels").forEach(label -> addLabel(line, "labels", label, unit));
    }

    private void addLabel(Table.Line line, String column, String label, Unit unit) {
        Unit before = byLabel.put(folded(label), unit);
        if (before != null && before != unit) {
            line.wrong(
                    column,
                    new Text(
                            "« " + label + " » veut déjà dire « " + before.code() + " ».",
                            "\"" + label + "\" already means \"" + before.code() + "\"."));
        }
    }

    /** Spaces do not count in a unit: {@code t.km}, {@code t. km}, {@code k €}. */
    private static String folded(String label) {
        return Folded.label(label).replace(" ", "");
    }

    /** The unit that a word stands for, whatever its case, accents and spaces. */
    public Optional<Unit> find(String label) {
        return answers.of(label);
    }

    /** Codes of the units that are turned into the given one, in the order of the file. */
    public List<String> countingAs(Set<String> bases) {
        return units.stream()
                .filter(unit -> bases.contains(unit.countsAs()))
                .map(Unit::code)
                .toList();
    }

    boolean isMoney(String base) {
        return units.stream().anyMatch(unit -> unit.countsAs().equals(base) && unit.money());
    }

    Set<String> bases() {
        return units.stream().map(Unit::countsAs).collect(java.util.stream.Collectors.toSet());
    }
}
