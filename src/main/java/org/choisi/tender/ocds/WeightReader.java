package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.choisi.measure.Text;
import org.choisi.tender.Criterion.WeightUnit;
import org.choisi.tender.Severity;

/** Reads the weight of a criterion among its {@code numbers}. It is kept as written, whatever its scale. */
final class WeightReader {

    private static final Map<String, WeightUnit> CODES = Map.of(
            "percentageExact", WeightUnit.PERCENT,
            "decimalExact", WeightUnit.DECIMAL,
            "pointsExact", WeightUnit.POINTS,
            "percentageRangeMiddle", WeightUnit.RANGE,
            "decimalRangeMiddle", WeightUnit.RANGE,
            "pointsRangeMiddle", WeightUnit.RANGE,
            "order", WeightUnit.ORDER);

    /** @param value null when it cannot be told */
    record Weight(BigDecimal value, WeightUnit unit) {

        static final Weight NONE = new Weight(null, WeightUnit.NONE);
    }

    private final Fields fields;
    private final Stop stop;
    private final String where;
    private final boolean needed;

    /** @param needed whether bids cannot be scored without it */
    WeightReader(Fields fields, Stop stop, String where, boolean needed) {
        this.fields = fields;
        this.stop = stop;
        this.where = where;
        this.needed = needed;
    }

    Weight weight(Node criterion) {
        List<Node> weights = new ArrayList<>();
        fields.nodes(criterion, "numbers", where).stream()
                .filter(number -> number.has("weight"))
                .forEach(weights::add);
        if (weights.isEmpty()) {
            missing();
            return Weight.NONE;
        }
        if (weights.size() > 1) {
            stop.because(
                    "DATA-WEIGHT-TWICE",
                    "Plusieurs poids pour un seul critère : gardez-en un.",
                    "Several weights for one criterion: keep one.");
            return Weight.NONE;
        }
        return weight(weights.get(0), weights.get(0).text("weight"));
    }

    private Weight weight(Node number, String code) {
        WeightUnit unit = CODES.get(code);
        if (unit == null) {
            unknown(code);
            return Weight.NONE;
        }
        if (unit == WeightUnit.RANGE || unit == WeightUnit.ORDER) {
            inexact(unit);
            return new Weight(null, unit);
        }
        BigDecimal value = fields.number(number, "number", where);
        check(value);
        return new Weight(value, unit);
    }

    private void check(BigDecimal value) {
        if (value == null) {
            missing();
        } else if (value.signum() < 0) {
            stop.because(
                    "DATA-WEIGHT-NEGATIVE",
                    "Poids négatif %s : un critère ne peut pas retirer de points ; corrigez-le.".formatted(value),
                    "Negative weight %s: a criterion cannot take points away; correct it.".formatted(value));
        } else if (value.signum() == 0) {
            fields.faults()
                    .info(
                            "DATA-WEIGHT-ZERO",
                            where,
                            "Poids nul : ce critère ne compte pas.",
                            "Weight of zero: this criterion does not count.");
        }
    }

    private void missing() {
        if (needed) {
            stop.because(
                    "DATA-WEIGHT-MISSING",
                    "Aucun poids : les offres ne peuvent pas être notées ; donnez « percentageExact », « decimalExact » ou"
                            + " « pointsExact ».",
                    "No weight: bids cannot be scored; give 'percentageExact', 'decimalExact' or 'pointsExact'.");
        }
    }

    private void inexact(WeightUnit unit) {
        if (!needed) {
            return;
        }
        // Lawful to publish; whether it is so here is for the policy's checks to say. It cannot be computed.
        if (unit == WeightUnit.RANGE) {
            stop.because(
                    Severity.WARN,
                    "DATA-WEIGHT-RANGE",
                    "Le poids est une fourchette : les offres ne peuvent pas être notées ; donnez le poids exact retenu.",
                    "The weight is a range: bids cannot be scored; give the exact weight.");
        } else {
            stop.because(
                    Severity.WARN,
                    "DATA-WEIGHT-ORDER",
                    "Les critères ne sont que hiérarchisés : les offres ne peuvent pas être notées ; donnez des poids.",
                    "Criteria are only put in an order: bids cannot be scored; give weights.");
        }
    }

    private void unknown(String code) {
        Text nearest = Names.nearest(code, CODES.keySet());
        String fr = "Code de poids inconnu « %s »%s.".formatted(Quote.of(code), nearest.fr());
        String en = "Unknown weight code '%s'%s.".formatted(Quote.of(code), nearest.en());
        if (needed) {
            stop.because("DATA-WEIGHT-CODE", fr, en);
        } else {
            fields.faults().warn("DATA-WEIGHT-CODE", where, fr, en);
        }
    }
}
