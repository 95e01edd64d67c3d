package org.choisi.lifecycle;

import java.time.LocalDate;
import java.util.Map;
import org.choisi.impact.Impacts;
import org.choisi.policy.Edition;
import org.choisi.policy.RuleCompiler;
import org.choisi.policy.RuleSet;
import org.choisi.policy.Vocabularies;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;

/** One rule set and the reference data it is read with, ready to advise. Never changes. */
public record AdviceDesk(RuleSet rules, ReferenceData reference, Impacts impacts) {

    private static final String TOPIC = "lifecycle";

    /**
     * Reads and checks a policy.
     *
     * @throws org.choisi.measure.Refused with every finding at once
     */
    public static AdviceDesk open(FileSet rules, ReferenceData reference, RuleCompiler compiler) {
        var words = new Vocabularies(Map.of(
                "category",
                reference.categories().codes(),
                "os_family",
                reference.operatingSystems().families()));
        return new AdviceDesk(RuleSet.read(rules, words, compiler), reference, new Impacts(reference));
    }

    /** @throws org.choisi.measure.Refused when no rule is in force on that day */
    public LifecycleAdvisor advisor(LocalDate asOf) {
        var basis = new Decision.Basis(asOf, rules.hash(), reference.hash());
        return new LifecycleAdvisor(edition(asOf), impacts, basis);
    }

    /** For one thread. */
    public AssetIntake intake(LocalDate asOf) {
        return new AssetIntake(reference, edition(asOf), rules.identity().country());
    }

    private Edition edition(LocalDate asOf) {
        return rules.on(TOPIC, asOf);
    }
}
