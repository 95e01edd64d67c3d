package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.policy.YamlEntry;

/** The numbers that a value of a scenario may be, both ends included. */
record Bounds(BigDecimal least, BigDecimal most) {

    static final Bounds SHARE = upTo(BigDecimal.ONE);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static Bounds upTo(BigDecimal most) {
        return new Bounds(BigDecimal.ZERO, most);
    }

    /** The value; empty when it is no number within the bounds, and a finding says so. */
    Optional<BigDecimal> number(YamlEntry entry, List<Finding> findings) {
        Optional<BigDecimal> number = entry.number().filter(this::holds);
        if (number.isEmpty()) {
            String written = Quoted.of(entry.text());
            findings.add(entry.finding(new Text(
                    "« %s » : un nombre de %s à %s est attendu, en chiffres, avec un point"
                            .formatted(written, least, most),
                    "'%s': a number from %s to %s is expected, in digits, with a point"
                            .formatted(written, least, most))));
        }
        return number;
    }

    /** The value as a year. */
    Optional<Integer> year(YamlEntry entry, List<Finding> findings) {
        return year(entry.text(), entry, false, findings);
    }

    /** The name before a value as a year. */
    Optional<Integer> yearOf(String name, YamlEntry value, List<Finding> findings) {
        return year(name.strip(), value, true, findings);
    }

    private Optional<Integer> year(String text, YamlEntry entry, boolean isName, List<Finding> findings) {
        if (YEAR.matcher(text).matches() && holds(new BigDecimal(text))) {
            return Optional.of(Integer.valueOf(text));
        }
        var said = new Text(
                "« %s » : une année de %s à %s est attendue".formatted(Quoted.of(text), least, most),
                "'%s': a year from %s to %s is expected".formatted(Quoted.of(text), least, most));
        findings.add(isName ? entry.atKey(said) : entry.finding(said));
        return Optional.empty();
    }

    private boolean holds(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
