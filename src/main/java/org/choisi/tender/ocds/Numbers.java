package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as files write them, exactly. Those beyond any amount, mark or weight are no numbers here: they would make
 * arithmetic without end, or come from a mistake.
 */
final class Numbers {

    /** What messages say of it. */
    static final String RULE_FR = "des chiffres et un point, moins de 16 chiffres avant lui et au plus 20 après";

    static final String RULE_EN = "digits and a point, fewer than 16 digits before it and at most 20 after";

    private static final BigDecimal END = new BigDecimal("1e15");
    /** What a program writes of a third, or of 0.1 + 0.2, is read as it stands. */
    private static final int MOST_DECIMALS = 20;

    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern JSON = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?");

    private Numbers() {}

    /** The number that a JSON value is, null when it is none. A text of plain digits is one. */
    static BigDecimal of(Object value) {
        if (value instanceof Digits digits) {
            return number(digits.raw(), JSON);
        }
        return value instanceof String text ? number(text.strip(), PLAIN) : null;
    }

    private static BigDecimal number(String raw, Pattern form) {
        if (raw.length() > LONGEST || !form.matcher(raw).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(raw);
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (shortest.abs().compareTo(END) >= 0 || shortest.scale() > MOST_DECIMALS) {
            return null;
        }
        return number.scale() < 0 || number.scale() > MOST_DECIMALS ? plain(shortest) : number;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
