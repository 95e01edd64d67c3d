package org.choisi.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * One part of a consultation, won on its own.
 *
 * @param value estimated value before tax; null when not said
 * @param products what this lot buys, when the file says it of this lot; empty when it does not
 * @param clauses what the contract demands of whoever performs it, such as {@code environment} or {@code interoperability}
 * @param texts what the file says in free text of how this lot is judged
 * @param criteria in the order of the file
 */
public record Lot(
        String id,
        String title,
        Money value,
        Set<String> products,
        Set<String> clauses,
        List<String> texts,
        List<Criterion> criteria,
        AwardMethod award) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 10;

    public Lot {
        products = Set.copyOf(products);
        clauses = Set.copyOf(clauses);
        texts = List.copyOf(texts);
        criteria = List.copyOf(criteria);
    }

    /** Sum of the weights that can be told; zero when none can. */
    public BigDecimal weightsSum() {
        return criteria.stream()
                .map(Criterion::weight)
                .filter(weight -> weight != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Share of a criterion in the weights, in percent; zero when it cannot be told. */
    public BigDecimal percentOf(Criterion criterion) {
        BigDecimal sum = weightsSum();
        if (sum.signum() == 0 || criterion.weight() == null) {
            return BigDecimal.ZERO;
        }
        return criterion.weight().multiply(HUNDRED).divide(sum, PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether a bid needs an amount to be scored here. */
    public boolean usesAmount() {
        return award.aggregation() != Aggregation.WEIGHTED_SUM
                || criteria.stream().anyMatch(Criterion::judgesAmount);
    }
}
