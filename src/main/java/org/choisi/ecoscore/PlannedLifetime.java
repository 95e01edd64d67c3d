package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.RowFact;
import org.choisi.policy.RuleSet;

/**
 * How long new equipment is to serve, as a percentage of the lifetimes that the policy aims at: the mean over the pieces.
 * What has served before is past the question.
 */
final class PlannedLifetime implements Derivation {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleSet rules;

    PlannedLifetime(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public Derived of(Question question, Given given) {
        if (given.hasNoObject(RefurbishedShare.EQUIPMENT)) {
            return Derived.notApplicable();
        }
        Optional<Answer.Pieces> pieces = given.to(RefurbishedShare.EQUIPMENT, Answer.Pieces.class);
        if (pieces.isEmpty()) {
            return Derived.missing(List.of(given.label(RefurbishedShare.EQUIPMENT)));
        }
        List<Equipment> bought = pieces.get().equipment().stream()
                .filter(equipment -> equipment.acquired() == Equipment.Acquired.NEW)
                .toList();
        return bought.isEmpty() ? Derived.notApplicable() : mean(question, given, bought);
    }

    private Derived mean(Question question, Given given, List<Equipment> bought) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal count = BigDecimal.ZERO;
        List<Reason> steps = new ArrayList<>();
        List<Text> missing = new ArrayList<>();
        for (Equipment equipment : bought) {
            Optional<RowFact> target =
                    target(equipment.category(), given.questionnaire().asOf());
            if (target.isEmpty()) {
                Text name = given.questionnaire().speech().category(equipment.category());
                missing.add(new Text("durée de vie visée : " + name.fr(), "target lifetime: " + name.en()));
                continue;
            }
            BigDecimal months = months(target.get());
            BigDecimal percent =
                    equipment.years().multiply(MONTHS_A_YEAR).multiply(HUNDRED).divide(months, MathContext.DECIMAL128);
            sum = sum.add(percent.multiply(equipment.quantity()));
            count = count.add(equipment.quantity());
            steps.add(step(question, given, equipment, target.get(), months));
        }
        return missing.isEmpty()
                ? Derived.number(sum.divide(count, MathContext.DECIMAL128), steps)
                : Derived.missing(missing);
    }

    /** A set without a policy on lifetimes aims at none. */
    private Optional<RowFact> target(String category, LocalDate day) {
        try {
            return rules.rows("lifecycle", "lifetimes", day).stream()
                    .filter(row -> category.equals(row.fields().get("category"))
                            && "standard".equals(row.fields().get("usage"))
                            && "other".equals(row.fields().get("entity")))
                    .findFirst();
        } catch (Refused noSuchFolder) {
            return Optional.empty();
        }
    }

    private static BigDecimal months(RowFact target) {
        return new BigDecimal(target.fields().get("targetMonths").toString());
    }

    private static Reason step(Question question, Given given, Equipment equipment, RowFact target, BigDecimal months) {
        Speech speech = given.questionnaire().speech();
        Text piece = speech.piece(equipment);
        Text years = speech.number(months.divide(MONTHS_A_YEAR, MathContext.DECIMAL128), "years");
        return new Reason(
                question.row().id(),
                new Text(
                        "%s : la politique vise %s".formatted(piece.fr(), years.fr()),
                        "%s: the policy aims at %s".formatted(piece.en(), years.en())),
                target.row().at(),
                target.row().reference(),
                target.row().validFrom(),
                Map.of("years", equipment.years(), "targetMonths", months));
    }
}
