package org.choisi.tender.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.ecoscore.EcoscoreDesk;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.RuleSet;
import org.choisi.policy.Vocabularies;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Check;
import org.choisi.tender.Lot;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.PolicyAnswers;
import org.choisi.tender.Statement;
import org.choisi.tender.Tender;

/** What a rule set says of consultations, as it stands on one day. Any number of threads may ask. */
public final class TenderPolicy {

    static final String TOPIC = "purchasing";

    private final Edition edition;

    public TenderPolicy(Edition edition) {
        this.edition = edition;
    }

    /**
     * The policy for one consultation: as it stood on the day of its launch, for the law in force then governs it; on the
     * given day when the file does not say when it was launched.
     *
     * @throws org.choisi.measure.Refused when no rule is in force on that day
     */
    public static TenderPolicy of(RuleSet rules, Tender tender, LocalDate asOf) {
        return on(rules, tender.launchedOn() == null ? asOf : tender.launchedOn());
    }

    /** @throws org.choisi.measure.Refused when no rule is in force on that day */
    public static TenderPolicy on(RuleSet rules, LocalDate day) {
        return new TenderPolicy(rules.on(TOPIC, day));
    }

    /** The day whose rules these are. */
    public LocalDate day() {
        return edition.asOf();
    }

    /** What can be bought, by the word of the tables, each with what people call it. */
    public Map<String, Text> products() {
        return new ProductNames(edition).all();
    }

    /** What stands out in the design of a consultation, the gravest first. */
    public List<Check> design(Tender tender) {
        return new PurchasingChecks(edition, tender).all();
    }

    /**
     * What the responsible-digital criteria weigh, in percent: the least among the lots, for a consultation carries such a
     * criterion when each of its lots does. Price alone leaves nothing to them. Empty when some lot does not tell its weights.
     */
    public Optional<BigDecimal> responsiblePercent(Tender tender) {
        var designs = new Designs(tender, new Topics(edition, tender), Procedures.calledFor(edition, tender));
        BigDecimal least = null;
        for (Lot lot : tender.lots()) {
            BigDecimal share = lot.award().aggregation() == Aggregation.LOWEST_COST
                    ? BigDecimal.ZERO
                    : designs.of(lot).responsiblePercent();
            if (share == null) {
                return Optional.empty();
            }
            least = least == null ? share : least.min(share);
        }
        return Optional.ofNullable(least);
    }

    /** What the purchasing tables decide; they know no questionnaire. */
    public PolicyAnswers answers() {
        return new PurchasingAnswers(edition);
    }

    /** @param ecoscores of the same rule set */
    public PolicyAnswers answers(EcoscoreDesk ecoscores) {
        return new PurchasingAnswers(edition, new EcoscoreTables(ecoscores, edition.asOf())::points);
    }

    /** Whether a grid of that name gives points to answers. */
    public boolean hasGrid(String name) {
        String folded = Vocabularies.folded(name);
        return edition.rows("grids").stream()
                .anyMatch(row -> folded.equals(row.fields().get("grid")));
    }

    /** What stands out in the scores of the lots, the gravest first. */
    public List<Check> outcome(Tender tender, List<LotEvaluation> lots) {
        return OutcomeChecks.of(edition, tender, lots);
    }

    /** What letters to bidders must say, by the procedure that the consultation's value calls for. */
    public List<Statement> statements(Tender tender) {
        return LetterRows.of(edition, tender);
    }
}
