package org.choisi.web.page.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Reason;
import org.choisi.measure.Text;
import org.choisi.web.page.Speech;

/** The footprint for one person and one year, line by line. */
record CarbonViews(Speech speech) {

    static final String FOOTPRINT = "carbon_kg_per_user_year";

    ProjectView.Carbon carbon(Ecoscore score) {
        return score.dimensions().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.question().id().equals(FOOTPRINT))
                .findFirst()
                .map(this::known)
                .orElseGet(() -> unknown(score));
    }

    private ProjectView.Carbon known(Ecoscore.Line line) {
        List<Reason> steps = line.reasons().stream().skip(1).toList();
        return new ProjectView.Carbon(
                Speech.unbroken(
                        steps.isEmpty() ? speech.text(line.reasons().get(0).text()) : answer(steps)),
                lines(steps.stream().filter(CarbonViews::isFigure).toList()),
                steps.stream()
                        .filter(step -> !isFigure(step))
                        .map(step -> Speech.unbroken(speech.text(step.text())))
                        .toList());
    }

    private static boolean isFigure(Reason step) {
        return step.values().containsKey("mid") && step.values().get("what") instanceof Text;
    }

    private String answer(List<Reason> steps) {
        return steps.stream()
                .filter(CarbonViews::isFigure)
                .reduce((before, last) -> last)
                .map(total -> speech.say(
                        "project.carbon.answer", figure(total, "mid"), figure(total, "low"), figure(total, "high")))
                .orElse("");
    }

    /** The last one shares the sum of those before among the people served. */
    private List<ProjectView.CarbonLine> lines(List<Reason> figures) {
        List<ProjectView.CarbonLine> lines = new ArrayList<>();
        for (int index = 0; index < figures.size(); index++) {
            String what = speech.text((Text) figures.get(index).values().get("what"));
            boolean each = index == figures.size() - 1;
            lines.add(line(each ? speech.say("project.carbon.each", what) : what, figures.get(index)));
        }
        return lines;
    }

    private ProjectView.CarbonLine line(String what, Reason step) {
        return new ProjectView.CarbonLine(
                Speech.unbroken(what),
                figure(step, "low"),
                figure(step, "mid"),
                figure(step, "high"),
                Speech.unbroken(Speech.joined(List.of(speech.place(step.at()), step.reference()))));
    }

    private String figure(Reason step, String name) {
        return speech.rounded((BigDecimal) step.values().get(name));
    }

    private ProjectView.Carbon unknown(Ecoscore score) {
        List<String> missing = score.notAnswered().stream()
                .filter(open -> open.question().id().equals(FOOTPRINT))
                .flatMap(open -> open.missing().stream())
                .map(speech::text)
                .toList();
        String answer = missing.isEmpty()
                ? speech.say("project.carbon.unknown")
                : speech.say("project.carbon.missing", ProjectViews.inOneLine(missing));
        return new ProjectView.Carbon(Speech.unbroken(answer), List.of(), List.of());
    }
}
