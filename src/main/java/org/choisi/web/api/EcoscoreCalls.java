package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.choisi.ecoscore.EcoscoreDesk;
import org.choisi.ecoscore.Project;
import org.choisi.ecoscore.reading.JsonProjects;
import org.choisi.ecoscore.report.EcoscoreJson;
import org.choisi.measure.Language;
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
        if (body.projects().size() > MOST_PROJECTS) {
            throw new CallRefused(Problem.malformed(new Text(
                    "Plus de " + MOST_PROJECTS + " projets : envoyez-les en plusieurs fois.",
                    "More than " + MOST_PROJECTS + " projects: send them in several calls.")));
        }
        try (LivePolicy.Lease lease = policy.lease()) {
            var desk = new EcoscoreDesk(lease.desk().rules(), lease.desk().reference());
            return Answers.ok(written(desk, body, day, language), language);
        }
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
