package org.choisi.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;
import org.choisi.policy.Range;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;
import org.choisi.policy.Spoken;
import org.choisi.policy.Words;
import org.choisi.reference.ActivityFactors.Factor;
import org.choisi.reference.Figure;
import org.choisi.reference.Grids.Grid;
import org.choisi.reference.Provenance;
import org.choisi.reference.ReferenceData;

/** Gives a recognised line its weight: pieces, physical quantity, or money, each with its factor. */
final class Weighing {

    private static final String MONEY = "kEUR";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Edition edition;
    private final ReferenceData reference;
    private final Quantities quantities;
    private final String country;

    Weighing(Edition edition, ReferenceData reference, Quantities quantities, String country) {
        this.edition = edition;
        this.reference = reference;
        this.quantities = quantities;
        this.country = country;
    }

    /** Empty when it would be weighed by its price and has none. */
    Optional<Weight> of(BudgetLine line, Hit match, RowFact row, Optional<BeforeTax> euros) {
        return switch (match.outcome().answer()) {
            case "quantity" -> Optional.of(pieces(line, match, category(row)));
            case "activity" -> Optional.of(physical(line, match, row));
            default -> euros.map(known -> money(line, match, row, known));
        };
    }

    /** The category of equipment that a row names. */
    static String category(RowFact row) {
        return ((Words) row.fields().get("category"))
                .listed().stream().sorted().findFirst().orElse("");
    }

    private Weight pieces(BudgetLine line, Hit match, String category) {
        Figure one = reference
                .factors()
                .embodied(category)
                .orElseThrow(() -> missing(match.row(), category, "kgCO2e/piece", "factors.csv"));
        KgCo2e kg = new KgCo2e(one.low(), one.mid(), one.high()).times(line.quantity());
        return weight(kg, match, factor(one.mid(), new Text(" kgCO2e/pièce", " kgCO2e/piece")), one.provenance());
    }

    private Weight physical(BudgetLine line, Hit match, RowFact row) {
        String countedIn = quantities.countedIn(line);
        Factor factor = factor(line, row, countedIn);
        Figure one = factor.perUnit();
        BigDecimal amount = quantities.counted(line);
        if (!factor.electricity()) {
            KgCo2e kg = new KgCo2e(one.low(), one.mid(), one.high()).times(amount);
            return weight(kg, match, factor(one.mid(), Text.same(" " + factor.unit())), one.provenance());
        }
        Grid grid = reference.grids().on(country, day(line));
        KgCo2e kg = new Kwh(one.low(), one.mid(), one.high()).times(amount).emitting(grid.kgPerKwh());
        Text first = factor(one.mid(), Text.same(" " + factor.unit() + " × "));
        Text second = factor(grid.kgPerKwh(), Text.same(" kgCO2e/kWh"));
        Text words = new Text(first.fr() + second.fr(), first.en() + second.en());
        return weight(kg, match, words, List.of(one.provenance().get(0), grid.provenance()));
    }

    private Weight money(BudgetLine line, Hit match, RowFact row, BeforeTax euros) {
        Factor factor = factor(line, row, MONEY);
        Figure one = factor.perUnit();
        KgCo2e kg = new KgCo2e(
                one.low().multiply(thousands(euros.low())),
                one.mid().multiply(thousands(euros.mid())),
                one.high().multiply(thousands(euros.high())));
        return weight(kg, match, factor(one.mid(), Text.same(" " + factor.unit())), one.provenance());
    }

    private static BigDecimal thousands(BigDecimal euros) {
        return euros.divide(THOUSAND, MathContext.DECIMAL128);
    }

    private Factor factor(BudgetLine line, RowFact row, String countedIn) {
        String activity = (String) row.fields().get("activity");
        return reference
                .activities()
                .on(activity, countedIn, day(line))
                .orElseThrow(() -> missing(row.row(), activity, countedIn, "activity-factors.csv"));
    }

    private static Refused missing(Row row, String what, String unit, String file) {
        return new Refused(new Text(
                "%s : « %s » n'a pas de facteur en %s dans reference-data/%s ; ajoutez-le ou changez la ligne"
                        .formatted(row.at(), what, unit, file),
                "%s: '%s' has no factor in %s in reference-data/%s; add it or change the row"
                        .formatted(row.at(), what, unit, file)));
    }

    /** The factors of a year are those at its end; without a year, those of the day asked for. */
    private LocalDate day(BudgetLine line) {
        return line.year() == null ? edition.asOf() : LocalDate.of(line.year(), 12, 31);
    }

    private Weight weight(KgCo2e kg, Hit match, Text factor, List<Provenance> sources) {
        String method = match.outcome().answer();
        RowFact told = uncertainty(method, spread(kg));
        Text words = new Text(
                (String) told.fields().get("textFr"), (String) told.fields().get("textEn"));
        return new Weight(kg, method, match, factor, sources, words, told.row());
    }

    private RowFact uncertainty(String method, BigDecimal spread) {
        return edition.rows("uncertainties").stream()
                .filter(row -> ((Words) row.fields().get("method")).accepts(method))
                .filter(row -> ((Range) row.fields().get("spreadPercent")).accepts(spread))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("uncertainties.csv says nothing of " + method));
    }

    /** From the low to the high figure, in % of the middle one. */
    private static BigDecimal spread(KgCo2e kg) {
        return kg.mid().signum() == 0
                ? BigDecimal.ZERO
                : kg.high()
                        .subtract(kg.low())
                        .movePointRight(2)
                        .divide(kg.mid(), MathContext.DECIMAL32)
                        .max(BigDecimal.ZERO);
    }

    private static Text factor(BigDecimal number, Text unit) {
        return new Text(
                Spoken.number(number, Math.max(0, number.scale()), Language.FR) + unit.fr(),
                Spoken.number(number, Math.max(0, number.scale()), Language.EN) + unit.en());
    }
}
