package org.choisi.lifecycle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.choisi.impact.Impacts;
import org.choisi.policy.Edition;
import org.choisi.policy.RuleCompiler;
import org.choisi.policy.RuleSet;
import org.choisi.policy.Vocabularies;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;

/** One rule set and the reference data it is read with, ready to advise. Never changes; any number of threads may ask. */
public final class AdviceDesk {

    private static final String TOPIC = "lifecycle";
    /** Days are few: today's, and those of inventories looked at again. */
    private static final int MOST_ADVISORS_KEPT = 16;

    private final RuleSet rules;
    private final ReferenceData reference;
    private final Impacts impacts;
    private final Map<LocalDate, LifecycleAdvisor> advisors = new ConcurrentHashMap<>();

    private AdviceDesk(RuleSet rules, ReferenceData reference) {
        this.rules = rules;
        this.reference = reference;
        this.impacts = new Impacts(reference);
    }

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
                reference.operatingSystems().families(),
                Vocabularies.COUNTRY,
                reference.grids().countries()));
        return new AdviceDesk(RuleSet.read(rules, words, compiler), reference);
    }

    /** The same desk as if some rows of its rules were not there; only this one is to be closed. */
    AdviceDesk without(Set<String> ids) {
        return new AdviceDesk(rules.without(ids), reference);
    }

    public RuleSet rules() {
        return rules;
    }

    public ReferenceData reference() {
        return reference;
    }

    public Impacts impacts() {
        return impacts;
    }

    /** @throws org.choisi.measure.Refused when no rule is in force on that day */
    public LifecycleAdvisor advisor(LocalDate asOf) {
        if (advisors.size() > MOST_ADVISORS_KEPT) {
            advisors.clear();
        }
        return advisors.computeIfAbsent(asOf, day -> {
            var basis = new Decision.Basis(day, rules.hash(), reference.hash());
            return new LifecycleAdvisor(edition(day), impacts, basis);
        });
    }

    /** For one thread. */
    public AssetIntake intake(LocalDate asOf) {
        return new AssetIntake(reference, edition(asOf), rules.identity().country());
    }

    /** The lifetimes that the policy counts on. */
    public Lifetimes lifetimes(LocalDate asOf) {
        return new Lifetimes(edition(asOf));
    }

    private Edition edition(LocalDate asOf) {
        return rules.on(TOPIC, asOf);
    }
}
