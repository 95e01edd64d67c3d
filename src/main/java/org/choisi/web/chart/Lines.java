package org.choisi.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Figures year after year, one line a series, from zero up; drawn on a field of 100 by 100 that a page stretches. The words
 * stay outside: they keep their size on any screen.
 *
 * @param top the figure at the upper edge
 */
public record Lines(List<Line> lines, BigDecimal top, int firstYear, int lastYear) {

    private static final BigDecimal SIDE = BigDecimal.valueOf(100);
    private static final MathContext DRAWN = new MathContext(4);

    /**
     * One series.
     *
     * @param css tells it from the others by its dashes, never by its colour alone
     * @param path what is drawn; a lone year is a dot, drawn as a line without length
     */
    public record Line(String name, String css, String path) {}

    /** The figures of a series by year. */
    public record Series(String name, String css, SortedMap<Integer, BigDecimal> byYear) {}

    /** @param series at least one figure in all */
    public static Lines of(List<Series> series) {
        int first = series.stream()
                .filter(one -> !one.byYear().isEmpty())
                .mapToInt(one -> one.byYear().firstKey())
                .min()
                .orElseThrow();
        int last = series.stream()
                .filter(one -> !one.byYear().isEmpty())
                .mapToInt(one -> one.byYear().lastKey())
                .max()
                .orElseThrow();
        BigDecimal top = series.stream()
                .flatMap(one -> one.byYear().values().stream())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        List<Line> lines = new ArrayList<>();
        for (Series one : series) {
            lines.add(new Line(one.name(), one.css(), path(one.byYear(), first, last, top)));
        }
        return new Lines(List.copyOf(lines), top, first, last);
    }

    private static String path(SortedMap<Integer, BigDecimal> byYear, int first, int last, BigDecimal top) {
        var path = new StringBuilder();
        byYear.forEach((year, figure) -> path.append(path.isEmpty() ? 'M' : 'L')
                .append(across(year, first, last))
                .append(' ')
                .append(up(figure, top)));
        return byYear.size() == 1 ? path.append("h0").toString() : path.toString();
    }

    private static String across(int year, int first, int last) {
        return first == last ? "50" : part(BigDecimal.valueOf(year - first), BigDecimal.valueOf(last - first));
    }

    private static String up(BigDecimal figure, BigDecimal top) {
        return top.signum() == 0
                ? "100"
                : SIDE.subtract(new BigDecimal(part(figure, top))).toPlainString();
    }

    private static String part(BigDecimal figure, BigDecimal whole) {
        return figure.multiply(SIDE).divide(whole, DRAWN).toPlainString();
    }
}
