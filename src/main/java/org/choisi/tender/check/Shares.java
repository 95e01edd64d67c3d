package org.choisi.tender.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Criterion;
import org.choisi.tender.Criterion.WeightUnit;
import org.choisi.tender.Lot;

/** The weights of a lot as shares of their sum. */
final class Shares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    /** Weights are a few digits; what is longer is no weight, and would take for ever to add up. */
    private static final int LONGEST = 30;

    private static final int MOST_NAMED = 3;

    private final Lot lot;
    private final BigDecimal total;

    Shares(Lot lot) {
        this.lot = lot;
        List<BigDecimal> weights = lot.criteria().stream()
                .map(Criterion::weight)
                .filter(Objects::nonNull)
                .toList();
        boolean tame = weights.stream().allMatch(Shares::isTame);
        this.total = tame ? weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    private static boolean isTame(BigDecimal weight) {
        return Math.abs((long) weight.scale()) <= LONGEST && weight.precision() <= LONGEST;
    }

    BigDecimal total() {
        return total;
    }

    /** Share of one criterion; null when it cannot be told. */
    BigDecimal percent(Criterion criterion) {
        return percent(one -> one == criterion);
    }

    /** Share of some criteria together; null when it cannot be told. */
    BigDecimal percent(Predicate<Criterion> counted) {
        boolean told = total != null
                && total.signum() > 0
                && lot.award().aggregation() != Aggregation.LOWEST_COST
                && lot.criteria().stream().allMatch(criterion -> criterion.weight() != null);
        if (!told) {
            return null;
        }
        return of(lot.criteria().stream()
                .filter(counted)
                .map(Criterion::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** A weight as a share of the sum. */
    BigDecimal of(BigDecimal weight) {
        return weight.multiply(WHOLE).divide(total, DIGITS);
    }

    /** How the weights add up, when the file calls them percentages. */
    String sum() {
        boolean percent = total != null
                && !lot.criteria().isEmpty()
                && lot.award().aggregation() != Aggregation.LOWEST_COST
                && lot.criteria().stream().allMatch(criterion -> criterion.unit() == WeightUnit.PERCENT);
        if (!percent) {
            return "none";
        }
        int gap = total.compareTo(WHOLE);
        return gap == 0 ? "hundred" : gap < 0 ? "under" : "over";
    }

    /** Whether every criterion says what it weighs. */
    String weights() {
        if (lot.criteria().size() < 2 || lot.award().aggregation() == Aggregation.LOWEST_COST) {
            return "given";
        }
        if (lot.criteria().stream()
                .anyMatch(criterion -> criterion.weight() == null
                        && criterion.unit() != WeightUnit.ORDER
                        && criterion.unit() != WeightUnit.RANGE)) {
            return "some-missing";
        }
        return lot.criteria().stream().anyMatch(criterion -> criterion.unit() == WeightUnit.ORDER)
                ? "ordered"
                : "given";
    }

    /** Whether every published sub-criterion says what it weighs. */
    String parts() {
        if (published().findAny().isEmpty()) {
            return "none";
        }
        return unweighted().findAny().isPresent() ? "some-missing" : "given";
    }

    /** Names of the first few sub-criteria that do not say what they weigh. */
    String unweightedParts() {
        String names = unweighted().limit(MOST_NAMED).map(Criterion.Part::name).collect(Collectors.joining(", "));
        return unweighted().skip(MOST_NAMED).findAny().isPresent() ? names + "…" : names;
    }

    private Stream<Criterion.Part> published() {
        return lot.criteria().stream().flatMap(criterion -> criterion.parts().stream());
    }

    private Stream<Criterion.Part> unweighted() {
        return published().filter(part -> part.weight() == null);
    }
}
