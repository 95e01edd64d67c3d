package org.choisi.tender;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing a lot's bids are judged on.
 *
 * @param dimension {@code trust}, {@code accessibility}, {@code environment}, {@code social} or {@code technical}; empty
 *     when not said
 * @param weight on the scale of the file; null when it cannot be told (a range, an order, none)
 * @param unit what the file says the weight is
 * @param lowerIsBetter whether a smaller mark is a better one: a delay, kilowatt-hours
 * @param minimumScore mark under which a bid is excluded, on the mark's scale; null when none
 * @param parts published sub-criteria
 * @param problem why no bid can be scored on it; null when nothing stands in the way
 */
public record Criterion(
        String name,
        Kind kind,
        String dimension,
        String description,
        BigDecimal weight,
        WeightUnit unit,
        boolean lowerIsBetter,
        Scoring scoring,
        BigDecimal minimumScore,
        List<Part> parts,
        Fault problem) {

    /** What a criterion looks at. */
    public enum Kind {
        PRICE,
        COST,
        QUALITY
    }

    /** What a file says its weights are. Ranges and orders cannot be scored. */
    public enum WeightUnit {
        PERCENT,
        DECIMAL,
        POINTS,
        RANGE,
        ORDER,
        NONE
    }

    /** A published sub-criterion; its weight is null when the file does not give one. */
    public record Part(String name, BigDecimal weight) {}

    public Criterion {
        parts = List.copyOf(parts);
    }

    /** Whether it is judged on a price or a cost. */
    public boolean judgesAmount() {
        return kind != Kind.QUALITY;
    }
}
