package org.choisi.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.measure.Text;
import org.choisi.tender.score.Exact;

/** What a formula gathers as it goes through the rows: named sums, and the rows left out. */
final class Tally {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();

    /** @param names in the order in which they are shown */
    Tally(String... names) {
        for (String name : names) {
            sums.put(name, BigDecimal.ZERO);
        }
    }

    void add(String name, long quantity) {
        add(name, BigDecimal.valueOf(quantity));
    }

    void add(String name, BigDecimal amount) {
        sums.merge(name, amount, BigDecimal::add);
    }

    void leaveOut(RegisterRow row, long quantity, Text reason) {
        exclusions.add(new Exclusion(row.id(), row.at(), quantity, reason));
    }

    void note(String fr, String en) {
        notes.add(new Text(fr, en));
    }

    BigDecimal sum(String name) {
        return sums.getOrDefault(name, BigDecimal.ZERO);
    }

    /** A share in percent; no value when there is nothing to take a share of. */
    Measured percent(String part, String whole) {
        return sum(whole).signum() == 0
                ? measured(null)
                : measured(Exact.of(sum(part)).divide(Exact.of(sum(whole))).multiply(HUNDRED));
    }

    /** @param value null when there is none */
    Measured measured(BigFraction value) {
        exclusions.sort(Comparator.comparing(Exclusion::at));
        return new Measured(Optional.ofNullable(value), sums, exclusions, notes);
    }
}
