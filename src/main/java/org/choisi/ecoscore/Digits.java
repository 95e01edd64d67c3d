package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and programs write them: {@code 12 500}, {@code 1,3}, {@code 82 %}. */
final class Digits {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}([.,]\\d{1,9})?%?");
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 9;

    private Digits() {}

    /** A number of zero or more; empty when it is none, or has more digits than any answer has. */
    static Optional<BigDecimal> of(Object written) {
        if (written instanceof BigDecimal number) {
            return Optional.of(number).filter(Digits::isPlain).map(Fractions::plain);
        }
        if (written instanceof Number number) {
            return of(new BigDecimal(number.toString()));
        }
        String text = SPACES.matcher(String.valueOf(written)).replaceAll("");
        if (!(written instanceof String) || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(Fractions.plain(new BigDecimal(text.replace("%", "").replace(',', '.'))));
    }

    private static boolean isPlain(BigDecimal number) {
        // Looked at before any arithmetic: 1e999999999 would take all the memory there is.
        long whole = (long) number.precision() - number.scale();
        return number.signum() >= 0 && whole <= MOST_DIGITS && number.scale() <= MOST_DECIMALS;
    }
}
