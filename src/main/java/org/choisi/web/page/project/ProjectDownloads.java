package org.choisi.web.page.project;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.choisi.ecoscore.Project;
import org.choisi.ecoscore.Questionnaire;
import org.choisi.ecoscore.report.FilledIn;
import org.choisi.ecoscore.report.QuestionnaireFile;
import org.choisi.measure.Language;
import org.choisi.store.Projects;
import org.choisi.store.StoredProject;
import org.choisi.web.Portfolio;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The list of projects, the answers of one, and empty questionnaires, as files; answers can be sent back. */
@Controller
class ProjectDownloads {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** The name of a project may hold anything. */
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Za-z0-9._-]+");

    private static final int LONGEST_NAME = 60;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Projects projects;
    private final Portfolio portfolio;
    private final ProjectList list;

    ProjectDownloads(Projects projects, Portfolio portfolio, Clock clock, MessageSource messages) {
        this.projects = projects;
        this.portfolio = portfolio;
        this.list = new ProjectList(projects, portfolio, clock, messages);
    }

    @GetMapping(ProjectAddress.LIST + ".csv")
    void listCsv(Language language, HttpServletResponse response) throws IOException {
        named(response, CSV, "projets.csv");
        list.sheet(language).writeCsv(response.getOutputStream());
    }

    @GetMapping(ProjectAddress.LIST + ".xlsx")
    void listWorkbook(Language language, HttpServletResponse response) throws IOException {
        var bytes = new ByteArrayOutputStream();
        list.writeWorkbook(language, bytes);
        named(response, WORKBOOK, "projets.xlsx");
        bytes.writeTo(response.getOutputStream());
    }

    @GetMapping(ProjectAddress.LIST + "/questionnaire.csv")
    void emptyCsv(@RequestParam String nature, Language language, HttpServletResponse response) throws IOException {
        Questionnaire questionnaire = questionnaire(nature);
        named(response, CSV, "questionnaire.csv");
        QuestionnaireFile.writeCsv(questionnaire, language, response.getOutputStream());
    }

    @GetMapping(ProjectAddress.LIST + "/questionnaire.xlsx")
    void emptyWorkbook(@RequestParam String nature, Language language, HttpServletResponse response)
            throws IOException {
        Questionnaire questionnaire = questionnaire(nature);
        named(response, WORKBOOK, "questionnaire.xlsx");
        QuestionnaireFile.writeWorkbook(questionnaire, language, response.getOutputStream());
    }

    private Questionnaire questionnaire(String kind) {
        return portfolio.with(desk -> {
            if (!desk.ecoscore().kinds(desk.today()).contains(kind)) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return desk.questionnaire(kind);
        });
    }

    @GetMapping(ProjectAddress.PROJECT + "/reponses.csv")
    void csv(@PathVariable UUID id, @RequestParam Optional<Integer> version, Language language, HttpServletResponse to)
            throws IOException {
        StoredProject project = find(id, version);
        named(to, CSV, name(project, "csv"));
        write(project, language, QuestionnaireFile::writeCsv, to.getOutputStream());
    }

    @GetMapping(ProjectAddress.PROJECT + "/reponses.xlsx")
    void workbook(
            @PathVariable UUID id, @RequestParam Optional<Integer> version, Language language, HttpServletResponse to)
            throws IOException {
        StoredProject project = find(id, version);
        named(to, WORKBOOK, name(project, "xlsx"));
        write(project, language, QuestionnaireFile::writeWorkbook, to.getOutputStream());
    }

    @GetMapping(ProjectAddress.PROJECT + "/reponses.json")
    void json(@PathVariable UUID id, @RequestParam Optional<Integer> version, HttpServletResponse to)
            throws IOException {
        StoredProject stored = find(id, version);
        Project project = whole(stored);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id.toString());
        fields.put("name", project.name());
        fields.put("kind", project.kind());
        fields.put("project", project.project());
        fields.put("version", project.version());
        fields.put("answers", project.answers());
        named(to, MediaType.APPLICATION_JSON_VALUE, name(stored, "json"));
        JSON.writeValue(to.getOutputStream(), fields);
    }

    private StoredProject find(UUID id, Optional<Integer> version) {
        StoredProject project = projects.find(id).orElseThrow(ProjectDownloads::notFound);
        return version.map(
                        number -> projects.version(id, number).map(project::at).orElseThrow(ProjectDownloads::notFound))
                .orElse(project);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** With what could not be read: it is somebody's work too. */
    private static Project whole(StoredProject stored) {
        var written = new LinkedHashMap<>(stored.answers().unread());
        written.putAll(stored.answers().given());
        return new Project(
                stored.id().toString(), stored.name(), stored.kind(), stored.family(), stored.variant(), written);
    }

    /** Writes a questionnaire with its answers. */
    @FunctionalInterface
    private interface Form {
        void write(Questionnaire questionnaire, FilledIn filled, Language language, OutputStream out)
                throws IOException;
    }

    private void write(StoredProject stored, Language language, Form form, OutputStream out) throws IOException {
        Project project = whole(stored);
        record Both(Questionnaire questionnaire, FilledIn filled) {}
        Both both = portfolio.with(desk -> {
            Questionnaire questionnaire = desk.questionnaire(stored.kind());
            return new Both(
                    questionnaire,
                    FilledIn.of(project, desk.ecoscore().answers(project, desk.today()), questionnaire, language));
        });
        form.write(both.questionnaire(), both.filled(), language, out);
    }

    private static String name(StoredProject project, String form) {
        String name = NOT_IN_A_NAME.matcher(project.name()).replaceAll("-");
        return "reponses-" + name.substring(0, Math.min(LONGEST_NAME, name.length())) + "." + form;
    }

    private static void named(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
