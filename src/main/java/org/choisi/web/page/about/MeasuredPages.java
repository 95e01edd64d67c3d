package org.choisi.web.page.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.choisi.reference.CsvSheet;
import org.springframework.core.io.ClassPathResource;

/** What each page cost on its first load when it was last measured in a browser, and the limits that the house has set. */
public final class MeasuredPages {

    /** The columns of the file of measures. */
    public static final String HEADER = "page;path;kilobytes;requests;elements;ecoindex;measured_on";

    private static final String MEASURES = "pages-measured.csv";
    private static final String BUDGETS = "pages-budgets.csv";

    private MeasuredPages() {}

    /**
     * One kind of page.
     *
     * @param page its name in messages, after {@code measured.}
     * @param path its address; {@code {id}} where a number differs from one server to another
     * @param kilobytes compressed, of the page and all that it loads
     * @param elements of the document, without those inside drawings
     * @param ecoindex 0 to 100, more is lighter
     */
    public record Measured(
            String page,
            String path,
            BigDecimal kilobytes,
            int requests,
            int elements,
            BigDecimal ecoindex,
            LocalDate measuredOn) {}

    /**
     * The limits of a kind of page.
     *
     * @param kind {@code page}, or {@code report} for a document to print
     * @param kilobytes at most
     * @param requests at most
     * @param elements at most
     * @param ecoindex more than this
     */
    public record Budget(String kind, int kilobytes, int requests, int elements, int ecoindex) {}

    /** The lightest last. */
    public static List<Measured> measured() {
        return read(MEASURES).rows().stream()
                .map(CsvSheet.Row::cells)
                .map(cells -> new Measured(
                        cells.get(0),
                        cells.get(1),
                        new BigDecimal(cells.get(2)),
                        Integer.parseInt(cells.get(3)),
                        Integer.parseInt(cells.get(4)),
                        new BigDecimal(cells.get(5)),
                        LocalDate.parse(cells.get(6))))
                .sorted(Comparator.comparing(Measured::ecoindex).thenComparing(Measured::page))
                .toList();
    }

    /** @param kind one of the file's */
    public static Budget budget(String kind) {
        return read(BUDGETS).rows().stream()
                .map(CsvSheet.Row::cells)
                .filter(cells -> cells.get(0).equals(kind))
                .map(cells -> new Budget(
                        kind,
                        Integer.parseInt(cells.get(1)),
                        Integer.parseInt(cells.get(2)),
                        Integer.parseInt(cells.get(3)),
                        Integer.parseInt(cells.get(4))))
                .findFirst()
                .orElseThrow();
    }

    private static CsvSheet read(String file) {
        try {
            return CsvSheet.read(file, new ClassPathResource(file).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
