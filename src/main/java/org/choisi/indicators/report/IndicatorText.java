package org.choisi.indicators.report;

import java.time.LocalDate;
import java.util.List;
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
        var said = new Said(indicator, language);
        line("");
        line(Quoted.of(indicator.id()) + in(" : ", ": ") + goal.label().in(language) + scope(goal));
        line("  " + said.value().map(value -> value + ", ").orElse("")
                + indicator.status().label().in(language));
        said.target()
                .ifPresent(target -> line("  " + in("objectif : ", "target: ") + target + " ("
                        + goal.row().reference() + ")"));
        said.line()
                .ifPresent(between -> line("  "
                        + in(
                                "trajectoire linéaire, repère sans valeur d'objectif : ",
                                "straight line, no target of its own: ")
                        + between));
        said.next().ifPresent(next -> line("  " + in("ensuite : ", "next: ") + next));
        indicator.notes().forEach(note -> line("  " + note.in(language)));
        said.leftOut()
                .forEach((reason, quantity) -> line("  " + quantity + in(" hors calcul : ", " left out: ") + reason));
    }

    private static String scope(Goal goal) {
        String scope = goal.scope().toString();
        return scope.equals("*") ? "" : " [" + Quoted.of(scope) + "]";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String in(String french, String english) {
        return language == Language.EN ? english : french;
    }
}
