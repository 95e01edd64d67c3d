package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.choisi.measure.Text;

/** The share of the equipment that has served before, percent of the pieces. */
final class RefurbishedShare implements Derivation {

    static final String EQUIPMENT = "equipment";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NO_UNIT = "none";

    @Override
    public Derived of(Question question, Given given) {
        if (given.hasNoObject(EQUIPMENT)) {
            return Derived.notApplicable();
        }
        Optional<Answer.Pieces> pieces = given.to(EQUIPMENT, Answer.Pieces.class);
        if (pieces.isEmpty()) {
            return Derived.missing(List.of(given.label(EQUIPMENT)));
        }
        BigDecimal all = count(pieces.get(), equipment -> true);
        BigDecimal before = count(pieces.get(), equipment -> equipment.acquired() != Equipment.Acquired.NEW);
        BigDecimal share = before.multiply(HUNDRED).divide(all, MathContext.DECIMAL128);
        Speech speech = given.questionnaire().speech();
        Text served = speech.number(before, NO_UNIT);
        Text total = speech.number(all, NO_UNIT);
        var text = new Text(
                "%s équipements sur %s ont déjà servi".formatted(served.fr(), total.fr()),
                "%s of %s devices have served before".formatted(served.en(), total.en()));
        return Derived.number(
                share,
                List.of(new Reason(
                        question.row().id(),
                        text,
                        question.row().at(),
                        question.row().reference(),
                        question.inForceSince(),
                        Map.of("pieces", all, "servedBefore", before))));
    }

    private static BigDecimal count(Answer.Pieces pieces, Predicate<Equipment> counted) {
        return pieces.equipment().stream()
                .filter(counted)
                .map(Equipment::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
