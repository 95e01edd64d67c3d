package org.choisi.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.choisi.impact.CarbonOptions;
import org.choisi.impact.Impacts;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;

/** Says what to do with assets, under the rules in force on one day. Any number of threads may ask. */
public final class LifecycleAdvisor {

    private final ProfileClasses classes;
    private final Rulings rulings;
    private final Impacts impacts;
    private final Decision.Basis basis;

    LifecycleAdvisor(Edition edition, Impacts impacts, Decision.Basis basis) {
        this.classes = new ProfileClasses(edition);
        this.rulings = new Rulings(edition);
        this.impacts = impacts;
        this.basis = basis;
    }

    /** What is advised for each profile, in their order. */
    public List<Decision> decide(List<AssetProfile> profiles) {
        List<AssetProfile> coarse = profiles.stream().map(classes::of).toList();
        List<Ruling> ruled = rulings.of(coarse);
        List<Decision> decisions = new ArrayList<>(profiles.size());
        for (int index = 0; index < profiles.size(); index++) {
            decisions.add(decision(profiles.get(index), ruled.get(index)));
        }
        return decisions;
    }

    public Decision decide(AssetProfile profile) {
        return decide(List.of(profile)).get(0);
    }

    private Decision decision(AssetProfile profile, Ruling ruling) {
        boolean leaves =
                ruling.verdict() == Verdict.REPLACE || profile.leaving().now();
        return new Decision(
                profile,
                ruling.verdict(),
                ruling.actions(),
                own(profile, ruling.reasons()),
                own(profile, ruling.otherFindings()),
                ruling.turns().stream().map(turn -> turn.of(profile)).toList(),
                leaves && !ruling.destination().isEmpty()
                        ? new Decision.Destination(
                                ruling.destination().get(0).outcome().answer(), own(profile, ruling.destination()))
                        : null,
                carbon(profile, ruling.verdict()),
                basis);
    }

    private static List<Hit> own(AssetProfile profile, List<Hit> hits) {
        List<Hit> own = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            own.add(hit.with(profile, ProfileClasses.SHOWN));
        }
        return own;
    }

    private CarbonOptions carbon(AssetProfile profile, Verdict verdict) {
        if (verdict == Verdict.OUT_OF_SCOPE || !profile.categoryState().equals("known")) {
            return null;
        }
        boolean serves = !profile.condition().equals("defective");
        return (serves
                        ? impacts.optionsFor(profile.category(), profile.country(), basis.asOf())
                        : impacts.optionsWithoutKeeping(profile.category(), profile.country(), basis.asOf()))
                .orElse(null);
    }
}
