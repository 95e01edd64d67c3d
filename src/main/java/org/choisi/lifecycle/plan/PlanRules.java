package org.choisi.lifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;
import org.choisi.policy.Words;

/** What the policy's own tables say of planning, on one day. */
final class PlanRules {

    private static final int MONTHS_A_YEAR = 12;

    private final Edition edition;

    PlanRules(AdviceDesk desk, LocalDate day) {
        this.edition = desk.rules().on("lifecycle", day);
    }

    /** Whole years that a restored asset serves at least, begun ones counted whole; 0 when no row says. */
    int secondLifeYears(List<String> actions, String category) {
        int months = edition.rows("second-lives").stream()
                .filter(row -> words(row, "category").accepts(category))
                .filter(row -> actions.stream().anyMatch(words(row, "action")::accepts))
                .mapToInt(row -> ((Number) row.fields().get("leastMonths")).intValue())
                .max()
                .orElse(0);
        return (months + MONTHS_A_YEAR - 1) / MONTHS_A_YEAR;
    }

    /** Whether another is bought when this one leaves; what no row tells is bought. */
    boolean replaced(AssetProfile profile) {
        return edition.rows("replacements").stream()
                .filter(row -> words(row, "status").accepts(profile.status()))
                .filter(row -> words(row, "acquiredAs").accepts(profile.acquiredAs()))
                .findFirst()
                .map(row -> row.fields().get("purchase").equals("bought"))
                .orElse(true);
    }

    private static Words words(RowFact row, String field) {
        return (Words) row.fields().get(field);
    }
}
