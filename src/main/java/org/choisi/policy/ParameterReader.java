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
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/** Reads the parameters of one file and says all that is wrong with them. */
final class ParameterReader {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final List<String> KEYS = List.of("label", "unit", "values");
    private static final List<String> VALUE_KEYS = List.of("value", "reference");

    private final List<Finding> findings;

    private ParameterReader(List<Finding> findings) {
        this.findings = findings;
    }

    static Map<String, Parameter> read(YamlEntry yaml, List<Finding> findings) {
        var reading = new ParameterReader(findings);
        Map<String, Parameter> parameters = new HashMap<>();
        yaml.entries().forEach((name, entry) -> parameters.put(name, reading.parameter(name, entry)));
        return parameters;
    }

    private Parameter parameter(String name, YamlEntry entry) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            findings.add(entry.atKey(new Text(
                    "un nom de paramètre s'écrit en minuscules sans accent, avec « _ » : repair_limit",
                    "the name of a parameter is written in small letters without accents, with '_': repair_limit")));
        }
        if (entry.isMap()) {
            entry.onlyKeys(KEYS, findings);
            entry.mustSay("label", findings);
            unit(entry);
        }
        var values = new TreeMap<LocalDate, Parameter.Value>();
        YamlEntry dated = entry.at("values").orElse(entry);
        if (entry.at("values").isEmpty() || dated.entries().isEmpty()) {
            findings.add(dated.atKey(new Text(
                    "le paramètre « %s » n'a aucune valeur datée".formatted(Quoted.of(name)),
                    "parameter '%s' has no dated value".formatted(Quoted.of(name)))));
        } else {
            boolean share = Unit.PERCENT.word().equals(entry.text("unit"));
            dated.entries().forEach((day, value) -> value(day, value, share, values));
        }
        return new Parameter(name, entry.label("label"), entry.text("unit"), values);
    }

    private void unit(YamlEntry entry) {
        String unit = entry.text("unit");
        if (unit.isEmpty()) {
            String units = String.join(", ", Unit.known());
            findings.add(entry.at("unit")
                    .orElse(entry)
                    .atKey(new Text(
                            "il manque « unit », l'unité de cette valeur : %s".formatted(units),
                            "'unit', the unit of this value, is missing: %s".formatted(units))));
        } else if (!Unit.known().contains(unit)) {
            Text nearest = Nearest.to(unit, Unit.known());
            findings.add(entry.entries()
                    .get("unit")
                    .finding(new Text(
                            "l'unité « %s » n'est pas connue%s".formatted(Quoted.of(unit), nearest.fr()),
                            "unit '%s' is not known%s".formatted(Quoted.of(unit), nearest.en()))));
        }
    }

    private void value(String day, YamlEntry entry, boolean share, NavigableMap<LocalDate, Parameter.Value> values) {
        Optional<LocalDate> since = since(day, entry);
        entry.onlyKeys(VALUE_KEYS, findings);
        if (entry.text("reference").isEmpty()) {
            findings.add(entry.atKey(new Text(
                    "il manque « reference » : d'où vient cette valeur ?",
                    "'reference' is missing: where does this value come from?")));
        }
        Optional<BigDecimal> number = entry.number("value");
        if (number.isEmpty()) {
            Text meant = Meant.number(entry.text("value"));
            YamlEntry at = entry.at("value").orElse(entry);
            Text text = new Text(
                    "« value » doit être un nombre, en chiffres, avec un point au plus%s".formatted(meant.fr()),
                    "'value' must be a number, in digits with at most one point%s".formatted(meant.en()));
            findings.add(at == entry ? entry.atKey(text) : at.finding(text));
            return;
        }
        if (number.get().signum() < 0 || share && number.get().compareTo(WHOLE) > 0) {
            findings.add(entry.entries()
                    .get("value")
                    .finding(
                            share
                                    ? new Text("un pourcentage va de 0 à 100", "a percentage goes from 0 to 100")
                                    : new Text(
                                            "un nombre négatif n'a pas de sens ici",
                                            "a negative number has no meaning here")));
        }
        since.ifPresent(from -> values.put(from, new Parameter.Value(from, number.get(), entry.text("reference"))));
    }

    private Optional<LocalDate> since(String day, YamlEntry entry) {
        try {
            LocalDate since = LocalDate.parse(day);
            if (!TableReader.isPlausible(since)) {
                findings.add(entry.atKey(TableReader.outOfReach(Quoted.of(day), false)));
            }
            return Optional.of(since);
        } catch (DateTimeParseException e) {
            Text meant = Meant.date(day);
            findings.add(entry.atKey(new Text(
                    "« %s » n'est pas une date (AAAA-MM-JJ)%s".formatted(Quoted.of(day), meant.fr()),
                    "'%s' is not a date (YYYY-MM-DD)%s".formatted(Quoted.of(day), meant.en()))));
            return Optional.empty();
        }
    }
}
