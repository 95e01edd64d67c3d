package org.choisi.tender;

import java.util.Arrays;
import java.util.Optional;

/** How a price, a cost or a mark becomes points. W is the weight, P the bid's figure, m the lowest, M the highest. */
public enum Method {
    /** W·m/P. */
    LOWEST_OVER_PRICE("lowest-over-price", true),
    /** W·max(0, 1-(P-m)/(m·spread)). */
    LINEAR_FROM_LOWEST("linear-from-lowest", true),
    /** W·(M-P)/(M-m): nothing for the dearest, whatever the gap. */
    LINEAR_MIN_MAX("linear-min-max", true),
    /** W·(m/P)^k. */
    POWER("power", true),
    /** W·(hi-P)/(hi-lo), held between 0 and W. */
    ABSOLUTE("absolute", true),
    /** W·mark/outOf. */
    MARK("mark", false),
    /** W·mark/best mark. */
    BEST_RELATIVE("best-relative", false),
    /** The mark is the points. */
    POINTS("points", false),
    /** Points of the row that the answer meets in a table of the rule set. */
    GRID("grid", false),
    /** The life-cycle cost, through a price method. */
    LIFE_CYCLE_COST("life-cycle-cost", false);

    private final String code;
    private final boolean lowestIsBest;

    Method(String code, boolean lowestIsBest) {
        this.code = code;
        this.lowestIsBest = lowestIsBest;
    }

    /** Its name in files. */
    public String code() {
        return code;
    }

    /** Whether it is made for figures of which the lowest is the best. */
    public boolean lowestIsBest() {
        return lowestIsBest;
    }

    /**
     * Whether a criterion can be scored by it. A price that earns more the higher it is, or a delay that earns more the
     * longer, is never what was meant.
     *
     * @param lowerIsBetter whether a smaller figure is a better one
     */
    public boolean suits(Criterion.Kind kind, boolean lowerIsBetter) {
        boolean quality = kind == Criterion.Kind.QUALITY;
        return switch (this) {
            case GRID -> true;
            case POINTS -> quality;
            case LIFE_CYCLE_COST -> !quality;
            default -> lowestIsBest == lowerIsBetter;
        };
    }

    public static Optional<Method> named(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code.equals(code))
                .findFirst();
    }
}
