package org.choisi.indicators.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.choisi.indicators.Exclusion;
import org.choisi.indicators.Goal;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.Trajectory;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.report.JsonLine;
import org.choisi.tender.score.Exact;

/** Indicators as JSON. */
public final class IndicatorJson {

    private final JsonLine json;
    private final Language language;

    /** @param json where the object that holds them is open */
    public IndicatorJson(JsonLine json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** One document, on one line. */
    public static void write(
            List<Indicator> indicators, int year, LocalDate asOf, String ruleSet, Language language, OutputStream out) {
        try (var json = new JsonLine(out)) {
            json.object(() -> {
                json.number("year", year);
                json.words("asOf", asOf.toString());
                json.words("ruleSet", ruleSet);
                new IndicatorJson(json, language).array(indicators);
            });
        }
    }

    /** The member {@code indicators} of the object that is open. */
    public void array(List<Indicator> indicators) {
        json.objects("indicators", indicators, this::indicator);
    }

    private void indicator(Indicator indicator) {
        Goal goal = indicator.goal();
        json.words("id", indicator.id());
        json.words("label", goal.label().in(language));
        json.number("year", indicator.year());
        json.number("value", indicator.value().map(Shown::decimals).orElse(null));
        json.words("exactValue", indicator.value().map(Exact::text).orElse(null));
        json.words("unit", goal.unit());
        json.number("target", indicator.target().orElse(null));
        json.words("direction", goal.direction().word());
        indicator.met().ifPresentOrElse(met -> json.yesNo("met", met), () -> json.nothing("met"));
        json.words("status", indicator.status().name());
        json.number("excluded", BigDecimal.valueOf(indicator.excluded()));
        json.words("scope", goal.scope().toString());
        json.words("row", goal.row().id());
        json.words("at", goal.row().at());
        json.words("reference", goal.row().reference());
        json.number("dueYear", goal.dueYear());
        trajectory(goal);
        next(indicator);
        json.object("facts", () -> indicator.facts().forEach(json::number));
        json.strings("notes", indicator.notes().stream().map(this::said).toList());
        json.objects("exclusions", indicator.exclusions(), this::exclusion);
    }

    /** Between the year compared with and the target's year, linear: said so. */
    private void trajectory(Goal goal) {
        List<Trajectory.Point> points = Trajectory.of(goal).orElse(null);
        if (points == null) {
            json.nothing("trajectory");
            return;
        }
        json.object("trajectory", () -> {
            json.words("shape", "linear");
            json.objects("points", points, point -> {
                json.number("year", point.year());
                json.number("value", Shown.decimals(point.value()));
            });
        });
    }

    private void next(Indicator indicator) {
        if (indicator.next().isEmpty()) {
            json.nothing("next");
            return;
        }
        Goal next = indicator.next().get();
        json.object("next", () -> {
            json.number("target", next.target());
            json.words("from", next.row().validFrom().toString());
            json.words("at", next.row().at());
        });
    }

    private void exclusion(Exclusion exclusion) {
        json.words("id", exclusion.id());
        json.words("at", exclusion.at().toString());
        json.number("quantity", BigDecimal.valueOf(exclusion.quantity()));
        json.words("reason", said(exclusion.reason()));
    }

    private String said(Text text) {
        return text.in(language);
    }
}
