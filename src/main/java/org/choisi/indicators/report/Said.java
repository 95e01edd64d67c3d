package org.choisi.indicators.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.choisi.indicators.Direction;
import org.choisi.indicators.Exclusion;
import org.choisi.indicators.Goal;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.Trajectory;
import org.choisi.measure.Language;
import org.choisi.policy.Spoken;

/** An indicator in words: its value, its target and what was left out, for texts and pages alike. */
public final class Said {

    private final Indicator indicator;
    private final Language language;

    public Said(Indicator indicator, Language language) {
        this.indicator = indicator;
        this.language = language;
    }

    /** With its unit; two decimals, more where two would hide on which side of the target it is. */
    public Optional<String> value() {
        return indicator
                .value()
                .map(value -> Shown.forPeople(value, indicator.target().orElse(null), language) + unit());
    }

    /** {@code au moins 50 % fin 2026}. */
    public Optional<String> target() {
        Goal goal = indicator.goal();
        return indicator
                .target()
                .map(target -> side(goal.direction()) + Shown.forPeople(target.abs(), language) + unit() + due(goal));
    }

    /** {@code au moins 25 % à partir du 1er janvier 2027}. */
    public Optional<String> next() {
        return indicator
                .next()
                .filter(next -> next.target() != null)
                .map(next -> side(next.direction())
                        + Shown.forPeople(next.target(), language)
                        + unit()
                        + in(" à partir du ", " from ")
                        + Spoken.day(next.row().validFrom(), language));
    }

    /** The years between the base year and the target on a straight line: {@code 2023 : -2,5 % ; 2024 : -5 %}. */
    public Optional<String> line() {
        return Trajectory.of(indicator.goal())
                .map(points -> points.subList(1, points.size() - 1).stream()
                        .map(point -> point.year()
                                + in(" : ", ": ")
                                + Shown.forPeople(point.value(), null, language)
                                + unit())
                        .collect(Collectors.joining(in(" ; ", "; "))))
                .filter(between -> !between.isEmpty());
    }

    /** Quantities left out by reason: thousands of rows may share one. */
    public Map<String, Long> leftOut() {
        Map<String, Long> byReason = new LinkedHashMap<>();
        for (Exclusion exclusion : indicator.exclusions()) {
            byReason.merge(exclusion.reason().in(language), exclusion.quantity(), Long::sum);
        }
        return byReason;
    }

    private String unit() {
        return Shown.unit(indicator.goal().unit(), language);
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

    private String in(String french, String english) {
        return language == Language.EN ? english : french;
    }
}
