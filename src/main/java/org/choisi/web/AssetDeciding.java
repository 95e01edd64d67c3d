package org.choisi.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Text;
import org.choisi.store.AssetDecisions;
import org.choisi.store.StoredAsset;
import org.springframework.stereotype.Component;

/** Takes what a person decides of an asset: following the advice is free, deciding otherwise needs a motive. */
@Component
public class AssetDeciding {

    /** What one can decide; the other verdicts say that something is missing or that the asset is gone. */
    public static final List<Verdict> CHOICES = List.of(Verdict.KEEP, Verdict.REFURBISH, Verdict.REPLACE);

    private final AssetDecisions decisions;
    private final Clock clock;

    AssetDeciding(AssetDecisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * What somebody sent; any of it may be missing.
     *
     * @param by a name, a role or a committee
     */
    public record Asked(String decision, String motive, String by) {

        public Asked {
            decision = DecisionFault.said(decision);
            motive = DecisionFault.said(motive);
            by = DecisionFault.said(by);
        }
    }

    /** Keeps the decision, once if it is sent again; or says all that is wrong with it and keeps nothing. */
    public List<DecisionFault> decide(StoredAsset asset, Asked asked) {
        Verdict advice = asset.row().verdict();
        Optional<Verdict> decision = Arrays.stream(Verdict.values())
                .filter(verdict -> CHOICES.contains(verdict) && verdict.name().equals(asked.decision()))
                .findFirst();
        List<DecisionFault> faults = faults(asked, advice, decision);
        if (faults.isEmpty() && !alreadyKept(asset, asked)) {
            decisions.add(new AssetDecisions.Decision(
                    asset.row().id(),
                    asset.inventory(),
                    asset.number(),
                    advice,
                    decision.orElseThrow(),
                    asked.motive(),
                    asked.by(),
                    clock.instant()));
        }
        return faults;
    }

    /** A form sent twice, by a second click or by going back, is one decision. */
    private boolean alreadyKept(StoredAsset asset, Asked asked) {
        return decisions.of(asset.row().id()).stream()
                .findFirst()
                .filter(last -> last.inventory().equals(asset.inventory())
                        && last.number() == asset.number()
                        && last.decision().name().equals(asked.decision())
                        && last.motive().equals(asked.motive())
                        && last.author().equals(asked.by()))
                .isPresent();
    }

    private static List<DecisionFault> faults(Asked asked, Verdict advice, Optional<Verdict> decision) {
        List<DecisionFault> faults = new ArrayList<>();
        if (decision.isEmpty()) {
            faults.add(new DecisionFault(
                    "decision", new Text("attendu : KEEP, REFURBISH, REPLACE", "expected: KEEP, REFURBISH, REPLACE")));
        }
        boolean against = decision.isPresent() && decision.get() != advice;
        DecisionFault.motive(asked.motive(), against, advice.words(), faults);
        DecisionFault.author(asked.by(), faults);
        return faults;
    }
}
