package org.choisi.inventory.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How much memory a machine has, in gigabytes, from cells that count in any unit. */
public final class Memory {

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

    private Memory() {}

    /** Memory in gigabytes unless the cell says otherwise. */
    public static String gigabytes(String raw) {
        return memory(raw, Unit.GB);
    }

    /** Memory in megabytes unless the cell says otherwise. */
    public static String megabytes(String raw) {
        return memory(raw, Unit.MB);
    }

    /** Memory of a column that does not say its unit. */
    public static String ofUnsaidUnit(String raw) {
        return memory(raw, Unit.UNSAID);
    }

    private static String memory(String raw, Unit bare) {
        if (bare == Unit.GB && Figures.isSmallWhole(raw)) {
            return raw;
        }
        if (Nothing.isSaidOfAFigureBy(raw)) {
            return "";
        }
        String text = raw.toLowerCase(Locale.ROOT);
        Unit said = Unit.endOf(text);
        String digits = Punctuation.plain(said == null ? text : said.cutFrom(text), true);
        BigDecimal number = digits == null ? null : Figures.number(digits);
        if (number == null || number.signum() < 0) {
            throw new BadCell(
                    "mémoire attendue en gigaoctets, par exemple 16 ou « 16 Go »",
                    "memory expected in gigabytes, such as 16 or \"16 GB\"");
        }
        boolean notTold = number.signum() == 0 && bare != Unit.GB; // what an agent writes when it could not tell
        return notTold ? "" : inGigabytes(number, said == null ? bare : said);
    }

    private static String inGigabytes(BigDecimal number, Unit unit) {
        if (unit == Unit.TB) {
            return number.multiply(A_THOUSAND_AND_24).toPlainString();
        }
        boolean megabytes = unit == Unit.MB || unit == Unit.UNSAID && number.compareTo(SURELY_MEGABYTES) >= 0;
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
