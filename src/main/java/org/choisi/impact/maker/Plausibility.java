package org.choisi.impact.maker;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.reference.Sanity;
import org.choisi.reference.Sanity.Bound;
import org.choisi.reference.Sanity.Check;

/** Whether a maker's row can be believed, by the bounds of the reference data. */
final class Plausibility {

    private static final List<MakerColumn> SHARES = List.of(
            MakerColumn.GWP_USE_RATIO,
            MakerColumn.GWP_MANUFACTURING_RATIO,
            MakerColumn.GWP_TRANSPORT_RATIO,
            MakerColumn.GWP_EOL_RATIO);

    private final Sanity sanity;

    Plausibility(Sanity sanity) {
        this.sanity = sanity;
    }

    /** Why a row is set aside; empty when it can be used. */
    Optional<SetAside> fault(MakerRow row, Set<String> categories) {
        if (categories.isEmpty()) {
            return Optional.of(aside(
                    row,
                    MakerColumn.SUBCATEGORY,
                    "sous-catégorie qui n'est aucune des nôtres",
                    "subcategory that is none of ours"));
        }
        Optional<BigDecimal> total = row.number(MakerColumn.GWP_TOTAL);
        if (total.isEmpty() || total.get().signum() == 0) {
            return Optional.of(
                    aside(row, MakerColumn.GWP_TOTAL, "total absent ou illisible", "total missing or unreadable"));
        }
        return withoutUse(row).or(() -> doubt(row, category(row, categories)));
    }

    private static Optional<SetAside> withoutUse(MakerRow row) {
        MakerColumn column = MakerColumn.GWP_USE_RATIO;
        if (row.cell(column).isEmpty()) {
            return Optional.of(aside(
                    row,
                    column,
                    "part d'usage absente : la fabrication ne peut pas en être séparée",
                    "share of use missing: making cannot be told from it"));
        }
        Optional<BigDecimal> use = row.number(column);
        boolean isShare = use.isPresent() && use.get().signum() > 0 && use.get().compareTo(BigDecimal.ONE) < 0;
        return isShare
                ? Optional.empty()
                : Optional.of(aside(row, column, "part d'usage hors de 0 à 1", "share of use outside 0 to 1"));
    }

    /** The bounds asked for are those of the file's own word, where it is one of our categories. */
    private static String category(MakerRow row, Set<String> categories) {
        String word = row.cell(MakerColumn.SUBCATEGORY).toLowerCase(java.util.Locale.ROOT);
        return categories.contains(word) ? word : categories.iterator().next();
    }

    private Optional<SetAside> doubt(MakerRow row, String category) {
        return beyond(row, MakerColumn.GWP_MANUFACTURING_RATIO, Check.MAKER_RATIO_SUM, category, Optional.of(sum(row)))
                .or(() -> beyond(
                        row,
                        MakerColumn.GWP_ERROR_RATIO,
                        Check.MAKER_ERROR_RATIO,
                        category,
                        row.number(MakerColumn.GWP_ERROR_RATIO)))
                .or(() -> beyond(row, MakerColumn.GWP_USE_RATIO, Check.MAKER_IMPLIED_GRID, category, impliedGrid(row)))
                .or(() ->
                        beyond(row, MakerColumn.GWP_TOTAL, Check.MAKER_EMBODIED, category, Optional.of(embodied(row))));
    }

    private static BigDecimal sum(MakerRow row) {
        return SHARES.stream()
                .map(share -> row.number(share).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total less its use: what was emitted before and after, kgCO2e. */
    static BigDecimal embodied(MakerRow row) {
        return row.number(MakerColumn.GWP_TOTAL)
                .orElseThrow()
                .multiply(BigDecimal.ONE.subtract(
                        row.number(MakerColumn.GWP_USE_RATIO).orElseThrow()));
    }

    /** kgCO2e by kWh that the row's own use, electricity and lifetime come to. */
    private static Optional<BigDecimal> impliedGrid(MakerRow row) {
        BigDecimal kwh = row.number(MakerColumn.YEARLY_TEC)
                .orElse(BigDecimal.ZERO)
                .multiply(row.number(MakerColumn.LIFETIME).orElse(BigDecimal.ZERO));
        BigDecimal used = row.number(MakerColumn.GWP_TOTAL).orElseThrow().subtract(embodied(row));
        return kwh.signum() == 0 ? Optional.empty() : Optional.of(used.divide(kwh, MathContext.DECIMAL32));
    }

    private Optional<SetAside> beyond(
            MakerRow row, MakerColumn column, Check check, String category, Optional<BigDecimal> value) {
        Optional<Bound> bound = sanity.of(check, category);
        if (bound.isEmpty() || value.isEmpty() || bound.get().holds(value.get())) {
            return Optional.empty();
        }
        String shown = value.get().round(new MathContext(4)).toPlainString();
        String at = bound.get().range() + " (" + bound.get().provenance().at() + ")";
        return Optional.of(aside(
                row,
                column,
                shown + " hors de " + at + " : " + bound.get().reason().fr(),
                shown + " outside " + at + ": " + bound.get().reason().en()));
    }

    static SetAside aside(MakerRow row, MakerColumn column, String fr, String en) {
        return new SetAside(row.line(), column.header(), Quoted.of(row.cell(column)), row.model(), new Text(fr, en));
    }
}
