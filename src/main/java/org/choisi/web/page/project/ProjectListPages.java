package org.choisi.web.page.project;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.store.Page;
import org.choisi.store.Projects;
import org.choisi.store.StoredProject;
import org.choisi.web.Portfolio;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The projects that are kept, and the ways to begin one. */
@Controller
class ProjectListPages {

    private static final String USUAL_KIND = "project";

    private final Projects projects;
    private final Portfolio portfolio;
    private final Clock clock;
    private final MessageSource messages;

    ProjectListPages(Projects projects, Portfolio portfolio, Clock clock, MessageSource messages) {
        this.projects = projects;
        this.portfolio = portfolio;
        this.clock = clock;
        this.messages = messages;
    }

    /** What was typed for a new project. */
    record Typed(String nom, String nature) {

        private static final Typed NOTHING = new Typed("", USUAL_KIND);
    }

    @GetMapping(ProjectAddress.LIST)
    String list(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        if (page < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return show(page, Typed.NOTHING, language, model);
    }

    @PostMapping(ProjectAddress.LIST)
    String begin(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = USUAL_KIND) String nature,
            Language language,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:" + ProjectAddress.of(portfolio.begin(nom, nature)) + "/questionnaire";
        } catch (Refused refused) {
            model.addAttribute("wrongName", refused.text().in(language));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(1, new Typed(nom, nature), language, model);
        }
    }

    /** One project leads to its page, several to the list; what cannot be read is told above the form. */
    @PostMapping(ProjectAddress.LIST + "/fichier")
    String send(
            @RequestParam(name = "questionnaire", required = false) MultipartFile questionnaire,
            @RequestParam(name = "rgesn", required = false) MultipartFile assessment,
            Language language,
            Model model,
            HttpServletResponse response) {
        try {
            List<UUID> ids = portfolio.receive(sent(questionnaire), sent(assessment));
            return "redirect:" + (ids.size() == 1 ? ProjectAddress.of(ids.get(0)) : ProjectAddress.LIST);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", Speech.unbroken(refused.text().in(language)));
            return show(1, Typed.NOTHING, language, model);
        }
    }

    static Optional<Portfolio.Sent> sent(MultipartFile file) {
        return Optional.ofNullable(file)
                .filter(given -> !given.isEmpty())
                .map(given -> new Portfolio.Sent(given.getOriginalFilename(), given::transferTo));
    }

    /** A page past the end, from an old link say, is the last one. */
    private String show(int wanted, Typed typed, Language language, Model model) {
        Page<StoredProject> page = projects.page(Page.Wanted.page(wanted));
        if (page.page() > page.pages()) {
            page = projects.page(Page.Wanted.page((int) page.pages()));
        }
        model.addAttribute("projects", view(page, typed, new Speech(messages, language)));
        return "projects";
    }

    private ProjectsView view(Page<StoredProject> page, Typed typed, Speech speech) {
        String headline =
                page.total() == 0 ? speech.say("projects.none") : speech.count("projects.headline", page.total());
        return portfolio.with(desk -> new ProjectsView(
                headline,
                page.items().stream().map(project -> row(desk, project, speech)).toList(),
                Position.of(page, Link.to(ProjectAddress.LIST), speech),
                desk.ecoscore().kinds(desk.today()).stream()
                        .map(kind -> new ProjectsView.Choice(
                                kind, speech.say("project.kind." + kind), kind.equals(typed.nature())))
                        .toList(),
                typed.nom()));
    }

    private ProjectsView.Row row(Portfolio.Desk desk, StoredProject project, Speech speech) {
        Ecoscore score =
                desk.ecoscore().score(Portfolio.project(project, project.id().toString()), desk.today());
        var words = new GradeWords(speech);
        BigFraction points = score.score();
        return new ProjectsView.Row(
                ProjectAddress.of(project.id()),
                Speech.joined(List.of(project.name(), project.variant())),
                speech.say("project.kind." + project.kind()),
                GradeWords.css(score.grade()),
                words.grade(score.grade()),
                words.points(points),
                words.percent(score.completeness()),
                speech.day(project.changedAt().atZone(clock.getZone()).toLocalDate()));
    }
}
