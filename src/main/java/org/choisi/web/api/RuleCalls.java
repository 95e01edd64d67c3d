package org.choisi.web.api;

import java.time.Instant;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.policy.RuleSet;
import org.choisi.web.LivePolicy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which rules are live, and why changed ones are not. */
@RestController
final class RuleCalls {

    private final LivePolicy policy;

    RuleCalls(LivePolicy policy) {
        this.policy = policy;
    }

    record Live(
            String id, String name, String owner, String label, String hash, String referenceData, Instant loadedAt) {}

    record Found(String file, int row, int column, String text) {}

    record Refusal(Instant at, String why, List<Found> findings) {}

    /** @param refused null while what is on disk is what is live */
    record Rules(Live live, Refusal refused) {}

    @GetMapping("/api/rules")
    ResponseEntity<Rules> rules(Language language) {
        LivePolicy.Status status = policy.status();
        RuleSet rules = status.desk().rules();
        RuleSet.Identity identity = rules.identity();
        var live = new Live(
                identity.id(),
                identity.name().in(language),
                identity.owner(),
                identity.label(),
                rules.hash(),
                status.desk().reference().hash(),
                status.loadedAt());
        Refusal refused = status.refused().map(why -> refusal(why, language)).orElse(null);
        return Answers.ok(new Rules(live, refused), language);
    }

    private static Refusal refusal(LivePolicy.Refusal refusal, Language language) {
        return new Refusal(
                refusal.at(),
                refusal.why().in(language),
                refusal.findings().stream()
                        .map(finding -> found(finding, language))
                        .toList());
    }

    private static Found found(Finding finding, Language language) {
        return new Found(
                finding.file(), finding.row(), finding.column(), finding.text().in(language));
    }
}
