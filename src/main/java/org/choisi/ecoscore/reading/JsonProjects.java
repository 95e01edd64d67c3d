package org.choisi.ecoscore.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.choisi.ecoscore.Project;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Projects in JSON: one object, an array of them, or one after the other. */
public final class JsonProjects {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final List<String> RGESN = List.of("numero", "criteres", "byCriteria");

    private final Consumer<Project> projects;
    private int read;
    private Refused left;

    private JsonProjects(Consumer<Project> projects) {
        this.projects = projects;
    }

    /**
     * Gives each project as soon as it is read, and tells how many there were.
     *
     * @param name what the file is called
     * @throws Refused when the rest cannot be read, with what to do about it; projects before it have been given
     */
    static int read(InputStream in, String name, Consumer<Project> projects) {
        var reading = new JsonProjects(projects);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            while (json.nextToken() != null) {
                reading.top(json, name);
            }
        } catch (JacksonException e) {
            throw malformed(name, e);
        }
        if (reading.left != null) {
            throw reading.left;
        }
        if (reading.read == 0) {
            throw because(name, "aucun projet dans ce fichier", "no project in this file");
        }
        return reading.read;
    }

    /** The one value of a file, such as a self-assessment. */
    static Object value(InputStream in, String name) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            return JsonValue.at(json);
        } catch (JacksonException e) {
            throw malformed(name, e);
        }
    }

    private void top(JsonParser json, String name) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            project(JsonValue.at(json), name);
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            project(JsonValue.at(json), name);
        }
    }

    /** What is no project does not stop those after it. */
    private void project(Object value, String name) {
        read++;
        Optional<Project> project = of(value, read);
        project.ifPresent(projects);
        if (project.isEmpty() && left == null) {
            left = because(name, noProject(value, read));
        }
    }

    private static Text noProject(Object value, int position) {
        boolean assessment = value instanceof Map<?, ?> map && RGESN.stream().anyMatch(map::containsKey);
        return assessment
                ? new Text(
                        "c'est une auto-évaluation RGESN : donnez-la comme telle, à côté du projet (--rgesn en ligne de commande)",
                        "this is an RGESN self-assessment: give it as such, beside the project (--rgesn on the command line)")
                : new Text(
                        "l'objet %d n'est pas un projet : « answers » attendu, un objet de réponses"
                                .formatted(position),
                        "object %d is no project: 'answers' is expected, an object of answers".formatted(position));
    }

    /** @param position from 1, what it is called when it has no name */
    private static Optional<Project> of(Object value, int position) {
        if (!(value instanceof Map<?, ?> fields) || !(fields.get("answers") instanceof Map<?, ?> answers)) {
            return Optional.empty();
        }
        Map<String, Object> given = new LinkedHashMap<>();
        answers.forEach((question, answer) -> given.put(String.valueOf(question), answer));
        String called = text(fields, "name");
        String id = text(fields, "id");
        return Optional.of(new Project(
                !id.isEmpty() ? id : called.isEmpty() ? String.valueOf(position) : called,
                called,
                text(fields, "kind"),
                text(fields, "project"),
                text(fields, "version"),
                given));
    }

    /**
     * What a call sends.
     *
     * @param list whether it is an array, to be answered by one
     */
    public record Body(boolean list, List<Project> projects) {}

    /**
     * One project or an array of them, and nothing else.
     *
     * @throws Refused when it is not that, with a finding for each object at fault
     */
    public static Body body(InputStream in) {
        Object value;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            value = json.nextToken() == null ? null : JsonValue.at(json);
            if (value == null || json.nextToken() != null) {
                throw because(
                        "", "un projet ou un tableau de projets est attendu", "a project or an array is expected");
            }
        } catch (JacksonException e) {
            throw malformed("", e);
        }
        boolean list = value instanceof List<?>;
        List<?> values = value instanceof List<?> many ? many : List.of(value);
        List<Project> projects = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            int position = index + 1;
            Optional<Project> project = of(values.get(index), position);
            project.ifPresent(projects::add);
            if (project.isEmpty()) {
                String pointer = list ? index + ".answers" : "answers";
                findings.add(new Finding(pointer, 0, 0, noProject(values.get(index), position)));
            }
        }
        if (!findings.isEmpty()) {
            throw new Refused(findings.get(0).text(), findings);
        }
        return new Body(list, projects);
    }

    private static String text(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static Refused malformed(String name, JacksonException e) {
        long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        return because(
                name,
                "JSON incomplet, mal formé ou avec deux fois le même nom, vers la ligne " + line,
                "incomplete or malformed JSON, or the same name twice, near line " + line);
    }

    private static Refused because(String file, String fr, String en) {
        return because(file, new Text(fr, en));
    }

    private static Refused because(String file, Text text) {
        return new Refused(file.isEmpty() ? text : new Text(file + " : " + text.fr(), file + ": " + text.en()));
    }
}
