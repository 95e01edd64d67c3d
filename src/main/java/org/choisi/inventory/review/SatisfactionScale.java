package org.choisi.inventory.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.inventory.value.BadCell;
import org.choisi.inventory.value.Figures;

/**
 * How a column says satisfaction. {@code 72 %} and {@code 3,6/5} say it themselves; bare numbers are out of ten when the header
 * says so or when none of the column is above ten, else percentages.
 */
enum SatisfactionScale {
    PERCENT,
    OUT_OF_TEN;

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final Pattern FRACTION = Pattern.compile("([0-9.,]{1,6})\\s*/\\s*(\\d{1,3})");

    /** @param cells all the cells of the column */
    static SatisfactionScale of(String header, Collection<String> cells) {
        if (header.contains("%") || header.toLowerCase(java.util.Locale.ROOT).contains("percent")) {
            return PERCENT;
        }
        boolean above = cells.stream()
                .map(SatisfactionScale::bare)
                .flatMap(Optional::stream)
                .anyMatch(number -> number.compareTo(TEN) > 0);
        return above ? PERCENT : OUT_OF_TEN;
    }

    private static Optional<BigDecimal> bare(String cell) {
        try {
            return cell.isEmpty() || cell.contains("%") || cell.contains("/") ? Optional.empty() : number(cell);
        } catch (BadCell bad) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String cell) {
        String number = Figures.percentage(cell);
        return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
    }

    /**
     * The cell as a percentage, empty when it says nothing.
     *
     * @throws BadCell when it cannot be understood
     */
    String percent(String cell) {
        Matcher fraction = FRACTION.matcher(cell);
        if (fraction.matches()) {
            return percent(
                    number(fraction.group(1)).orElseThrow(SatisfactionScale::bad), new BigDecimal(fraction.group(2)));
        }
        Optional<BigDecimal> number = number(cell);
        if (number.isEmpty() || this == PERCENT || cell.contains("%")) {
            return number.map(BigDecimal::toPlainString).orElse("");
        }
        return percent(number.get(), TEN);
    }

    private static String percent(BigDecimal mark, BigDecimal most) {
        if (most.signum() == 0 || mark.compareTo(most) > 0) {
            throw bad();
        }
        return mark.movePointRight(2)
                .divide(most, MathContext.DECIMAL32)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BadCell bad() {
        return new BadCell(
                "satisfaction attendue en % ou sur 10, par exemple 72 % ou 7,2",
                "satisfaction expected in % or out of 10, such as 72% or 7.2");
    }
}
