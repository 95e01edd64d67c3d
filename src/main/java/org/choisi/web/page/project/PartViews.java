package org.choisi.web.page.project;

import java.util.List;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Fractions;
import org.choisi.web.page.Speech;

/** The points of each dimension, with what is behind every one of them. */
record PartViews(ProjectViews views, Ecoscore score, GradeWords words) {

    private static final int MOST_STEPS = 4;

    List<ProjectView.Part> parts() {
        return score.dimensions().stream().map(this::part).toList();
    }

    private ProjectView.Part part(Ecoscore.Part part) {
        return new ProjectView.Part(
                "d-" + part.dimension().id(),
                title(part),
                part.weight().signum() == 0 ? "soft" : "",
                Fractions.cut(ProjectViews.share(part.points(), part.weight()), 0)
                        .toPlainString(),
                part.lines().stream().map(this::line).toList(),
                open(part));
    }

    private String title(Ecoscore.Part part) {
        Speech speech = words.speech();
        String name = speech.text(part.dimension().name());
        if (part.weight().signum() == 0) {
            return speech.say("project.part.no-object", name);
        }
        if (part.answered().signum() == 0) {
            return speech.say("project.part.open", name, words.points(part.weight()));
        }
        boolean whole = part.answered().compareTo(part.weight()) == 0;
        return speech.say(
                whole ? "project.part" : "project.part.partly",
                name,
                words.points(part.points()),
                words.points(part.weight()),
                words.points(part.answered()));
    }

    /** How a footprint is worked out has a section of its own. */
    private ProjectView.Reason line(Ecoscore.Line line) {
        boolean carbon = line.question().id().equals(CarbonViews.FOOTPRINT);
        List<String> steps = carbon
                ? List.of()
                : line.reasons().stream()
                        .skip(1)
                        .limit(MOST_STEPS)
                        .map(step -> Speech.unbroken(words.speech().text(step.text())))
                        .toList();
        return views.reason(score, line.reasons().get(0), steps);
    }

    private List<String> open(Ecoscore.Part part) {
        return score.notAnswered().stream()
                .filter(open ->
                        open.question().dimension().equals(part.dimension().id()))
                .map(open -> words.speech().text(open.question().label()))
                .toList();
    }
}
