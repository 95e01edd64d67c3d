package org.choisi.web.page.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.choisi.ecoscore.AnswerFault;
import org.choisi.ecoscore.Dimension;
import org.choisi.ecoscore.Question;
import org.choisi.ecoscore.Questionnaire;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.store.Projects;
import org.choisi.store.StoredProject;
import org.choisi.web.Portfolio;
import org.choisi.web.page.Speech;
import org.choisi.web.page.project.QuestionnaireViews.Shown;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The questionnaire of a project, one dimension a page; saved and taken up again at any time. */
@Controller
class QuestionnairePages {

    private static final String GRADE = "note";

    private final Projects projects;
    private final Portfolio portfolio;
    private final MessageSource messages;

    QuestionnairePages(Projects projects, Portfolio portfolio, MessageSource messages) {
        this.projects = projects;
        this.portfolio = portfolio;
        this.messages = messages;
    }

    private StoredProject find(UUID id) {
        return projects.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Dimension part(Questionnaire questionnaire, String id) {
        return QuestionnaireViews.parts(questionnaire).stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(ProjectAddress.QUESTIONNAIRE)
    String questionnaire(@PathVariable UUID id, @RequestParam Optional<String> partie, Language language, Model model) {
        StoredProject project = find(id);
        model.addAttribute("questionnaire", portfolio.with(desk -> {
            Questionnaire questionnaire = desk.questionnaire(project.kind());
            Dimension part = partie.map(wanted -> part(questionnaire, wanted))
                    .orElseGet(() -> QuestionnaireViews.open(
                            questionnaire, desk.ecoscore().score(Portfolio.project(project, ""), desk.today())));
            return new QuestionnaireViews(desk, project, new Speech(messages, language)).view(part);
        }));
        return "project-questionnaire";
    }

    @PostMapping(ProjectAddress.QUESTIONNAIRE)
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Language language,
            Model model,
            HttpServletResponse response) {
        StoredProject project = find(id);
        Questionnaire questionnaire = portfolio.with(desk -> desk.questionnaire(project.kind()));
        Dimension part = part(questionnaire, first(sent, ProjectAddress.PART));
        List<Question> questions = QuestionnaireViews.questions(questionnaire, part);
        Map<String, Object> typed = new QuestionnaireForm(sent).typed(questions);
        Portfolio.Saved saved =
                portfolio.answer(project, questions.stream().map(Question::id).toList(), first(sent, "etat"), typed);
        if (saved.stale() || !saved.faults().isEmpty()) {
            model.addAttribute(saved.stale() ? "stale" : "told", true);
            response.setStatus(saved.stale() ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(find(id), part, new Shown(saved.shown(), saved.seen()), language, model);
        }
        return "redirect:" + after(project, questionnaire, part, sent);
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private String show(StoredProject project, Dimension part, Shown shown, Language language, Model model) {
        model.addAttribute(
                "questionnaire",
                portfolio.with(desk ->
                        new QuestionnaireViews(desk, project, new Speech(messages, language)).view(part, shown)));
        return "project-questionnaire";
    }

    /** A version that was asked for is kept; then the next part, or the grade. */
    private String after(
            StoredProject project, Questionnaire questionnaire, Dimension part, MultiValueMap<String, String> sent) {
        String version = first(sent, "version");
        if (!version.isBlank()) {
            return ProjectPages.afterKeeping(project, portfolio.keep(project, version));
        }
        List<Dimension> parts = QuestionnaireViews.parts(questionnaire);
        int next = parts.indexOf(part) + 1;
        return first(sent, "geste").equals(GRADE) || next == parts.size()
                ? ProjectAddress.of(project.id())
                : ProjectAddress.questionnaire(project.id(), parts.get(next).id());
    }

    /** Takes the file of a self-assessment as the answers to the criteria of the RGESN. */
    @PostMapping(ProjectAddress.QUESTIONNAIRE + "/rgesn")
    String assess(
            @PathVariable UUID id,
            @RequestParam("rgesn") MultipartFile file,
            Language language,
            Model model,
            HttpServletResponse response) {
        StoredProject project = find(id);
        Dimension part = portfolio.with(desk -> {
            Questionnaire questionnaire = desk.questionnaire(project.kind());
            return part(
                    questionnaire,
                    questionnaire
                            .question(Portfolio.RGESN)
                            .map(Question::dimension)
                            .orElse(""));
        });
        try {
            Portfolio.Sent sent = ProjectListPages.sent(file)
                    .orElseThrow(
                            () -> new Refused(new Text("Choisissez un fichier à déposer.", "Choose a file to send.")));
            List<AnswerFault> faults = portfolio.assess(project, sent);
            if (faults.isEmpty()) {
                return "redirect:" + ProjectAddress.questionnaire(id, part.id());
            }
            model.addAttribute("told", true);
        } catch (Refused refused) {
            model.addAttribute("refused", Speech.unbroken(refused.text().in(language)));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return portfolio.with(desk -> {
            model.addAttribute(
                    "questionnaire", new QuestionnaireViews(desk, find(id), new Speech(messages, language)).view(part));
            return "project-questionnaire";
        });
    }
}
