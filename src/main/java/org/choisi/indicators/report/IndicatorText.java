package org.choisi.indicators.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.indicators.Direction;
import org.choisi.indicators.Exclusion;
import org.choisi.indicators.Goal;
import org.choisi.indicators.Indicator;
import org.choisi.measure.Language;
import org.choisi.measure.Quoted;
import org.choisi.policy.Spoken;

/** Indicators as lines that people read. */
public final class IndicatorText {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private IndicatorText(Language language) {
        this.language = language;
    }

    public static String of(List<Indicator> indicators, int year, LocalDate asOf, Language language) {
        var writer = new IndicatorText(language);
        writer.line(writer.in("Indicateurs de ", "Indicators of ")
                + year
                + writer.in(", au ", ", as of ")
                + Spoken.day(asOf, language));
        indicators.forEach(writer::indicator);
        return writer.text.toString();
    }

    private void indicator(Indicator indicator) {
        Goal goal = indicator.goal();
        line("");
        line(Quoted.of(indicator.id()) + in(" : ", ": ") + goal.label().in(language) + scope(goal));
        String unit = Shown.unit(goal.unit(), language);
        String value = indicator
                .value()
                .map(number -> Shown.forPeople(number, indicator.target().orElse(null), language) + unit + ", ")
                .orElse("");
        line("  " + value + indicator.status().label().in(language));
        indicator
                .target()
                .ifPresent(target -> line("  " + in("objectif : ", "target: ") + side(goal.direction())
                        + Shown.forPeople(target.abs(), language) + unit + due(goal) + " ("
                        + goal.row().reference() + ")"));
        indicator
                .next()
                .filter(next -> next.target() != null)
                .ifPresent(next -> line("  "
                        + in("ensuite : ", "next: ") + side(next.direction()) + Shown.forPeople(next.target(), language)
                        + unit
                        + in(" à partir du ", " from ") + Spoken.day(next.row().validFrom(), language)));
        indicator.notes().forEach(note -> line("  " + note.in(language)));
        exclusions(indicator);
    }

    private static String scope(Goal goal) {
        String scope = goal.scope().toString();
        return scope.equals("*") ? "" : " [" + Quoted.of(scope) + "]";
    }

    private String side(Direction direction) {
        return switch (direction) {
            case AT_MOST -> in("au plus ", "at most ");
            case AT_LEAST -> in("au moins ", "at least ");
            case FALL_BY -> in("une baisse d'au moins ", "a fall of at least ");
        };
    }

    private String due(Goal goal) {
        return goal.dueYear() == null ? "" : in(" fin ", " by the end of ") + goal.dueYear();
    }

    /** By reason: thousands of rows may share one. */
    private void exclusions(Indicator indicator) {
        Map<String, Long> byReason = new LinkedHashMap<>();
        for (Exclusion exclusion : indicator.exclusions()) {
            byReason.merge(exclusion.reason().in(language), exclusion.quantity(), Long::sum);
        }
        byReason.forEach((reason, quantity) -> line("  " + quantity + in(" hors calcul : ", " left out: ") + reason));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String in(String french, String english) {
        return language == Language.EN ? english : french;
    }
}
