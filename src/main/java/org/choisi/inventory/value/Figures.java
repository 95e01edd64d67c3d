package org.choisi.inventory.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts, quantities and percentages, however they are punctuated, as plain numbers with a point. */
public final class Figures {

    /** Far above any figure of an inventory; beyond it a cell is no figure. */
    private static final int LONGEST = 30;

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

    /** What most cells hold is told at a glance: nothing is made of them. */
    static boolean isSmallWhole(String raw) {
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

    static BigDecimal number(String digits) {
        return digits.length() > LONGEST ? null : new BigDecimal(digits);
    }
}
