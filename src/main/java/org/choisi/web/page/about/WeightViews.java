package org.choisi.web.page.about;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.choisi.store.Page;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;
import org.choisi.web.page.about.MeasuredPages.Budget;
import org.choisi.web.page.about.MeasuredPages.Measured;
import org.springframework.stereotype.Component;

/** What the pages weigh, in words. */
@Component
class WeightViews {

    static final String PATH = "/ecoconception";

    private final List<Measured> measured = MeasuredPages.measured();
    private final Budget page = MeasuredPages.budget("page");
    private final Budget report = MeasuredPages.budget("report");

    /**
     * @param lead the answer: the heaviest page and the mean EcoIndex
     * @param limits what the house allows
     */
    record WeightsView(String lead, List<String> limits, String caption, List<Row> rows, Position pages) {}

    /** @param href null where the address differs from one server to another */
    record Row(
            String name,
            String href,
            String kilobytes,
            String requests,
            String elements,
            String ecoindex,
            String measuredOn) {}

    WeightsView page(int number, Speech speech) {
        Page<Measured> shown = Listing.page(measured, number);
        return new WeightsView(
                lead(speech),
                List.of(limit("ecodesign.limit", page, speech), limit("ecodesign.limit.report", report, speech)),
                speech.say("ecodesign.caption", speech.number(measured.size())),
                shown.items().stream().map(one -> row(one, speech)).toList(),
                Position.of(shown, Link.to(PATH), speech));
    }

    private String lead(Speech speech) {
        Measured heaviest =
                measured.stream().max(Comparator.comparing(Measured::kilobytes)).orElseThrow();
        BigDecimal mean = measured.stream()
                .map(Measured::ecoindex)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(measured.size()), 0, RoundingMode.HALF_UP);
        return Speech.unbroken(speech.say(
                "ecodesign.lead",
                speech.fixed(heaviest.kilobytes(), 0),
                name(heaviest, speech),
                speech.fixed(mean, 0),
                speech.number(page.kilobytes())));
    }

    private static String limit(String code, Budget budget, Speech speech) {
        return speech.say(
                code,
                speech.number(budget.kilobytes()),
                speech.number(budget.requests()),
                speech.number(budget.elements()),
                speech.number(budget.ecoindex()));
    }

    private static Row row(Measured one, Speech speech) {
        return new Row(
                name(one, speech),
                one.path().contains("{") ? null : one.path(),
                speech.fixed(one.kilobytes(), 1),
                speech.number(one.requests()),
                speech.number(one.elements()),
                speech.fixed(one.ecoindex(), 0),
                speech.day(one.measuredOn()));
    }

    static String name(Measured one, Speech speech) {
        return speech.say("measured." + one.page());
    }

    List<Measured> all() {
        return measured;
    }
}
