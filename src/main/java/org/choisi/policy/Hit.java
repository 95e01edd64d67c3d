package org.choisi.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.choisi.measure.Language;

/**
 * One row that one fact met, and the values that were compared, by name, in the order in which the rule gives them; a value
 * may be null: not known.
 */
public final class Hit {

    private final Row row;
    private final Outcome outcome;
    private final LocalDate inForceSince;
    private final String[] names;
    private final Object[] values;

    private Hit(Row row, Outcome outcome, LocalDate inForceSince, String[] names, Object[] values) {
        this.row = row;
        this.outcome = outcome;
        this.inForceSince = inForceSince;
        this.names = names;
        this.values = values;
    }

    static Hit of(Row row, Outcome outcome, LocalDate inForceSince, Object[] namesAndValues) {
        int size = namesAndValues.length / 2;
        var names = new String[size];
        var values = new Object[size];
        for (int index = 0; index < size; index++) {
            names[index] = (String) namesAndValues[2 * index];
            values[index] = namesAndValues[2 * index + 1];
        }
        return new Hit(row, outcome, inForceSince, names, values);
    }

    /** The same finding with values of another fact that meets the same rows: those that it names by these names. */
    public <F> Hit with(F fact, Map<String, Function<F, Object>> own) {
        Object[] theirs = values.clone();
        for (int index = 0; index < theirs.length; index++) {
            Function<F, Object> of = own.get(names[index]);
            theirs[index] = of == null ? theirs[index] : of.apply(fact);
        }
        return new Hit(row, outcome, inForceSince, names, theirs);
    }

    public Row row() {
        return row;
    }

    /** What the policy makes of it. */
    public Outcome outcome() {
        return outcome;
    }

    /** The first day on which the row and the parameters in it had these values together. */
    public LocalDate inForceSince() {
        return inForceSince;
    }

    /** How many values were compared. */
    public int size() {
        return names.length;
    }

    public String name(int index) {
        return names[index];
    }

    public Object value(int index) {
        return values[index];
    }

    /** The value of that name; null when it is not known or was not compared. */
    Object value(String name) {
        for (int index = 0; index < names.length; index++) {
            if (names[index].equals(name)) {
                return values[index];
            }
        }
        return null;
    }

    /** The values that were compared, by name. */
    public Map<String, Object> values() {
        Map<String, Object> byName = new LinkedHashMap<>();
        for (int index = 0; index < names.length; index++) {
            byName.put(names[index], values[index]);
        }
        return byName;
    }

    /** The sentence for people. */
    public String text(Language language) {
        return outcome.wording().filled(this::value, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hit hit
                && row.equals(hit.row)
                && outcome.equals(hit.outcome)
                && Arrays.equals(names, hit.names)
                && Arrays.equals(values, hit.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(row.id(), outcome.name(), Arrays.hashCode(values));
    }
}
