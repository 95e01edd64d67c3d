package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.ScenarioReading;
import org.choisi.inventory.scenario.FleetCohorts;
import org.choisi.inventory.scenario.FleetSimulation;
import org.choisi.inventory.scenario.SimulationJson;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an imported fleet would weigh and cost under other habits. */
@RestController
final class SimulationCalls {

    private static final int MOST_SCENARIOS = 10;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Footprints footprints;

    SimulationCalls(Footprints footprints) {
        this.footprints = footprints;
    }

    /** {@code {"inventory":…, "scenario":{…}}} or {@code "scenarios":[…]}; without an inventory, the one imported last. */
    @PostMapping(path = "/api/simulations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> simulate(HttpServletRequest request, Language language) throws IOException {
        JsonNode body = body(request);
        Inventory inventory =
                footprints.inventory(Asked.inventory(body.path("inventory").asString("")));
        String json = footprints.with(inventory, (desk, lines) -> {
            var fleet = new FleetCohorts(desk, inventory.asOf());
            List<Scenario> scenarios = scenarios(body, desk.reference());
            fleet.add(lines);
            return SimulationJson.written(FleetSimulation.of(fleet, scenarios, desk, inventory.asOf()), language);
        });
        return Answers.written(json, language);
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        try {
            JsonNode body = JSON.readTree(LimitedBody.of(request));
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JacksonException wrong) {
            // said below
        }
        throw new CallRefused(Problem.malformed(new Text(
                "Un objet est attendu, avec « scenario » ou « scenarios ».",
                "An object is expected, with 'scenario' or 'scenarios'.")));
    }

    /** @param index place in {@code scenarios}; negative for {@code scenario} itself */
    private static Finding noObject(int index) {
        return new Finding(
                index < 0 ? "scenario" : "scenarios." + index,
                0,
                0,
                new Text(
                        "un objet est attendu, avec « name », « from » et « to »",
                        "an object is expected, with 'name', 'from' and 'to'"));
    }

    /** What is wrong with any of them is told at once. */
    private static List<Scenario> scenarios(JsonNode body, ReferenceData reference) {
        List<JsonNode> asked = new ArrayList<>();
        if (body.has("scenario")) {
            asked.add(body.get("scenario"));
        }
        body.path("scenarios").forEach(asked::add);
        if (asked.isEmpty() || asked.size() > MOST_SCENARIOS) {
            throw new CallRefused(Problem.malformed(new Text(
                    "De 1 à " + MOST_SCENARIOS + " scénarios sont attendus, dans « scenario » ou « scenarios ».",
                    "1 to " + MOST_SCENARIOS + " scenarios are expected, in 'scenario' or 'scenarios'.")));
        }
        List<Scenario> scenarios = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < asked.size(); index++) {
            if (!asked.get(index).isObject()) {
                findings.add(noObject(body.has("scenario") ? index - 1 : index));
                continue;
            }
            ScenarioReading reading =
                    ScenarioReading.of("scenarios/" + index, JSON.writeValueAsBytes(asked.get(index)), reference);
            findings.addAll(reading.findings());
            reading.scenario().ifPresent(scenarios::add);
        }
        if (!findings.isEmpty()) {
            throw new Refused(
                    new Text(
                            "Scénario refusé : " + findings.size() + " constat(s).",
                            "Scenario refused: " + findings.size() + " finding(s)."),
                    findings);
        }
        return scenarios;
    }
}
