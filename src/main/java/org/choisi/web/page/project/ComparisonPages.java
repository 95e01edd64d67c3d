package org.choisi.web.page.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.ecoscore.Comparison;
import org.choisi.ecoscore.Dimension;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.store.Projects;
import org.choisi.store.StoredProject;
import org.choisi.web.Portfolio;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Versions and alternatives beside each other: an address is a comparison, so that it can be sent to somebody. */
@Controller
class ComparisonPages {

    /** More columns than this are no longer read on a screen. */
    private static final int MOST = 4;

    private static final Pattern REF = Pattern.compile("([0-9a-fA-F-]{36})(?:\\.(\\d{1,9}))?");

    private final Projects projects;
    private final Portfolio portfolio;
    private final MessageSource messages;

    ComparisonPages(Projects projects, Portfolio portfolio, MessageSource messages) {
        this.projects = projects;
        this.portfolio = portfolio;
        this.messages = messages;
    }

    /**
     * One thing that is compared.
     *
     * @param ref as the address names it
     * @param version number of the version that was kept, 0 for the answers of today
     */
    private record Compared(String ref, StoredProject project, int version) {

        String href() {
            String address = ProjectAddress.of(project.id());
            return version == 0 ? address : address + "?version=" + version;
        }
    }

    @GetMapping(ProjectAddress.COMPARISON)
    String compare(
            @RequestParam(name = ProjectAddress.WITH, defaultValue = "") List<String> refs,
            Language language,
            Model model) {
        List<String> asked =
                refs.stream().filter(ref -> !ref.isBlank()).distinct().toList();
        if (asked.size() < 2 || asked.size() > MOST) {
            throw new Refused(new Text(
                    "Cochez de une à trois versions ou variantes à comparer à ce projet.",
                    "Tick one to three versions or alternatives to compare with this project."));
        }
        List<Compared> compared = asked.stream().map(this::find).toList();
        var speech = new Speech(messages, language);
        model.addAttribute("comparison", portfolio.with(desk -> view(desk, compared, speech)));
        return "project-comparison";
    }

    private Compared find(String ref) {
        Matcher parts = REF.matcher(ref);
        if (!parts.matches()) {
            throw notFound();
        }
        UUID id;
        try {
            id = UUID.fromString(parts.group(1));
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
        StoredProject project = projects.find(id).orElseThrow(ComparisonPages::notFound);
        if (parts.group(2) == null) {
            return new Compared(ref, project, 0);
        }
        int version = Integer.parseInt(parts.group(2));
        return projects.version(id, version)
                .map(kept -> new Compared(ref, project.at(kept), version))
                .orElseThrow(ComparisonPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ComparisonView view(Portfolio.Desk desk, List<Compared> compared, Speech speech) {
        List<Ecoscore> scores = compared.stream()
                .map(one -> desk.ecoscore().score(Portfolio.project(one.project(), one.ref()), desk.today()))
                .toList();
        Comparison.Versions set = Comparison.among("", scores);
        List<String> best = compared.stream()
                .filter(one -> set.best().contains(one.ref()))
                .map(one -> name(one, speech))
                .toList();
        List<String> lead =
                List.of(speech.count("comparison.differences", set.differences().size()));
        return new ComparisonView(
                headline(best, compared.size(), speech),
                lead,
                columns(compared, set, speech),
                dimensions(scores, speech),
                set.differences().stream().map(one -> row(one, speech)).toList(),
                speech.day(desk.today()));
    }

    private static String headline(List<String> best, int all, Speech speech) {
        if (best.isEmpty()) {
            return speech.say("comparison.none");
        }
        return best.size() == 1
                ? speech.say("comparison.best", best.get(0))
                : speech.say(best.size() == all ? "comparison.equal" : "comparison.tie", String.join(", ", best));
    }

    /** A version is named with its project. */
    private static String name(Compared one, Speech speech) {
        String name = one.project().name();
        return one.version() == 0
                ? Speech.joined(List.of(name, one.project().variant()))
                : Speech.unbroken(speech.say(
                        "comparison.version",
                        name,
                        speech.say("project.version", one.project().variant())));
    }

    private static List<ComparisonView.Column> columns(
            List<Compared> compared, Comparison.Versions set, Speech speech) {
        var words = new GradeWords(speech);
        List<ComparisonView.Column> columns = new ArrayList<>();
        for (int index = 0; index < compared.size(); index++) {
            Compared one = compared.get(index);
            Ecoscore score = set.versions().get(index);
            columns.add(new ComparisonView.Column(
                    one.href(),
                    name(one, speech),
                    GradeWords.css(score.grade()),
                    words.grade(score.grade()),
                    words.points(score.score()),
                    words.percent(score.completeness()),
                    set.best().contains(one.ref())));
        }
        return columns;
    }

    private static List<ComparisonView.Row> dimensions(List<Ecoscore> scores, Speech speech) {
        return scores.get(0).dimensions().stream()
                .map(Ecoscore.Part::dimension)
                .map(dimension -> new ComparisonView.Row(
                        speech.text(dimension.name()),
                        scores.stream()
                                .map(score -> cell(score, dimension, speech))
                                .toList()))
                .toList();
    }

    private static ComparisonView.Cell cell(Ecoscore score, Dimension dimension, Speech speech) {
        var words = new GradeWords(speech);
        return score.dimensions().stream()
                .filter(part -> part.dimension().id().equals(dimension.id())
                        && part.weight().signum() > 0)
                .findFirst()
                .map(part -> new ComparisonView.Cell(
                        part.answered().signum() == 0
                                ? speech.say("questionnaire.unanswered")
                                : speech.say("comparison.of", words.points(part.points()), words.points(part.weight())),
                        ""))
                .orElseGet(() -> new ComparisonView.Cell(speech.say("comparison.no-object"), ""));
    }

    private static ComparisonView.Row row(Comparison.Difference difference, Speech speech) {
        var words = new GradeWords(speech);
        return new ComparisonView.Row(
                speech.text(difference.question().label()),
                difference.answers().stream()
                        .map(said -> new ComparisonView.Cell(
                                said.shown() == null
                                        ? speech.say("questionnaire.unanswered")
                                        : Speech.unbroken(speech.text(said.shown())),
                                said.points() == null
                                        ? ""
                                        : speech.say("comparison.worth", words.points(said.points()))))
                        .toList());
    }
}
