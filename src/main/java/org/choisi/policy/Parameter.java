package org.choisi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/**
 * A number that the policy may change from one day to the next, and that several cells may name.
 *
 * @param name how cells call it, without the {@code @}
 * @param values the value from each day on
 */
record Parameter(String name, Text label, String unit, NavigableMap<LocalDate, Value> values) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    record Value(LocalDate since, BigDecimal number, String reference) {}

    Optional<Value> on(LocalDate day) {
        return Optional.ofNullable(values.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Reads the parameters of one file; what is wrong with it is added to the findings. */
    static Map<String, Parameter> read(YamlEntry yaml, List<Finding> findings) {
        Map<String, Parameter> parameters = new HashMap<>();
        yaml.entries().forEach((name, entry) -> {
            var values = new TreeMap<LocalDate, Value>();
            YamlEntry dated = entry.entries().get("values");
            if (dated != null) {
                boolean share = "percent".equals(entry.text("unit"));
                dated.entries().forEach((day, value) -> value(day, value, share, values, findings));
            }
            if (values.isEmpty()) {
                findings.add(entry.finding(new Text(
                        "le paramètre « %s » n'a aucune valeur datée".formatted(name),
                        "parameter '%s' has no dated value".formatted(name))));
            }
            parameters.put(name, new Parameter(name, entry.label("label"), entry.text("unit"), values));
        });
        return parameters;
    }

    private static void value(
            String day, YamlEntry entry, boolean share, NavigableMap<LocalDate, Value> values, List<Finding> findings) {
        Optional<BigDecimal> number = entry.number("value");
        if (number.isEmpty()) {
            findings.add(entry.finding(
                    new Text("« value » doit être un nombre, en chiffres", "'value' must be a number, in digits")));
        }
        if (number.isPresent()
                && (number.get().signum() < 0 || share && number.get().compareTo(WHOLE) > 0)) {
            findings.add(entry.finding(
                    share
                            ? new Text("un pourcentage va de 0 à 100", "a percentage goes from 0 to 100")
                            : new Text(
                                    "un nombre négatif n'a pas de sens ici", "a negative number has no meaning here")));
        }
        if (entry.text("reference").isEmpty()) {
            findings.add(entry.finding(new Text(
                    "il manque « reference » : d'où vient cette valeur ?",
                    "'reference' is missing: where does this value come from?")));
        }
        try {
            LocalDate since = LocalDate.parse(day);
            number.ifPresent(value -> values.put(since, new Value(since, value, entry.text("reference"))));
        } catch (DateTimeParseException e) {
            findings.add(entry.finding(new Text(
                    "« %s » n'est pas une date (AAAA-MM-JJ)".formatted(day),
                    "'%s' is not a date (YYYY-MM-DD)".formatted(day))));
        }
    }
}
