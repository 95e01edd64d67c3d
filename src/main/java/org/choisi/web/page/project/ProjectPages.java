package org.choisi.web.page.project;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.store.Projects;
import org.choisi.store.StoredProject;
import org.choisi.web.Portfolio;
import org.choisi.web.page.Speech;
import org.choisi.web.page.project.ProjectViews.Shown;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The Ecoscore of one project: its grade, why, what would lift it, and its versions. */
@Controller
class ProjectPages {

    /** Every row weighs on the page; the others stay in the store. */
    private static final int MOST_VERSIONS = 8;

    private static final int MOST_ALTERNATIVES = 6;

    private final Projects projects;
    private final Portfolio portfolio;
    private final Clock clock;
    private final MessageSource messages;

    ProjectPages(Projects projects, Portfolio portfolio, Clock clock, MessageSource messages) {
        this.projects = projects;
        this.portfolio = portfolio;
        this.clock = clock;
        this.messages = messages;
    }

    /** Where one is led once a version was to be kept. */
    static String afterKeeping(StoredProject project, boolean kept) {
        return ProjectAddress.of(project.id()) + (kept ? "?garde=oui#versions" : "?garde=non#versions");
    }

    private StoredProject find(UUID id) {
        return projects.find(id).orElseThrow(ProjectPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping(ProjectAddress.PROJECT)
    String project(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> version,
            @RequestParam(defaultValue = "") String garde,
            Language language,
            Model model) {
        if (garde.equals("oui") || garde.equals("non")) {
            model.addAttribute("kept", "project.kept." + garde);
        }
        return show(find(id), version, language, model);
    }

    private String show(StoredProject project, Optional<Integer> version, Language language, Model model) {
        model.addAttribute("project", portfolio.with(desk -> {
            var views = new ProjectViews(desk, clock.getZone(), new Speech(messages, language));
            String id = project.id().toString();
            if (version.isEmpty()) {
                return views.view(new Shown(project, id, true, others(views, project)));
            }
            StoredProject then = projects.version(project.id(), version.get())
                    .map(project::at)
                    .orElseThrow(ProjectPages::notFound);
            return views.view(new Shown(then, id + "." + version.get(), false, List.of()));
        }));
        return "project";
    }

    /** What the project of today can be compared with. */
    private List<ProjectView.Row> others(ProjectViews views, StoredProject project) {
        List<ProjectView.Row> rows = new ArrayList<>();
        projects.versions(project.id()).stream().limit(MOST_VERSIONS).forEach(version -> {
            String ref = project.id() + "." + version.number();
            String href = ProjectAddress.of(project.id()) + "?version=" + version.number();
            String name = views.speech().say("project.version", version.name());
            rows.add(views.row(project.at(version), ref, name, href));
        });
        projects.alternatives(project, MOST_ALTERNATIVES)
                .forEach(other -> rows.add(views.row(
                        other,
                        other.id().toString(),
                        views.speech()
                                .say("project.alternative", Speech.joined(List.of(other.name(), other.variant()))),
                        ProjectAddress.of(other.id()))));
        return rows;
    }

    @PostMapping(ProjectAddress.PROJECT + "/versions")
    String keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nom,
            Language language,
            Model model,
            HttpServletResponse response) {
        StoredProject project = find(id);
        try {
            return "redirect:" + afterKeeping(project, portfolio.keep(project, nom));
        } catch (Refused refused) {
            return refused(project, refused, language, model, response);
        }
    }

    /** Begins an alternative with the same answers and leads to its questionnaire. */
    @PostMapping(ProjectAddress.PROJECT + "/variantes")
    String vary(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nom,
            Language language,
            Model model,
            HttpServletResponse response) {
        StoredProject project = find(id);
        try {
            return "redirect:" + ProjectAddress.of(portfolio.vary(project, nom)) + "/questionnaire";
        } catch (Refused refused) {
            return refused(project, refused, language, model, response);
        }
    }

    private String refused(
            StoredProject project, Refused refused, Language language, Model model, HttpServletResponse response) {
        model.addAttribute("refused", refused.text().in(language));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(project, Optional.empty(), language, model);
    }
}
