package org.choisi.inventory.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.choisi.budget.BudgetLine;
import org.choisi.budget.Colour;
import org.choisi.budget.ColouredLine;
import org.choisi.budget.Weight;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Row;

/** What Choisi adds beside the columns that a budget came in. */
final class OurColumns {

    static final List<String> HEADER = List.of(
            "choisi_year",
            "choisi_euros_before_tax",
            "choisi_kgco2e_low",
            "choisi_kgco2e_mid",
            "choisi_kgco2e_high",
            "choisi_method",
            "choisi_rule",
            "choisi_rule_at",
            "choisi_factor",
            "choisi_source",
            "choisi_uncertainty",
            "choisi_target_tonnes",
            "choisi_share_percent",
            "choisi_kg_per_keur",
            "choisi_colour",
            "choisi_reason",
            "choisi_note");

    /** More than any source has. */
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);

    private static final int CENTS = 2;

    private OurColumns() {}

    /** Words and numbers, null where there is nothing, in the order of the header. */
    static List<Object> of(ColouredLine coloured, Language language) {
        BudgetLine line = coloured.line();
        Optional<Weight> weight = coloured.weight();
        Optional<Colour> colour = coloured.colour();
        List<Object> cells = new ArrayList<>();
        cells.add(line.year() == null ? null : BigDecimal.valueOf(line.year()));
        cells.add(coloured.beforeTax().map(euros -> euros(euros.mid())).orElse(null));
        cells.add(weight.map(known -> shown(known.kgCo2e().low())).orElse(null));
        cells.add(weight.map(known -> shown(known.kgCo2e().mid())).orElse(null));
        cells.add(weight.map(known -> shown(known.kgCo2e().high())).orElse(null));
        cells.add(weight.map(known -> method(known.method()).in(language))
                .orElse(status(coloured.status()).in(language)));
        cells.add(weight.map(known -> known.match().row().id()).orElse(null));
        cells.add(weight.map(known -> known.match().row()).map(Row::at).orElse(null));
        cells.add(weight.map(known -> known.factor().in(language)).orElse(null));
        cells.add(weight.map(known -> known.sources().get(0).source()).orElse(null));
        cells.add(weight.map(known -> known.uncertainty().in(language)).orElse(null));
        cells.add(colour.flatMap(Colour::target)
                .map(target -> shown(target.tonnes()))
                .orElse(null));
        cells.add(colour.flatMap(Colour::sharePercent).map(OurColumns::shown).orElse(null));
        cells.add(colour.flatMap(Colour::kgPerKeur).map(OurColumns::shown).orElse(null));
        cells.add(colour.map(known -> colour(known.name()).in(language)).orElse(null));
        cells.add(reason(colour, language));
        cells.add(notes(coloured, language));
        return cells;
    }

    private static String reason(Optional<Colour> colour, Language language) {
        return colour.map(known -> known.reasons().get(0))
                .map(hit -> hit.text(language) + " [" + hit.row().id() + "]")
                .orElse(null);
    }

    private static String notes(ColouredLine coloured, Language language) {
        String notes = coloured.notes().stream()
                .map(note -> note.in(language))
                .collect(Collectors.joining(language == Language.FR ? " ; " : "; "));
        return notes.isEmpty() ? null : notes;
    }

    static Text method(String method) {
        return switch (method) {
            case "quantity" -> new Text("nombre × facteur", "number × factor");
            case "activity" -> new Text("quantité physique × facteur", "physical quantity × factor");
            default -> new Text("ratio monétaire", "monetary ratio");
        };
    }

    static Text status(ColouredLine.Status status) {
        return status == ColouredLine.Status.NOT_COUNTED
                ? new Text("non comptée", "not counted")
                : new Text("non rapprochée", "not matched");
    }

    static Text colour(String name) {
        return switch (name) {
            case "red" -> new Text("rouge", "red");
            case "amber" -> new Text("orange", "amber");
            default -> new Text("vert", "green");
        };
    }

    /** To the cent. */
    static BigDecimal euros(BigDecimal euros) {
        return euros.setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** Six significant digits at most, whole numbers whole, without exponent. */
    static BigDecimal shown(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        BigDecimal stripped = (whole ? number : number.round(SHOWN)).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
