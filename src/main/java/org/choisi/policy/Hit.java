package org.choisi.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.choisi.measure.Language;

/**
 * One row that one fact met.
 *
 * @param row the row
 * @param outcome what the policy makes of it
 * @param inForceSince the first day on which the row and the parameters in it had these values together
 * @param values what was compared, by name, in the order in which the rule gives it; values may be null: not known
 */
public record Hit(Row row, Outcome outcome, LocalDate inForceSince, Map<String, Object> values) {

    /** The sentence for people. */
    public String text(Language language) {
        return outcome.wording().filled(values, language);
    }

    /** The same finding with values of another fact that meets the same rows: those that it names by these names. */
    public <F> Hit with(F fact, Map<String, Function<F, Object>> own) {
        Map<String, Object> theirs = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Function<F, Object> of = own.get(name);
            theirs.put(name, of == null ? value : of.apply(fact));
        });
        return new Hit(row, outcome, inForceSince, theirs);
    }

    static Map<String, Object> values(Object[] namesAndValues) {
        var values = new LinkedHashMap<String, Object>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            values.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return values;
    }
}
