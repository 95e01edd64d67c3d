package org.choisi.services;

import java.time.LocalDate;
import org.choisi.policy.RuleSet;
import org.choisi.reference.ReferenceData;

/** One rule set and the reference data it is read with, ready to review services. */
public final class ServiceDesk {

    static final String TOPIC = "services";

    private final RuleSet rules;
    private final ReferenceData reference;

    public ServiceDesk(RuleSet rules, ReferenceData reference) {
        this.rules = rules;
        this.reference = reference;
    }

    /** @throws org.choisi.measure.Refused when the rule set has no rules about services in force on that day */
    public ServiceReviewer reviewer(LocalDate asOf) {
        return new ServiceReviewer(
                rules.on(TOPIC, asOf),
                reference,
                rules.identity().country(),
                new Review.Basis(asOf, rules.hash(), reference.hash()));
    }
}
