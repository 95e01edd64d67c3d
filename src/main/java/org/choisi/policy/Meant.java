package org.choisi.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Text;

/** What the writer of a cell that cannot be read probably meant: the end of a sentence, empty when nothing comes to mind. */
final class Meant {

    private static final Text NOTHING = Text.same("");
    private static final int LONGEST = 40;
    private static final String PLAIN = "\\d{1,12}(?:\\.\\d{1,6})?";
    private static final Pattern AROUND =
            Pattern.compile("^[\"'“”«»\\s=+]+|[\"'“”«»\\s]*(%|€|ans?|mois|years?|months?|Go|GB)?[\"'“”«»\\s]*$");
    private static final Pattern EXPONENT = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4})?[eE]\\+?\\d{1,2}");
    private static final Pattern MORE_THAN_TWO = Pattern.compile("[^.]+\\.\\.[^.]+\\.\\..*");
    private static final Pattern FROM = Pattern.compile("(" + PLAIN + "|@[a-z][a-z0-9_]*)\\s*(?:\\.\\.|\\+)");
    private static final Pattern BELOW = Pattern.compile("\\.\\.\\s*(" + PLAIN + "|@[a-z][a-z0-9_]*)");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Pattern SLASHES = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    private static final Pattern SPREADSHEET_DAY = Pattern.compile("[34]\\d{4}");
    /** Spreadsheets count days from here. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Meant() {}

    static Text number(String text) {
        return plainNumber(text).map(Meant::write).orElse(NOTHING);
    }

    private static Optional<String> plainNumber(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String digits = AROUND.matcher(text).replaceAll("").replaceAll("(?<=\\d)\\s(?=\\d{3})", "");
        if (digits.indexOf('.') < 0 && digits.indexOf(',') == digits.lastIndexOf(',')) {
            digits = digits.replace(',', '.');
        }
        if (EXPONENT.matcher(digits).matches()) {
            digits = new BigDecimal(digits).toPlainString();
        }
        return digits.matches(PLAIN) && !digits.equals(text) ? Optional.of(digits) : Optional.empty();
    }

    static Text range(String text) {
        if (text.length() > LONGEST) {
            return NOTHING;
        }
        if (MORE_THAN_TWO.matcher(text).matches()) {
            return new Text(" ; un intervalle n'a que deux bornes", "; a range has two ends only");
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return write(">= " + from.group(1));
        }
        Matcher below = BELOW.matcher(text);
        if (below.matches()) {
            return write("< " + below.group(1));
        }
        if (text.startsWith("<=") || text.startsWith(">") && !text.startsWith(">=")) {
            return new Text(" ; seuls « >= » et « < » existent", "; only '>=' and '<' exist");
        }
        return number(text);
    }

    static Text date(String text) {
        return text.length() > LONGEST
                ? NOTHING
                : day(text).map(day -> write(day.toString())).orElse(NOTHING);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher french = DAY_FIRST.matcher(text);
        Matcher slashes = SLASHES.matcher(text);
        Matcher timed = WITH_TIME.matcher(text);
        try {
            if (french.matches()) {
                return Optional.of(day(french.group(3), french.group(2), french.group(1)));
            }
            if (slashes.matches()) {
                return Optional.of(day(slashes.group(1), slashes.group(2), slashes.group(3)));
            }
            if (timed.matches()) {
                return Optional.of(LocalDate.parse(timed.group(1)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return SPREADSHEET_DAY.matcher(text).matches()
                ? Optional.of(DAY_ZERO.plusDays(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Text write(String meant) {
        return new Text(" ; écrivez « %s »".formatted(meant), "; write '%s'".formatted(meant));
    }
}
