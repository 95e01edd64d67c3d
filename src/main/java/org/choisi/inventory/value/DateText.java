package org.choisi.inventory.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.choisi.measure.BelievableYears;

/**
 * What one cell of a date column says, as far as it can be told without the other cells.
 *
 * @param first the month, or what stands first when the order is open
 * @param second the day, or what stands second when the order is open
 */
public record DateText(Kind kind, int year, int first, int second) {

    public enum Kind {
        /** Blank, or a way of writing that no date is known. */
        NOTHING,
        /** Year, month and day are told from each other by the way it is written. */
        CERTAIN,
        /** Day first or month first: the rest of the column decides. */
        OPEN,
        /** A day of the calendar outside {@link BelievableYears}: what programs write for none, or a slip of the pen. */
        UNBELIEVED,
        /** No date at all. */
        NONE
    }

    /** The day that spreadsheets number 0, once their error of 1900 is allowed for. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    static final DateText NOTHING = new DateText(Kind.NOTHING, 0, 0, 0);
    static final DateText NONE = new DateText(Kind.NONE, 0, 0, 0);
    private static final DateText UNBELIEVED = new DateText(Kind.UNBELIEVED, 0, 0, 0);

    /** @param spreadsheet whether a bare number of five digits is a spreadsheet's day number */
    public static DateText of(String raw, boolean spreadsheet) {
        if (Nothing.isSaidOfAFigureBy(raw)) {
            return NOTHING;
        }
        String text = withoutTime(raw);
        if (spreadsheet && text.length() == 5 && isNumber(text)) {
            LocalDate day = DAY_ZERO.plusDays(Integer.parseInt(text));
            return certain(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        if (text.length() == 8 && isNumber(text)) {
            return certain(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
        }
        return isNumeric(text) ? ofNumbers(text) : MonthNames.date(raw);
    }

    static DateText certain(int year, int month, int day) {
        if (isZero(year, month, day)) {
            return NOTHING;
        }
        boolean unbelieved = !BelievableYears.hold(year) && exists(year, month, day);
        return unbelieved ? UNBELIEVED : new DateText(Kind.CERTAIN, year, month, day);
    }

    /** Whether the order is open and what it says differs with it. */
    public boolean isAmbiguous() {
        return kind == Kind.OPEN && first <= 12 && second <= 12 && first != second;
    }

    public boolean provesDayFirst() {
        return kind == Kind.OPEN && first > 12 && second <= 12;
    }

    public boolean provesMonthFirst() {
        return kind == Kind.OPEN && second > 12 && first <= 12;
    }

    /** The date in ISO form, empty when there is none; refused when no calendar has it, or nobody can believe it. */
    public String iso(DateOrder order) {
        if (kind == Kind.NOTHING) {
            return "";
        }
        if (kind == Kind.UNBELIEVED) {
            throw new BadCell(
                    BelievableYears.expected().fr(), BelievableYears.expected().en());
        }
        boolean swapped = kind == Kind.OPEN && order == DateOrder.DAY_FIRST;
        int month = swapped ? second : first;
        int day = swapped ? first : second;
        if (kind == Kind.NONE || !exists(year, month, day)) {
            throw new BadCell(
                    "date attendue, par exemple 2022-03-15 ou 15/03/2022", "date expected, such as 2022-03-15");
        }
        return LocalDate.of(year, month, day).toString();
    }

    /** A date already in ISO form, in range: most cells of most files, told without making anything. */
    public static boolean isIso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int century = twoDigits(text, 0);
        int year = twoDigits(text, 2);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        boolean figures = (century | year | month | day) >= 0;
        return figures && BelievableYears.hold(century * 100 + year) && exists(century * 100 + year, month, day);
    }

    /** Their number, negative when they are not both digits. */
    private static int twoDigits(String text, int from) {
        int tens = text.charAt(from) - '0';
        int units = text.charAt(from + 1) - '0';
        return (tens | units | 9 - tens | 9 - units) < 0 ? -1 : tens * 10 + units;
    }

    private static boolean exists(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        if (day <= 28) {
            return true;
        }
        return day
                <= (month == 2 ? (Year.isLeap(year) ? 29 : 28) : Month.of(month).maxLength());
    }

    private static DateText ofNumbers(String text) {
        int one = markAfter(text, 0);
        int two = one < 0 ? -1 : markAfter(text, one + 1);
        if (two < 0 || text.charAt(one) != text.charAt(two) || two + 1 == text.length() || one == 0 || two == one + 1) {
            return NONE;
        }
        int a = number(text, 0, one);
        int b = number(text, one + 1, two);
        int c = number(text, two + 1, text.length());
        if (one == 4) {
            return two - one <= 3 && text.length() - two <= 3 ? certain(a, b, c) : NONE;
        }
        if (one > 2 || two - one > 3) {
            return NONE;
        }
        int yearDigits = text.length() - two - 1;
        if (yearDigits != 4 && yearDigits != 2) {
            return NONE;
        }
        int year = yearDigits == 4 ? c : c + (c < BelievableYears.FIRST % 100 ? 2000 : 1900);
        return ofThree(year, a, b, text.charAt(one));
    }

    private static DateText ofThree(int year, int first, int second, char mark) {
        if (isZero(year, first, second)) {
            return NOTHING;
        }
        if (!BelievableYears.hold(year)) {
            return exists(year, first, second) || exists(year, second, first) ? UNBELIEVED : NONE;
        }
        // Points between the figures are a European habit, and Europeans say the day first.
        return mark == '.' ? certain(year, second, first) : new DateText(Kind.OPEN, year, first, second);
    }

    /** Zeros that programs write when they hold no date; the 0 January 1900 is a spreadsheet's. */
    private static boolean isZero(int year, int month, int day) {
        return year == 0 && month == 0 && day == 0
                || year == 1900 && (month == 0 && day <= 1 || day == 0 && month == 1);
    }

    private static String withoutTime(String raw) {
        int digitsEnd = raw.indexOf(' ');
        if (digitsEnd < 0) {
            digitsEnd = raw.indexOf('T');
        }
        boolean time = digitsEnd >= 6 && digitsEnd + 1 < raw.length() && Words.isDigit(raw.charAt(digitsEnd + 1));
        return time && isNumeric(raw.substring(0, digitsEnd)) ? raw.substring(0, digitsEnd) : raw;
    }

    private static boolean isNumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Words.isDigit(c) && c != '/' && c != '-' && c != '.') {
                return false;
            }
        }
        return text.length() <= 10;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Words.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int markAfter(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Words.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Figures of at most ten characters, so that no number overflows into another date. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!Words.isDigit(text.charAt(i))) {
                return -1;
            }
            number = Math.min(number * 10 + text.charAt(i) - '0', 1_000_000);
        }
        return number;
    }
}
