package org.choisi.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.choisi.measure.Text;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;
import org.choisi.policy.Words;

/**
 * A row of the catalogue: an indicator and the target it has over some time.
 *
 * @param formula empty when the row names one that this program does not know
 * @param target null when none is set
 * @param threshold from which percentage a contract or service counts; null when the formula needs none
 * @param baseYear the year compared with; null when the formula compares with none
 * @param dueYear the year at whose end the target must be met; null when it holds every year
 * @param row the row itself: id, place, dates, reference
 */
public record Goal(
        String code,
        Text label,
        Optional<Formula> formula,
        Scope scope,
        String unit,
        Direction direction,
        BigDecimal target,
        BigDecimal threshold,
        Integer baseYear,
        Integer dueYear,
        Row row) {

    static Goal of(RowFact fact) {
        return new Goal(
                word(fact, "code"),
                new Text(word(fact, "labelFr"), word(fact, "labelEn")),
                Formula.named(word(fact, "formula")),
                new Scope(words(fact, "category"), words(fact, "entity"), words(fact, "group")),
                word(fact, "unit"),
                Direction.of(word(fact, "direction")),
                number(fact, "target"),
                number(fact, "threshold"),
                year(fact, "baseYear"),
                year(fact, "dueYear"),
                fact.row());
    }

    Goal within(Scope narrower) {
        return new Goal(code, label, formula, narrower, unit, direction, target, threshold, baseYear, dueYear, row);
    }

    /** Whether what it looks at has categories of equipment. */
    boolean isOfEquipment() {
        return formula.map(Formula::isOfEquipment).orElse(false);
    }

    /** The day from which a value that does not meet the target has missed it. */
    LocalDate dueOn(int year) {
        return LocalDate.of(dueYear == null ? year : dueYear, 12, 31);
    }

    private static String word(RowFact fact, String field) {
        return (String) fact.fields().get(field);
    }

    private static Words words(RowFact fact, String field) {
        return (Words) fact.fields().get(field);
    }

    private static BigDecimal number(RowFact fact, String field) {
        return (BigDecimal) fact.fields().get(field);
    }

    private static Integer year(RowFact fact, String field) {
        BigDecimal year = number(fact, field);
        return year == null ? null : year.intValue();
    }
}
