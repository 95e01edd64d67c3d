package org.choisi.lifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;
import org.choisi.policy.Wording;
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

    /** Pieces in one lot; without a row that says, all of them. */
    int mostPieces(String channel) {
        return edition.rows("lots").stream()
                .filter(row -> words(row, "channel").accepts(channel))
                .mapToInt(row -> ((Number) row.fields().get("mostPieces")).intValue())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    List<LotDuty> duties(String channel, String erasure) {
        return edition.rows("lot-duties").stream()
                .filter(row -> words(row, "channel").accepts(channel))
                .filter(row -> words(row, "erasure").accepts(erasure))
                .map(PlanRules::duty)
                .toList();
    }

    private static LotDuty duty(RowFact row) {
        var wording = new Wording(new Text(
                (String) row.fields().get("textFr"), (String) row.fields().get("textEn")));
        Number days = (Number) row.fields().get("waitDays");
        return new LotDuty(
                row.row().id(),
                (String) row.fields().get("document"),
                days == null ? null : days.intValue(),
                new Text(
                        wording.filled(row.fields()::get, Language.FR), wording.filled(row.fields()::get, Language.EN)),
                row.row().at(),
                row.row().reference());
    }

    private static Words words(RowFact row, String field) {
        return (Words) row.fields().get(field);
    }
}
