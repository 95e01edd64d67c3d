package org.choisi.ecoscore;

import static org.choisi.ecoscore.QuestionnaireReader.number;
import static org.choisi.ecoscore.QuestionnaireReader.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;
import org.choisi.policy.RuleSet;
import org.choisi.reference.ReferenceData;
import org.choisi.reference.RgesnCriteria.Criterion;

/**
 * The share of RGESN criteria that are met, percent, each weighted by its priority. Criteria that do not apply leave the
 * calculation; with too many of them unanswered there is no rate.
 */
final class RgesnRate implements Derivation {

    private static final String CRITERIA = "rgesn_criteria";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleSet rules;
    private final ReferenceData reference;

    RgesnRate(RuleSet rules, ReferenceData reference) {
        this.rules = rules;
        this.reference = reference;
    }

    @Override
    public Derived of(Question question, Given given) {
        if (given.hasNoObject(CRITERIA)) {
            return Derived.missing(List.of(question.label()));
        }
        Optional<Answer.Criteria> criteria = given.to(CRITERIA, Answer.Criteria.class);
        if (criteria.isEmpty()) {
            return Derived.missing(List.of(given.label(CRITERIA)));
        }
        Edition edition = rules.on(EcoscoreDesk.TOPIC, given.questionnaire().asOf());
        return new Weighing(edition, criteria.get())
                .rate(question, given.questionnaire().speech());
    }

    /** Sums of weights. */
    private final class Weighing {

        private final Edition edition;
        private final Map<String, BigDecimal> weights = new HashMap<>();
        private BigDecimal met = BigDecimal.ZERO;
        private BigDecimal answered = BigDecimal.ZERO;
        private BigDecimal applicable = BigDecimal.ZERO;
        private int count;
        private int countMet;

        Weighing(Edition edition, Answer.Criteria criteria) {
            this.edition = edition;
            for (RowFact row : edition.rows("rgesn-weights")) {
                weights.put(text(row, "priority"), number(row, "weight"));
            }
            reference
                    .rgesn()
                    .all()
                    .forEach(criterion -> add(criterion, criteria.states().get(criterion.number())));
        }

        private void add(Criterion criterion, CriterionState state) {
            BigDecimal weight = weights.getOrDefault(criterion.priority(), BigDecimal.ONE);
            if (state == CriterionState.NOT_APPLICABLE) {
                return;
            }
            applicable = applicable.add(weight);
            if (state == null) {
                return;
            }
            answered = answered.add(weight);
            count++;
            if (state == CriterionState.MET) {
                met = met.add(weight);
                countMet++;
            }
        }

        Derived rate(Question question, Speech speech) {
            BigDecimal least = QuestionnaireReader.setting(edition, "rgesn-coverage");
            if (answered.signum() == 0 || percent(answered, applicable).compareTo(least) < 0) {
                return Derived.missing(
                        "%d critères du RGESN ont une réponse ; il en faut %s %% en poids"
                                .formatted(count, least.toPlainString()),
                        "%d RGESN criteria are answered; %s%% by weight are needed"
                                .formatted(count, least.toPlainString()));
            }
            BigDecimal rate = percent(met, answered);
            return new Derived(
                    new Answer.Number(rate),
                    percent(met, applicable),
                    percent(met.add(applicable).subtract(answered), applicable),
                    List.of(step(question, speech)),
                    List.of());
        }

        private Reason step(Question question, Speech speech) {
            Text part = speech.number(met, "none");
            Text whole = speech.number(answered, "none");
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("criteriaMet", BigDecimal.valueOf(countMet));
            values.put("criteriaAnswered", BigDecimal.valueOf(count));
            values.put("weightMet", met);
            values.put("weightAnswered", answered);
            RowFact weights = edition.rows("rgesn-weights").get(0);
            return new Reason(
                    question.row().id(),
                    new Text(
                            "%d critères satisfaits sur %d qui ont une réponse, pondérés par priorité : %s sur %s"
                                    .formatted(countMet, count, part.fr(), whole.fr()),
                            "%d criteria met of %d answered, weighted by priority: %s of %s"
                                    .formatted(countMet, count, part.en(), whole.en())),
                    weights.row().at(),
                    weights.row().reference(),
                    edition.inForceSince(weights.row()),
                    values);
        }

        private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
            return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
        }
    }
}
