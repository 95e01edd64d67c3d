package org.choisi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.choisi.measure.Text;

/**
 * A number that the policy may change from one day to the next, and that several cells may name.
 *
 * @param name how cells call it, without the {@code @}
 * @param values the value from each day on
 */
record Parameter(String name, Text label, String unit, NavigableMap<LocalDate, Value> values) {

    record Value(LocalDate since, BigDecimal number, String reference) {}

    Optional<Value> on(LocalDate day) {
        return Optional.ofNullable(values.floorEntry(day)).map(Map.Entry::getValue);
    }
}
