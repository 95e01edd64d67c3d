package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.choisi.impact.Comparison;
import org.choisi.impact.ComparisonRequest;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.web.LivePolicy;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The options of one decision beside each other. */
@RestController
final class ComparisonCalls {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final LivePolicy policy;
    private final Clock clock;

    ComparisonCalls(LivePolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @PostMapping(path = "/api/impact/comparison", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Comparison> compare(
            HttpServletRequest body, @RequestParam(required = false) String asOf, Language language)
            throws IOException {
        LocalDate day = Asked.day("asOf", asOf, clock);
        ComparisonRequest request = read(body);
        try (LivePolicy.Lease lease = policy.lease()) {
            return Answers.ok(lease.desk().impacts().compare(request, day), language);
        }
    }

    private static ComparisonRequest read(HttpServletRequest body) throws IOException {
        ComparisonRequest request;
        try {
            request = JSON.readValue(LimitedBody.of(body), ComparisonRequest.class);
        } catch (StreamReadException malformed) {
            throw new CallRefused(Problem.malformed(AssetsBody.malformed(malformed)));
        } catch (JacksonException wrong) {
            throw new CallRefused(wrongField(wrong));
        }
        if (request == null) {
            throw new CallRefused(Problem.malformed(new Text("Un objet est attendu.", "An object is expected.")));
        }
        return request;
    }

    private static Problem wrongField(JacksonException wrong) {
        String pointer = wrong.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
        var faults = new Faults();
        faults.add(
                0,
                pointer,
                new Text(
                        "champ inconnu, ou valeur qui n'est pas celle qu'il attend",
                        "unknown field, or not the value that it expects"));
        return faults.problem();
    }
}
