package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.ScenarioReading;
import org.choisi.inventory.plan.FleetPlan;
import org.choisi.inventory.plan.PlanJson;
import org.choisi.inventory.scenario.FleetCohorts;
import org.choisi.inventory.scenario.FleetSimulation;
import org.choisi.inventory.scenario.SimulationJson;
import org.choisi.lifecycle.plan.Lots;
import org.choisi.lifecycle.plan.PlanOptions;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an imported fleet would weigh and cost under other habits, and how it is replaced under the live rules. */
@RestController
final class SimulationCalls {

    private static final int USUAL_HORIZON_YEARS = 5;
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

    @GetMapping("/api/plan")
    ResponseEntity<byte[]> plan(
            @RequestParam(required = false) String inventory,
            @RequestParam(required = false) String horizon,
            @RequestParam(required = false) String yearlyCapEur,
            @RequestParam(required = false) String refurbishedShare,
            Language language) {
        var options = new PlanOptions(
                Asked.number("horizon", horizon)
                        .flatMap(years -> Asked.whole("horizon", years))
                        .orElse(USUAL_HORIZON_YEARS),
                Asked.number("yearlyCapEur", yearlyCapEur),
                Asked.number("refurbishedShare", refurbishedShare)
                        .flatMap(percent -> Asked.whole("refurbishedShare", percent))
                        .orElse(0));
        Inventory wanted = footprints.inventory(Asked.inventory(inventory));
        byte[] json = footprints.with(wanted, (desk, lines) -> {
            var fleet = new FleetPlan(desk, wanted.asOf(), options);
            fleet.add(lines, reject -> {});
            ReplacementPlan plan = fleet.plan();
            var written = new ByteArrayOutputStream();
            PlanJson.write(plan, Lots.of(plan, desk), language, written);
            return written.toByteArray();
        });
        return Answers.ok(json, language);
    }
}
