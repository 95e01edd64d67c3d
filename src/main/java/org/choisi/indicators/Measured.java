package org.choisi.indicators;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;

/**
 * What a formula makes of the registers.
 *
 * @param value exact; empty when there is nothing to make a value of
 * @param facts the figures it is made of, by name
 */
record Measured(
        Optional<BigFraction> value, Map<String, BigDecimal> facts, List<Exclusion> exclusions, List<Text> notes) {

    Measured {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        exclusions = List.copyOf(exclusions);
        notes = List.copyOf(notes);
    }

    static Measured nothing(Text why) {
        return new Measured(Optional.empty(), Map.of(), List.of(), List.of(why));
    }
}
