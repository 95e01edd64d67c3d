package org.choisi.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The alternatives for an item beside each other.
 *
 * @param asked how many are asked for, and whose electricity they use
 * @param alternatives those that the policy offers, in the order of {@link Alternative}
 * @param car what a kilometre by car weighs; empty when the reference data do not say
 * @param ruleSet hash of the rules
 * @param referenceData hash of the reference data
 */
public record ItemImpact(
        CatalogueItem item,
        Asked asked,
        List<AlternativeImpact> alternatives,
        Optional<CarKilometres> car,
        LocalDate asOf,
        String ruleSet,
        String referenceData) {

    /**
     * What was asked for.
     *
     * @param quantity pieces, or subscriptions to a service, one or more
     * @param country ISO code or name of the country whose electricity counts; empty for that of the rule set
     */
    public record Asked(BigDecimal quantity, String country) {

        public static final Asked ONE = new Asked(BigDecimal.ONE, "");
    }

    /** Whether anything is known of any alternative. */
    public boolean isKnown() {
        return alternatives.stream().anyMatch(one -> one.weight().isPresent());
    }
}
