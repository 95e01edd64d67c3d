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

    public static final int LONGEST_MOTIVE = 1_000;
    public static final int LONGEST_AUTHOR = 200;

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
            decision = said(decision);
            motive = said(motive);
            by = said(by);
        }

        private static String said(String words) {
            return words == null ? "" : words.strip();
        }
    }

    /** @param field {@code decision}, {@code motive} or {@code by} */
    public record Fault(String field, Text reason) {}

    /** Keeps the decision, or says all that is wrong with it and keeps nothing. */
    public List<Fault> decide(StoredAsset asset, Asked asked) {
        Verdict advice = asset.row().verdict();
        Optional<Verdict> decision = Arrays.stream(Verdict.values())
                .filter(verdict -> CHOICES.contains(verdict) && verdict.name().equals(asked.decision()))
                .findFirst();
        List<Fault> faults = faults(asked, advice, decision);
        if (faults.isEmpty()) {
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

    private static List<Fault> faults(Asked asked, Verdict advice, Optional<Verdict> decision) {
        List<Fault> faults = new ArrayList<>();
        if (decision.isEmpty()) {
            faults.add(new Fault(
                    "decision", new Text("attendu : KEEP, REFURBISH, REPLACE", "expected: KEEP, REFURBISH, REPLACE")));
        }
        if (asked.by().isEmpty() || asked.by().length() > LONGEST_AUTHOR) {
            faults.add(new Fault(
                    "by",
                    new Text(
                            "qui décide est attendu, en %d signes au plus".formatted(LONGEST_AUTHOR),
                            "who decides is expected, in %d characters at most".formatted(LONGEST_AUTHOR))));
        }
        if (decision.isPresent() && decision.get() != advice && asked.motive().isEmpty()) {
            faults.add(new Fault(
                    "motive",
                    new Text(
                            "l'avis est « %s » : décider autre chose demande un motif"
                                    .formatted(advice.words().fr()),
                            "the advice is '%s': deciding otherwise needs a motive"
                                    .formatted(advice.words().en()))));
        } else if (asked.motive().length() > LONGEST_MOTIVE) {
            faults.add(new Fault(
                    "motive",
                    new Text(
                            "un motif a %d signes au plus".formatted(LONGEST_MOTIVE),
                            "a motive has %d characters at most".formatted(LONGEST_MOTIVE))));
        }
        return faults;
    }
}
