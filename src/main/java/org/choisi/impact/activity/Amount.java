package org.choisi.impact.activity;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.measure.Text;

/** The amount of a line, however it is punctuated, or why it cannot be one. */
record Amount(Optional<BigDecimal> number, Text fault) {

    /** More digits than any activity of a public body, and few enough that arithmetic stays quick. */
    private static final int MOST_WHOLE_DIGITS = 15;

    private static final int MOST_DECIMALS = 12;
    private static final int LONGEST = 40;

    static Amount of(String raw) {
        String text = withoutSpaces(raw);
        boolean negative = text.startsWith("-") || text.startsWith("\u2212");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        if (raw.length() > LONGEST || digits.isEmpty() || !digits.chars().allMatch(Amount::isPart)) {
            return refused("n'est pas un nombre comme 1250.5", "is not a number such as 1250.5");
        }
        if (isAmbiguous(digits)) {
            return refused(
                    "peut se lire de deux façons : écrivez 1234 ou 1.234", "reads in two ways: write 1234 or 1.234");
        }
        Optional<BigDecimal> number = number(digits);
        if (number.isEmpty()) {
            return refused("n'est pas un nombre comme 1250.5", "is not a number such as 1250.5");
        }
        return negative && number.get().signum() != 0
                ? refused(
                        "est négatif : une activité se compte à partir de zéro", "is negative: activities count from 0")
                : new Amount(number, Text.same(""));
    }

    private static Amount refused(String fr, String en) {
        return new Amount(Optional.empty(), new Text(fr, en));
    }

    private static String withoutSpaces(String raw) {
        var text = new StringBuilder();
        raw.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\'' && c != '\u2019')
                .forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static boolean isPart(int c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    /** {@code 1,234} is a thousand to some and a little more than one to others. */
    private static boolean isAmbiguous(String digits) {
        int comma = digits.indexOf(',');
        return comma > 0
                && comma <= 3
                && digits.charAt(0) != '0'
                && comma == digits.length() - 4
                && digits.indexOf('.') < 0;
    }

    private static Optional<BigDecimal> number(String digits) {
        char decimal = decimalMark(digits);
        String plain = withoutThousands(digits, decimal == ',' ? '.' : ',');
        plain = decimal == 0 ? withoutThousands(plain, '.') : plain.replace(decimal, '.');
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        boolean well = plain.chars().filter(c -> c == '.').count() <= 1
                && plain.chars().noneMatch(c -> c == ',' || c == '\0')
                && whole > 0
                && whole <= MOST_WHOLE_DIGITS
                && point != plain.length() - 1
                && plain.length() - whole <= MOST_DECIMALS + 1;
        return well ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The last mark, unless it stands more than once: then it separates thousands. Zero when there is none. */
    private static char decimalMark(String digits) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return 0;
        }
        char mark = digits.charAt(last);
        return digits.indexOf(mark) == last ? mark : 0;
    }

    /** Thousands come in threes; anything else is left in place and found out afterwards. */
    private static String withoutThousands(String digits, char mark) {
        String[] groups = digits.split(mark == '.' ? "\\." : ",", -1);
        for (int i = 1; i < groups.length; i++) {
            String whole = i == groups.length - 1 ? groups[i].split("[.,]", 2)[0] : groups[i];
            if (whole.length() != 3) {
                return digits.replace(mark, '\0');
            }
        }
        return groups[0].length() > 3 && groups.length > 1 ? digits.replace(mark, '\0') : String.join("", groups);
    }
}
