package org.choisi.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;

/**
 * An indicator for a year: its value, its target, and everything that they rest on.
 *
 * @param goal the row of the catalogue that was asked
 * @param value exact; empty when there are no data
 * @param target on the scale of the value; empty when none is set
 * @param facts the figures that the value is made of, by name
 * @param exclusions rows left out, with their reasons, by place
 * @param next what it has to meet after this target; empty when nothing is decided
 */
public record Indicator(
        Goal goal,
        int year,
        Optional<BigFraction> value,
        Optional<BigDecimal> target,
        Status status,
        Map<String, BigDecimal> facts,
        List<Exclusion> exclusions,
        List<Text> notes,
        Optional<Goal> next) {

    /** The same with something more to be told of it. */
    public Indicator noted(Text note) {
        List<Text> more = new ArrayList<>(notes);
        more.add(note);
        return new Indicator(goal, year, value, target, status, facts, exclusions, more, next);
    }

    public String id() {
        return goal.code();
    }

    /** Whether the target is met; empty when there is no target or no value. */
    public Optional<Boolean> met() {
        return status == Status.NO_DATA || status == Status.NO_TARGET
                ? Optional.empty()
                : Optional.of(status == Status.MET);
    }

    /** How much was left out: pieces for equipment, else rows. */
    public long excluded() {
        return exclusions.stream().mapToLong(Exclusion::quantity).sum();
    }
}
