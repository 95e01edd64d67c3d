package org.choisi.tender;

import java.time.LocalDate;
import java.util.List;
import org.choisi.policy.RuleSet;

/** One rule set, ready to say what can be said of consultations. Never changes; any number of threads may ask. */
public final class TenderDesk {

    private final RuleSet rules;

    public TenderDesk(RuleSet rules) {
        this.rules = rules;
    }

    /** @throws org.choisi.measure.Refused when no rule is in force on that day */
    public Evaluation evaluate(Tender tender, LocalDate asOf) {
        return new Evaluation(tender, asOf, rules.hash(), List.of(), List.of());
    }
}
