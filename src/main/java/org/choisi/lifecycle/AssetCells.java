package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.choisi.measure.BelievableYears;
import org.choisi.measure.Text;

/** Reads the cells of one line as dates, amounts and counts, or says which one cannot be. For one thread. */
final class AssetCells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final int MOST_DATES_KEPT = 20_000;
    private static final int MOST_AMOUNTS_KEPT = 1_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(1_000_000);

    // An inventory names the same few thousand days and amounts again and again.
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, BigDecimal> amounts = new HashMap<>();

    /** The day in a cell, or null when it is empty. */
    LocalDate date(AssetLine line, AssetColumn column) throws AssetRefused {
        String text = line.get(column);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate known = dates.get(text);
        if (known != null) {
            return known;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (!BelievableYears.hold(date)) {
                Text expected = BelievableYears.expected();
                throw refused(line, column, expected.fr(), expected.en());
            }
            if (dates.size() < MOST_DATES_KEPT) {
                dates.put(text, date);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw refused(line, column, "une date est attendue (AAAA-MM-JJ)", "a date is expected (YYYY-MM-DD)");
        }
    }

    /** The amount in a cell, zero or more, or null when it is empty. */
    BigDecimal amount(AssetLine line, AssetColumn column) throws AssetRefused {
        String text = line.get(column);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal known = amounts.get(text);
        if (known != null) {
            return known;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw refused(line, column, "un nombre est attendu", "a number is expected");
        }
        BigDecimal amount = new BigDecimal(text);
        if (amount.signum() < 0) {
            throw refused(
                    line, column, "un nombre négatif n'a pas de sens ici", "a negative number has no meaning here");
        }
        BigDecimal canonical = canonical(amount);
        if (amounts.size() < MOST_AMOUNTS_KEPT) {
            amounts.put(text, canonical);
        }
        return canonical;
    }

    /** An amount that must be more than zero, or null when the cell is empty. */
    BigDecimal price(AssetLine line, AssetColumn column) throws AssetRefused {
        BigDecimal price = amount(line, column);
        if (price != null && price.signum() == 0) {
            throw refused(
                    line, column, "un montant de zéro n'a pas de sens ici", "an amount of zero has no meaning here");
        }
        return price;
    }

    /** A whole percentage from 0 to 100, rounded down, or null when the cell is empty. */
    Integer percent(AssetLine line, AssetColumn column) throws AssetRefused {
        BigDecimal percent = amount(line, column);
        if (percent != null && percent.compareTo(HUNDRED) > 0) {
            throw refused(
                    line, column, "un pourcentage de 0 à 100 est attendu", "a percentage from 0 to 100 is expected");
        }
        return percent == null ? null : percent.intValue();
    }

    /** How many pieces the line stands for: 1 when the cell is empty. */
    int quantity(AssetLine line) throws AssetRefused {
        BigDecimal quantity = amount(line, AssetColumn.QUANTITY);
        if (quantity == null) {
            return 1;
        }
        if (quantity.signum() == 0 || quantity.scale() > 0 || quantity.compareTo(MOST_PIECES) > 0) {
            throw refused(
                    line,
                    AssetColumn.QUANTITY,
                    "un nombre entier d'au moins 1 est attendu",
                    "a whole number of at least 1 is expected");
        }
        return quantity.intValueExact();
    }

    /** 450.00 and 450 are the same amount, and must make the same profile. */
    private static BigDecimal canonical(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static AssetRefused refused(AssetLine line, AssetColumn column, String fr, String en) {
        return new AssetRefused(column, line.get(column), new Text(fr, en));
    }
}
