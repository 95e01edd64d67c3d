package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.choisi.impact.activity.ActivityReport;
import org.choisi.impact.activity.ActivityTotal;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.measure.KgCo2e;
import org.choisi.reference.ActivityFactors;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;

/**
 * Makes the part of the footprint's page that tells of activities, in one language.
 *
 * @param factors those that the activities were weighed with: they name them
 */
record ActivityViews(ActivityFactors factors, Speech speech) {

    private static final int MOST_LINES = 10;
    private static final Comparator<Map.Entry<String, ActivityTotal>> HEAVIEST_FIRST =
            Comparator.comparing(entry -> entry.getValue().kgCo2e().mid().negate());

    /** @param done the activities of the year of the report */
    ActivitiesView view(FootprintReport equipment, ActivityReport done) {
        int year = equipment.basis().year();
        if (done.lines().isEmpty()) {
            String none = Speech.unbroken(speech.say("activities.none", String.valueOf(year)));
            return new ActivitiesView(none, "", List.of(), List.of(), List.of());
        }
        ActivityTotal total = done.total();
        KgCo2e whole = equipment.total().footprint().kgPerYear().plus(total.kgCo2e());
        return new ActivitiesView(
                Speech.unbroken(speech.say(
                        "activities.answer",
                        speech.mass(total.kgCo2e().mid()),
                        speech.mass(whole.mid()),
                        speech.mass(whole.low()),
                        speech.mass(whole.high()))),
                speech.say("activities.caption", String.valueOf(year)),
                lines(done),
                notes(done, total),
                TableDownload.links(Link.to(FootprintViews.ACTIVITIES).with("annee", year), "activities", speech));
    }

    private List<ActivitiesView.Line> lines(ActivityReport done) {
        List<Map.Entry<String, ActivityTotal>> all =
                done.byActivity().entrySet().stream().sorted(HEAVIEST_FIRST).toList();
        List<ActivitiesView.Line> lines = new ArrayList<>();
        all.stream()
                .limit(MOST_LINES)
                .forEach(entry -> lines.add(line(speech.text(factors.name(entry.getKey())), entry.getValue())));
        if (all.size() > MOST_LINES) {
            ActivityTotal others = all.stream()
                    .skip(MOST_LINES)
                    .map(Map.Entry::getValue)
                    .reduce(ActivityTotal.NONE, ActivityTotal::plus);
            lines.add(line(speech.count("activities.others", (long) all.size() - MOST_LINES), others));
        }
        return lines;
    }

    private ActivitiesView.Line line(String name, ActivityTotal total) {
        KgCo2e kg = total.kgCo2e();
        BigDecimal kwh = total.kwh().mid();
        return new ActivitiesView.Line(
                Speech.unbroken(name),
                speech.number(total.lines()),
                kwh.signum() == 0 ? "" : Speech.unbroken(speech.energy(kwh)),
                Speech.unbroken(speech.mass(kg.mid())),
                Speech.unbroken(speech.say("range", speech.mass(kg.low()), speech.mass(kg.high()))));
    }

    /** Nothing is said of what is not there. */
    private List<String> notes(ActivityReport done, ActivityTotal total) {
        List<String> notes = new ArrayList<>();
        if (total.weakKgCo2e().mid().signum() > 0) {
            notes.add(Speech.unbroken(
                    speech.say("activities.weak", speech.mass(total.weakKgCo2e().mid()))));
        }
        if (!done.rejects().isEmpty()) {
            notes.add(Speech.unbroken(
                    speech.count("activities.rejected", done.rejects().size())));
        }
        return notes;
    }
}
