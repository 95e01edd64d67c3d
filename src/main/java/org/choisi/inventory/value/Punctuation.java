package org.choisi.inventory.value;

/** Tells the decimal mark of a number from the marks between its thousands. */
final class Punctuation {

    private Punctuation() {}

    /**
     * The number with a point before its decimals and no other mark; null when it is no number.
     *
     * @param pointIsDecimal a single point is a decimal one even before three digits
     */
    static String plain(String text, boolean pointIsDecimal) {
        String marks = withoutSpaces(text);
        int decimal = decimalMark(marks, pointIsDecimal);
        var plain = new StringBuilder(marks.length());
        boolean digit = false;
        for (int i = 0; i < marks.length(); i++) {
            char c = marks.charAt(i);
            if (Words.isDigit(c)) {
                plain.append(c);
                digit = true;
            } else if (i == decimal) {
                plain.append('.');
            } else if (c == '-' && i == 0) {
                plain.append(c);
            } else if (c != '.' && c != ',') {
                return null;
            }
        }
        return digit ? plain.toString() : null;
    }

    private static String withoutSpaces(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00A0' && c != '\u202F' && c != '\u2009' && c != '\t' && c != '\'' && c != '’') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Where both marks stand the last is the decimal one; one that comes twice never is. */
    private static int decimalMark(String text, boolean pointIsDecimal) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return Math.max(point, comma);
        }
        int mark = Math.max(point, comma);
        if (mark < 0 || text.indexOf(text.charAt(mark)) != mark) {
            return -1;
        }
        if (mark == point && pointIsDecimal) {
            return mark;
        }
        boolean thousands = text.length() - mark == 4 && mark > 0 && mark <= 4 && text.charAt(0) != '0';
        return thousands ? -1 : mark;
    }
}
