package org.choisi.web.page.tender;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures as people type them: a comma or a point, spaces between thousands, a sign of their unit after them. */
final class DesignFigures {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern DRESS = Pattern.compile("[\\s\u00a0\u202f]|[€%]$");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private DesignFigures() {}

    /** Empty when it is no figure, is negative or has more than twelve digits. */
    static Optional<BigDecimal> read(String typed) {
        String plain = DRESS.matcher(typed.strip()).replaceAll("").replace(',', '.');
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** A part of a whole, in percent. */
    static Optional<BigDecimal> percent(String typed) {
        return read(typed).filter(percent -> percent.compareTo(WHOLE) <= 0);
    }

    /** Two of them with a stroke between; empty unless both can be read. */
    static Optional<Pair> pair(String typed) {
        String[] parts = typed.split("/", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return read(parts[0]).flatMap(first -> read(parts[1]).map(second -> new Pair(first, second)));
    }

    /** Two figures that belong together. */
    record Pair(BigDecimal first, BigDecimal second) {}
}
