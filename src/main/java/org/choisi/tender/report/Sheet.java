package org.choisi.tender.report;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.CleanWords;
import org.dhatim.fastexcel.Worksheet;

/** A sheet being written: words stay words whatever they look like, numbers stay numbers. */
final class Sheet {

    private static final int LONGEST_WORDS = 32_000;
    private static final int LETTERS = 26;

    private final Worksheet sheet;
    private final Language language;

    Sheet(Worksheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    void say(int row, int column, Text text) {
        words(row, column, text.in(language));
    }

    void say(int row, int column, String french, String english) {
        say(row, column, new Text(french, english));
    }

    /** A string cell: a workbook never computes it, even when it begins like a formula. */
    void words(int row, int column, String words) {
        String clean = CleanWords.line(words);
        sheet.value(row, column, clean.length() > LONGEST_WORDS ? clean.substring(0, LONGEST_WORDS) + "…" : clean);
    }

    void number(int row, int column, BigDecimal number) {
        if (number == null) {
            return;
        }
        double held = number.doubleValue();
        if (Double.isInfinite(held)) {
            words(row, column, number.toString());
            return;
        }
        sheet.value(row, column, held);
    }

    void number(int row, int column, BigFraction number) {
        number(row, column, number == null ? null : Figures.forCell(number));
    }

    void formula(int row, int column, String formula) {
        sheet.formula(row, column, formula);
    }

    void heading(int row, int from, int to) {
        sheet.range(row, from, row, to)
                .style()
                .bold()
                .fillColor("E8EEF4")
                .wrapText(true)
                .set();
    }

    void title(int row) {
        sheet.style(row, 0).bold().fontSize(14).set();
    }

    void format(int top, int left, int bottom, int right, String format) {
        sheet.range(top, left, bottom, right).style().format(format).set();
    }

    void wrap(int row, int column) {
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    void widths(double... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    void width(int column, double width) {
        sheet.width(column, width);
    }

    void freeze(int columns, int rows) {
        sheet.freezePane(columns, rows);
    }

    /** {@code C$5}: the row stays when the formula is copied down. */
    static String fixed(int row, int column) {
        return letters(column) + "$" + (row + 1);
    }

    /** {@code C5}. */
    static String at(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** {@code C$5:C$9}. */
    static String down(int first, int last, int column) {
        return fixed(first, column) + ":" + fixed(last, column);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
