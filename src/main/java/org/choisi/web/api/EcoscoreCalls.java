package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.choisi.ecoscore.Comparison;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.EcoscoreDesk;
import org.choisi.ecoscore.Project;
import org.choisi.ecoscore.reading.JsonProjects;
import org.choisi.ecoscore.report.ComparisonJson;
import org.choisi.ecoscore.report.EcoscoreJson;
import org.choisi.measure.Language;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.web.LivePolicy;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects graded under the live policy, without being kept. */
@RestController
final class EcoscoreCalls {

    private static final int MOST_PROJECTS = 1_000;
    private static final int MOST_COMPARED = 50;

    private final LivePolicy policy;
    private final Clock clock;

    EcoscoreCalls(LivePolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** One project, answered by its Ecoscore, or an array of them, answered by an array in the same order. */
    @PostMapping(path = "/api/ecoscores", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> score(
            HttpServletRequest request, @RequestParam(required = false) String asOf, Language language)
            throws IOException {
        LocalDate day = Asked.day("asOf", asOf, clock);
        JsonProjects.Body body = body(request);
        atMost(MOST_PROJECTS, body);
        try (LivePolicy.Lease lease = policy.lease()) {
            var desk = new EcoscoreDesk(lease.desk().rules(), lease.desk().reference());
            return Answers.ok(written(desk, body, day, language), language);
        }
    }

    private static void atMost(int most, JsonProjects.Body body) {
        if (body.projects().size() > most) {
            throw new CallRefused(Problem.malformed(new Text(
                    "Plus de " + most + " projets : envoyez-les en plusieurs fois.",
                    "More than " + most + " projects: send them in several calls.")));
        }
    }

    /** Versions or alternatives beside each other: grades, points of each dimension, every answer that differs. */
    @PostMapping(path = "/api/ecoscores/comparison", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> compare(
            HttpServletRequest request, @RequestParam(required = false) String asOf, Language language)
            throws IOException {
        LocalDate day = Asked.day("asOf", asOf, clock);
        JsonProjects.Body body = body(request);
        atMost(MOST_COMPARED, body);
        mustBeSeveral(body.projects());
        try (LivePolicy.Lease lease = policy.lease()) {
            var desk = new EcoscoreDesk(lease.desk().rules(), lease.desk().reference());
            List<Ecoscore> scores = body.projects().stream()
                    .map(project -> desk.score(project, day))
                    .toList();
            var json = new ByteArrayOutputStream();
            ComparisonJson.write(Comparison.among("", scores), language, json);
            return Answers.ok(json.toByteArray(), language);
        }
    }

    /** Nothing tells two with one id apart in the answer. */
    private static void mustBeSeveral(List<Project> projects) {
        if (projects.size() < 2) {
            throw new CallRefused(Problem.malformed(new Text(
                    "Un tableau d'au moins deux projets est attendu.",
                    "An array of at least two projects is expected.")));
        }
        Set<String> ids = new HashSet<>();
        var faults = new Faults();
        for (int index = 0; index < projects.size(); index++) {
            String id = projects.get(index).id();
            if (!ids.add(id)) {
                faults.add(
                        index,
                        "/" + index + "/id",
                        new Text(
                                "« %s » est déjà l'id d'un autre projet du tableau".formatted(Quoted.of(id)),
                                "'%s' is already the id of another project of the array".formatted(Quoted.of(id))));
            }
        }
        faults.refuseIfAny();
    }

    /** JSON that cannot be read at all has no place to point at. */
    private static JsonProjects.Body body(HttpServletRequest request) throws IOException {
        try {
            return JsonProjects.body(LimitedBody.of(request));
        } catch (Refused refused) {
            if (refused.findings().isEmpty()) {
                throw new CallRefused(Problem.malformed(refused.text()));
            }
            throw refused;
        }
    }

    private static byte[] written(EcoscoreDesk desk, JsonProjects.Body body, LocalDate day, Language language) {
        var json = new ByteArrayOutputStream();
        List<Project> projects = body.projects();
        if (body.list()) {
            json.write('[');
        }
        for (int index = 0; index < projects.size(); index++) {
            if (index > 0) {
                json.write(',');
            }
            EcoscoreJson.write(desk.score(projects.get(index), day), language, json);
        }
        if (body.list()) {
            json.write(']');
        }
        return json.toByteArray();
    }
}
