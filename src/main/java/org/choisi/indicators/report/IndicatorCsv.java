package org.choisi.indicators.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.indicators.Goal;
import org.choisi.indicators.Indicator;
import org.choisi.measure.Language;
import org.choisi.table.SafeCell;

/** Indicators as CSV, one a line. */
public final class IndicatorCsv {

    private static final String HEADER =
            "id;label;year;value;unit;direction;target;due_year;met;status;excluded;scope;row;at;reference\n";

    private IndicatorCsv() {}

    public static String of(List<Indicator> indicators, Language language) {
        return indicators.stream()
                .map(indicator -> line(indicator, language))
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }

    private static String line(Indicator indicator, Language language) {
        Goal goal = indicator.goal();
        return Stream.of(
                        indicator.id(),
                        goal.label().in(language),
                        String.valueOf(indicator.year()),
                        indicator
                                .value()
                                .map(value -> Shown.decimals(value).toPlainString())
                                .orElse(""),
                        goal.unit(),
                        goal.direction().word(),
                        indicator
                                .target()
                                .map(target -> Shown.plain(target).toPlainString())
                                .orElse(""),
                        goal.dueYear() == null ? "" : goal.dueYear().toString(),
                        indicator.met().map(met -> met ? "yes" : "no").orElse(""),
                        indicator.status().name(),
                        String.valueOf(indicator.excluded()),
                        goal.scope().toString(),
                        goal.row().id(),
                        goal.row().at(),
                        goal.row().reference())
                .map(SafeCell::of)
                .collect(Collectors.joining(";"));
    }
}
