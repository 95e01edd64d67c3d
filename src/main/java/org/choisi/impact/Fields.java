package org.choisi.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/** Checks the values of a request, field by field, and refuses all that is wrong with it at once. */
final class Fields {

    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 30;

    private final List<Finding> findings = new ArrayList<>();

    void wrong(String field, String fr, String en) {
        findings.add(new Finding(field, 0, 0, new Text(fr, en)));
    }

    /** The value itself, null included; a smaller one is a finding and becomes the least. */
    BigDecimal atLeast(String field, BigDecimal value, BigDecimal least) {
        if (value == null || !plausible(field, value)) {
            return value == null ? null : least;
        }
        if (value.compareTo(least) >= 0) {
            return value;
        }
        wrong(
                field,
                field + " : " + value + " est trop petit, il faut au moins " + least + ".",
                field + ": " + value + " is too small, at least " + least + " is needed.");
        return least;
    }

    BigDecimal positive(String field, BigDecimal value) {
        if (!plausible(field, value)) {
            return BigDecimal.ONE;
        }
        if (value.signum() > 0) {
            return value;
        }
        wrong(
                field,
                field + " : " + value + " n'est pas plus grand que zéro.",
                field + ": " + value + " is not greater than zero.");
        return BigDecimal.ONE;
    }

    /** Adding 1 to 1E+999999999 would write a thousand million digits: such numbers are turned away first. */
    private boolean plausible(String field, BigDecimal value) {
        boolean plausible = value.precision() - value.scale() <= MOST_DIGITS && value.scale() <= MOST_DECIMALS;
        if (!plausible) {
            wrong(field, field + " : ce nombre n'est pas plausible.", field + ": this number is not plausible.");
        }
        return plausible;
    }

    KgCo2e range(String field, BigDecimal low, BigDecimal mid, BigDecimal high) {
        if (low.compareTo(mid) <= 0 && mid.compareTo(high) <= 0) {
            return new KgCo2e(low, mid, high);
        }
        wrong(
                field,
                field + " : il faut bas ≤ milieu ≤ haut, pas " + low + ", " + mid + ", " + high + ".",
                field + ": low ≤ middle ≤ high is needed, not " + low + ", " + mid + ", " + high + ".");
        return KgCo2e.exactly(mid);
    }

    void needed(String field, Object value) {
        if (value == null) {
            wrong(
                    field,
                    field + " manque et n'est pas dans les données de référence.",
                    field + " is missing and is not in the reference data.");
        }
    }

    void refuseIfAny() {
        if (findings.isEmpty()) {
            return;
        }
        var fr = new StringBuilder("Comparaison impossible.");
        var en = new StringBuilder("These options cannot be compared.");
        findings.forEach(finding -> {
            fr.append(' ').append(finding.text().fr());
            en.append(' ').append(finding.text().en());
        });
        throw new Refused(new Text(fr.toString(), en.toString()), findings);
    }
}
