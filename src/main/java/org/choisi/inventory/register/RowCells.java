package org.choisi.inventory.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.choisi.indicators.register.At;
import org.choisi.inventory.value.BadCell;
import org.choisi.inventory.value.DateOrder;
import org.choisi.inventory.value.DateText;
import org.choisi.inventory.value.Figures;
import org.choisi.inventory.value.UnbelievedDates;
import org.choisi.inventory.value.YesNo;
import org.choisi.measure.Text;
import org.choisi.reference.CategoryMatch;
import org.choisi.reference.ReferenceData;
import org.choisi.table.Rows;

/** The cells of one row of a register, as what their columns mean. Dates with slashes are read day first. */
final class RowCells {

    static final String UNKNOWN = "unknown";
    private static final int LONGEST_TEXT = 300;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    /** More than any State spends, emits or uses in a year: such a cell is a slip, and would drown all others. */
    private static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(10_000_000_000_000L);

    private final RegisterTable table;
    private final Rows row;
    private final String file;
    private final ReferenceData reference;
    private final Map<String, UnbelievedDates> unbelieved;

    /** @param unbelieved by column, where dates that may be missing and cannot be believed are told */
    RowCells(
            RegisterTable table,
            Rows row,
            String file,
            ReferenceData reference,
            Map<String, UnbelievedDates> unbelieved) {
        this.table = table;
        this.row = row;
        this.file = file;
        this.reference = reference;
        this.unbelieved = unbelieved;
    }

    At at() {
        return new At(file, row.line());
    }

    /** The cell, shortened; empty when there is none. */
    String text(String column) {
        Integer index = table.columns().get(column);
        String cell = index == null ? "" : row.cell(index);
        return cell.length() > LONGEST_TEXT ? cell.substring(0, LONGEST_TEXT) : cell;
    }

    /** A date that must be there. */
    LocalDate date(String column) throws RowRefused {
        String iso = cleaned(column, raw -> dated(raw).iso(DateOrder.DAY_FIRST));
        if (iso.isEmpty()) {
            throw refused(column, "date manquante", "date missing");
        }
        return LocalDate.parse(iso);
    }

    /** Null when there is none, or none that can be believed: that is told. */
    LocalDate dateOrNull(String column) throws RowRefused {
        String raw = text(column);
        if (!raw.isEmpty() && dated(raw).kind() == DateText.Kind.UNBELIEVED) {
            unbelieved
                    .computeIfAbsent(column, any -> new UnbelievedDates(table.nameOf(column)))
                    .add(row.line(), raw);
            return null;
        }
        String iso = cleaned(column, said -> dated(said).iso(DateOrder.DAY_FIRST));
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }

    private DateText dated(String raw) {
        return DateText.of(raw, table.table().spreadsheet());
    }

    /** How many pieces; 1 when nothing is said. */
    int quantity(String column) throws RowRefused {
        String quantity = cleaned(column, Figures::quantity);
        return quantity.isEmpty() ? 1 : Integer.parseInt(quantity);
    }

    /** A whole number from 0, or null when nothing is said. */
    Integer countOrNull(String column) throws RowRefused {
        BigDecimal number = amountOrNull(column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(MOST) > 0) {
            throw refused(column, "nombre entier attendu", "whole number expected");
        }
        return number.intValueExact();
    }

    int count(String column) throws RowRefused {
        Integer count = countOrNull(column);
        if (count == null) {
            throw refused(column, "nombre manquant", "number missing");
        }
        return count;
    }

    /** Zero or more, or null when nothing is said. */
    BigDecimal amountOrNull(String column) throws RowRefused {
        String amount = cleaned(column, Figures::amount);
        if (amount.isEmpty()) {
            return null;
        }
        BigDecimal number = new BigDecimal(amount);
        if (number.compareTo(MOST_AMOUNT) > 0) {
            throw refused(column, "montant trop grand pour être vrai", "amount too large to be true");
        }
        return number;
    }

    BigDecimal percentOrNull(String column) throws RowRefused {
        String percent = cleaned(column, Figures::percentage);
        return percent.isEmpty() ? null : new BigDecimal(percent);
    }

    /** {@code yes}, {@code no} or {@code unknown}. */
    String yesNo(String column) throws RowRefused {
        String word = cleaned(column, YesNo::clean);
        return word.isEmpty() ? UNKNOWN : word;
    }

    /** Our word for what is said; {@code unknown} when nothing is, refused when it is none of ours. */
    String word(String column, String field) throws RowRefused {
        String said = text(column);
        if (said.isEmpty()) {
            return UNKNOWN;
        }
        Optional<String> code = reference.words().of(field).code(said);
        if (code.isEmpty()) {
            String known = String.join(", ", reference.words().of(field).codes());
            throw refused(column, "mot inconnu ; attendus : " + known, "unknown word; expected: " + known);
        }
        return code.get();
    }

    /** Our word for what is said where we have one, else the owner's own. */
    String freeWord(String column, String field) {
        String said = text(column);
        return reference.words().of(field).code(said).orElse(said);
    }

    /** Our category or product; empty when the label is none of ours. */
    String category(String column) {
        String said = text(column);
        if (reference.categories().resolve(said) instanceof CategoryMatch.Known known) {
            return known.code();
        }
        return reference.words().of("product").code(said).orElse("");
    }

    RowRefused refused(String column, String fr, String en) {
        return new RowRefused(table.nameOf(column), text(column), new Text(fr, en));
    }

    private String cleaned(String column, java.util.function.UnaryOperator<String> cleaner) throws RowRefused {
        String raw = text(column);
        if (raw.isEmpty()) {
            return "";
        }
        try {
            return cleaner.apply(raw);
        } catch (BadCell bad) {
            throw new RowRefused(table.nameOf(column), raw, bad.reason());
        }
    }
}
