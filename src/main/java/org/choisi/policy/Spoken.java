package org.choisi.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.choisi.measure.Language;
import org.choisi.measure.Text;

/**
 * Values written for people. The end of a value's name tells its unit: {@code …Months}, {@code …Euros}, {@code …Percent},
 * {@code …Gb}, {@code …On} a day, {@code …Month} a month.
 */
public final class Spoken {

    private static final int MONTHS_A_YEAR = 12;
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter FRENCH_MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Language.FR.locale());
    private static final DateTimeFormatter ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Language.EN.locale());
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Language.EN.locale());

    // Making one costs more than the sentence around it; they are not for several threads.
    private static final ThreadLocal<Map<Language, NumberFormat>> FORMATS =
            ThreadLocal.withInitial(() -> Map.of(Language.FR, format(Language.FR), Language.EN, format(Language.EN)));

    private Spoken() {}

    private static NumberFormat format(Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** The value with its unit, or that it is not known. */
    public static String value(String name, Object value, Language language) {
        if (value == null) {
            return language == Language.EN ? "unknown" : "inconnu";
        }
        if (value instanceof LocalDate day) {
            return name.endsWith("Month") ? month(day, language) : day(day, language);
        }
        if (value instanceof Text text) {
            return text.in(language);
        }
        if (!(value instanceof Number number)) {
            return value.toString();
        }
        if (name.endsWith("Months")) {
            return duration(number.intValue(), language);
        }
        BigDecimal exact = new BigDecimal(number.toString());
        if (name.endsWith("Euros")) {
            String amount = number(exact, 2, language);
            return language == Language.EN ? "€" + amount : amount + "\u00a0€";
        }
        // A share that stays under a limit must not be shown as the limit.
        boolean share = name.endsWith("Percent");
        return number(share ? exact.setScale(1, RoundingMode.DOWN) : exact, 1, language) + unit(name, language);
    }

    private static String unit(String name, Language language) {
        if (name.endsWith("Percent")) {
            return language == Language.EN ? "%" : "\u00a0%";
        }
        if (name.endsWith("Gb")) {
            return language == Language.EN ? "\u00a0GB" : "\u00a0Go";
        }
        return "";
    }

    /** {@code 6 ans 6 mois}, {@code 6 years 6 months}. */
    public static String duration(int months, Language language) {
        int years = months / MONTHS_A_YEAR;
        int rest = months % MONTHS_A_YEAR;
        boolean english = language == Language.EN;
        String yearWords = years + (english ? (years == 1 ? " year" : " years") : (years < 2 ? " an" : " ans"));
        String monthWords = rest + (english ? (rest == 1 ? " month" : " months") : " mois");
        if (years == 0) {
            return monthWords;
        }
        return rest == 0 ? yearWords : yearWords + " " + monthWords;
    }

    public static String day(LocalDate day, Language language) {
        return (language == Language.EN ? ENGLISH_DAY : FRENCH_DAY).format(day);
    }

    private static String month(LocalDate day, Language language) {
        return (language == Language.EN ? ENGLISH_MONTH : FRENCH_MONTH).format(day);
    }

    /** A number with at most so many decimals; whole ones without any. */
    public static String number(BigDecimal number, int decimals, Language language) {
        NumberFormat format = FORMATS.get().get(language);
        format.setMaximumFractionDigits(decimals);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(decimals == 2 && !whole ? 2 : 0);
        return format.format(number);
    }
}
