package org.choisi.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;

/**
 * An alternative that the policy offers for an item: a row of {@code rules/catalogue/alternatives.csv}.
 *
 * @param lifetimeYears how long it serves; empty when the policy's lifetimes, or for a refurbished one the sources, say
 * @param people how many use the same one
 * @param text its name for people
 * @param depends what it depends on
 */
public record Offer(
        Alternative alternative,
        Optional<BigDecimal> lifetimeYears,
        BigDecimal people,
        Text text,
        Text depends,
        Row row) {

    static Offer of(RowFact fact, Alternative alternative, Edition edition) {
        return new Offer(
                alternative,
                edition.written(fact.row(), "lifetime_years"),
                Cells.number(fact, "people"),
                Cells.text(fact, "text"),
                Cells.text(fact, "depends"),
                fact.row());
    }
}
