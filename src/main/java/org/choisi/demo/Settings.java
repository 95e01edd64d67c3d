package org.choisi.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The proportions and prices of the demo metropolis, as {@code metropolis.yaml} has them.
 *
 * @param place where in the file these are, said when one is missing
 */
record Settings(String place, Map<?, ?> values) {

    static Settings shipped() {
        try (InputStream in = Settings.class.getResourceAsStream("/demo/metropolis.yaml")) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in));
            return new Settings("metropolis.yaml", (Map<?, ?>) read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Settings at(String key) {
        return new Settings(place + " " + key, (Map<?, ?>) value(key));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return String.valueOf(value(key));
    }

    double number(String key) {
        return ((Number) value(key)).doubleValue();
    }

    int whole(String key) {
        return ((Number) value(key)).intValue();
    }

    LocalDate day(String key) {
        return LocalDate.parse(text(key));
    }

    /** Words in a list, at the key or else at {@code *}. */
    List<String> words(String key) {
        return ((List<?>) value(has(key) ? key : "*"))
                .stream().map(String::valueOf).toList();
    }

    List<Integer> wholes(String key) {
        return words(key).stream().map(Integer::valueOf).toList();
    }

    /** Groups of settings in a list. */
    List<Settings> groups(String key) {
        return ((List<?>) value(key))
                .stream()
                        .map(group -> new Settings(place + " " + key, (Map<?, ?>) group))
                        .toList();
    }

    /** Numbers by name, in the order of the file. */
    Map<String, Double> numbers(String key) {
        var numbers = new LinkedHashMap<String, Double>();
        at(key).values
                .forEach((name, number) -> numbers.put(String.valueOf(name), Double.valueOf(String.valueOf(number))));
        return numbers;
    }

    /** Values by year; nought for ever when the key is left out. */
    ByYear byYear(String key) {
        return has(key) ? ByYear.of(numbers(key)) : ByYear.NOTHING;
    }

    /** A number, or {@code from..to}. */
    Bounds bounds(String key) {
        return Bounds.of(text(key));
    }

    private Object value(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(place + ": " + key + " is missing");
        }
        return value;
    }
}
