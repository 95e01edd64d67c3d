package org.choisi.indicators.report;

import java.util.List;
import java.util.stream.Collectors;
import org.choisi.indicators.Exclusion;
import org.choisi.indicators.Indicator;
import org.choisi.measure.Language;
import org.choisi.table.SafeCell;

/** The rows that one indicator leaves out, as CSV, one a line. */
public final class ExclusionCsv {

    private static final List<String> HEADER =
            List.of("indicator", "label", "year", "row_id", "quantity", "file", "line", "reason");

    private ExclusionCsv() {}

    public static String of(Indicator indicator, Language language) {
        return indicator.exclusions().stream()
                .map(exclusion -> line(indicator, exclusion, language))
                .collect(Collectors.joining("", SafeCell.line(HEADER), ""));
    }

    private static String line(Indicator indicator, Exclusion exclusion, Language language) {
        return SafeCell.line(List.of(
                indicator.id(),
                indicator.goal().label().in(language),
                String.valueOf(indicator.year()),
                exclusion.id(),
                String.valueOf(exclusion.quantity()),
                exclusion.at().file(),
                String.valueOf(exclusion.at().line()),
                exclusion.reason().in(language)));
    }
}
