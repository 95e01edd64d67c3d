package org.choisi.inventory.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts, quantities and sizes, however they are punctuated, as plain numbers with a point. */
public final class Figures {

    /** Far above any figure of an inventory; beyond it a cell is no figure. */
    private static final int LONGEST = 30;

    private static final BigDecimal A_THOUSAND_AND_24 = BigDecimal.valueOf(1024);

    /**
     * Where a tool writes memory without a unit, a figure from here on is megabytes: no workstation of a fleet holds a
     * terabyte, and those that do are written with their unit.
     */
    private static final BigDecimal SURELY_MEGABYTES = BigDecimal.valueOf(1024);

    /** Sizes that machines are sold with. */
    private static final int[] FITTED_GB = {1, 2, 3, 4, 6, 8, 10, 12, 16, 18, 20, 24, 32, 36, 40, 48, 64, 96, 128};

    /** A graphics chip takes up to a tenth. */
    private static final BigDecimal LEAST_LEFT = new BigDecimal("0.9");

    private Figures() {}

    /** Money of files that write plain numbers with a point: {@code 1.599} is not a thousand. */
    public static String plainAmount(String raw) {
        return isPlain(raw) ? raw : amount(raw, true);
    }

    /** Money as any tool writes it: {@code $1,599.99}, {@code 1 599,99 €}, {@code 1.599,99}. */
    public static String amount(String raw) {
        return amount(raw, false);
    }

    private static String amount(String raw, boolean pointIsDecimal) {
        if (Nothing.isSaidOfAFigureBy(raw)) {
            return "";
        }
        String digits = Punctuation.plain(withoutCurrency(raw), pointIsDecimal);
        BigDecimal amount = digits == null ? null : number(digits);
        if (amount == null || amount.signum() < 0) {
            throw new BadCell(
                    "montant positif attendu, par exemple 1599.99", "positive amount expected, such as 1599.99");
        }
        return amount.toPlainString();
    }

    public static String quantity(String raw) {
        if (isSmallWhole(raw) && raw.charAt(0) != '0') {
            return raw;
        }
        if (Nothing.isSaidOfAFigureBy(raw)) {
            return "";
        }
        String digits = Punctuation.plain(raw, false);
        BigDecimal number = digits == null ? null : number(digits);
        if (number == null
                || number.signum() <= 0
                || number.stripTrailingZeros().scale() > 0
                || number.precision() - number.scale() > 9) {
            throw new BadCell("nombre entier d'au moins 1 attendu", "whole number of at least 1 expected");
        }
        return number.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
    }

    public static String percentage(String raw) {
        if (isSmallWhole(raw) && raw.length() <= 2) {
            return raw;
        }
        if (Nothing.isSaidOfAFigureBy(raw)) {
            return "";
        }
        String digits = Punctuation.plain(raw.replace("%", ""), true);
        BigDecimal number = digits == null ? null : number(digits);
        if (number == null || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new BadCell("pourcentage de 0 à 100 attendu", "percentage from 0 to 100 expected");
        }
        return number.toPlainString();
    }

    /** Memory in gigabytes unless the cell says otherwise. */
    public static String gigabytes(String raw) {
        return memory(raw, Unit.GB);
    }

    /** Memory in megabytes unless the cell says otherwise. */
    public static String megabytes(String raw) {
        return memory(raw, Unit.MB);
    }

    /** Memory of a column that does not say its unit. */
    public static String memory(String raw) {
        return memory(raw, Unit.UNSAID);
    }

    private static String memory(String raw, Unit bare) {
        if (bare == Unit.GB && isSmallWhole(raw)) {
            return raw;
        }
        if (Nothing.isSaidOfAFigureBy(raw)) {
            return "";
        }
        String text = raw.toLowerCase(Locale.ROOT);
        Unit said = Unit.endOf(text);
        String digits = Punctuation.plain(said == null ? text : said.cutFrom(text), true);
        BigDecimal number = digits == null ? null : number(digits);
        if (number == null || number.signum() < 0) {
            throw new BadCell(
                    "mémoire attendue en gigaoctets, par exemple 16 ou « 16 Go »",
                    "memory expected in gigabytes, such as 16 or \"16 GB\"");
        }
        Unit unit = said == null ? bare : said;
        boolean megabytes = unit == Unit.MB || unit == Unit.UNSAID && number.compareTo(SURELY_MEGABYTES) >= 0;
        if (number.signum() == 0 && bare != Unit.GB) {
            return ""; // what an agent writes when it could not tell
        }
        if (unit == Unit.TB) {
            return number.multiply(A_THOUSAND_AND_24).toPlainString();
        }
        return megabytes ? fromMegabytes(number) : number.toPlainString();
    }

    /** Systems report memory less what they keep for themselves (7600 MB of 8 GB): what was fitted is meant. */
    private static String fromMegabytes(BigDecimal megabytes) {
        BigDecimal gigabytes = megabytes.divide(A_THOUSAND_AND_24, 3, RoundingMode.HALF_UP);
        for (int fitted : FITTED_GB) {
            BigDecimal size = BigDecimal.valueOf(fitted);
            if (gigabytes.compareTo(size) <= 0 && gigabytes.compareTo(size.multiply(LEAST_LEFT)) >= 0) {
                return size.toPlainString();
            }
        }
        boolean small = gigabytes.compareTo(BigDecimal.ONE) < 0;
        return (small ? gigabytes.stripTrailingZeros() : gigabytes.setScale(0, RoundingMode.HALF_UP)).toPlainString();
    }

    /** What most cells hold is told at a glance: nothing is made of them. */
    private static boolean isSmallWhole(String raw) {
        if (raw.length() > 4) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (!Words.isDigit(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String raw) {
        boolean point = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '.' && !point && i > 0 && i < raw.length() - 1) {
                point = true;
            } else if (!Words.isDigit(c)) {
                return false;
            }
        }
        return raw.length() <= LONGEST;
    }

    private static String withoutCurrency(String raw) {
        String text = raw;
        for (String currency : new String[] {"€", "$", "£", "EUR", "USD", "HT", "TTC", "euros", "Euros"}) {
            text = text.replace(currency, "");
        }
        return text;
    }

    private static BigDecimal number(String digits) {
        return digits.length() > LONGEST ? null : new BigDecimal(digits);
    }

    private enum Unit {
        GB("go", "gb", "gib", "gio", "g"),
        MB("mo", "mb", "mib", "mio", "m"),
        TB("to", "tb", "tib", "tio"),
        UNSAID;

        private final String[] endings;

        Unit(String... endings) {
            this.endings = endings;
        }

        static Unit endOf(String text) {
            for (Unit unit : values()) {
                for (String ending : unit.endings) {
                    if (text.endsWith(ending)) {
                        return unit;
                    }
                }
            }
            return null;
        }

        String cutFrom(String text) {
            for (String ending : endings) {
                if (text.endsWith(ending)) {
                    return text.substring(0, text.length() - ending.length());
                }
            }
            return text;
        }
    }
}
