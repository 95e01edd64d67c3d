package org.choisi.web.page.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.ScenarioReading;
import org.choisi.inventory.scenario.FleetCohorts;
import org.choisi.inventory.scenario.FleetSimulation;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Other habits tried on the fleet imported last: an address is a scenario, so that it can be sent to somebody. */
@Controller
class ScenarioPages {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KEPT = "avec";
    private static final int MOST_KEPT = 2;
    private static final int LONGEST_KEPT = 500;
    /** Years looked at when nobody says: up to the horizon that climate targets speak of first. */
    private static final int USUAL_YEARS = 5;

    private final Inventories inventories;
    private final Footprints footprints;
    private final ScenarioViews views;
    private final Clock clock;
    private final MessageSource messages;

    ScenarioPages(
            Inventories inventories, Footprints footprints, ScenarioViews views, Clock clock, MessageSource messages) {
        this.inventories = inventories;
        this.footprints = footprints;
        this.views = views;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * What is looked at.
     *
     * @param forms the scenario of the form first, then those kept beside it
     * @param simulation empty when a scenario cannot be read, and {@code findings} say why
     */
    record Tried(
            Inventory inventory,
            List<ScenarioForm> forms,
            Optional<FleetSimulation> simulation,
            List<Finding> findings,
            int from,
            int to) {}

    @GetMapping("/mesure/scenarios")
    String scenarios(@RequestParam MultiValueMap<String, String> asked, Language language, Model model) {
        Optional<Inventory> latest = inventories.latestWithLines();
        if (latest.isEmpty()) {
            model.addAttribute("others", List.of());
            return "empty";
        }
        var speech = new Speech(messages, language);
        Tried tried = tried(latest.get(), forms(asked), speech);
        model.addAttribute("scenario", views.view(tried, speech));
        return "scenarios";
    }

    private static List<ScenarioForm> forms(MultiValueMap<String, String> asked) {
        List<ScenarioForm> forms = new ArrayList<>();
        forms.add(new ScenarioForm(asked.toSingleValueMap()));
        asked.getOrDefault(KEPT, List.of()).stream()
                .filter(kept -> kept.length() <= LONGEST_KEPT)
                .limit(MOST_KEPT)
                .map(kept -> new ScenarioForm(UriComponentsBuilder.newInstance()
                        .query(kept)
                        .build()
                        .getQueryParams()
                        .toSingleValueMap()))
                .filter(ScenarioForm::changesSomething)
                .forEach(forms::add);
        return forms;
    }

    private Tried tried(Inventory inventory, List<ScenarioForm> forms, Speech speech) {
        int from = Math.max(LocalDate.now(clock).getYear(), inventory.asOf().getYear()) + 1;
        int to = from + USUAL_YEARS - 1;
        return footprints.with(inventory, (desk, lines) -> {
            List<Finding> findings = new ArrayList<>();
            List<Scenario> scenarios = new ArrayList<>();
            for (int index = 0; index < forms.size(); index++) {
                String name = index == 0 ? speech.say("scenario.this") : speech.say("scenario.kept", index);
                // All are looked at over the years of the first.
                Map<String, Object> file = new LinkedHashMap<>(forms.get(index).file(name, from, to));
                Map<String, Object> first = forms.get(0).file(name, from, to);
                file.put("from", first.get("from"));
                file.put("to", first.get("to"));
                scenario(file, desk, findings).ifPresent(scenarios::add);
            }
            if (!findings.isEmpty()) {
                return new Tried(inventory, forms, Optional.empty(), findings, from, to);
            }
            var fleet = new FleetCohorts(desk, inventory.asOf());
            fleet.add(lines);
            FleetSimulation simulation = FleetSimulation.of(fleet, scenarios, desk, inventory.asOf());
            return new Tried(inventory, forms, Optional.of(simulation), findings, from, to);
        });
    }

    private static Optional<Scenario> scenario(Map<String, Object> file, AdviceDesk desk, List<Finding> findings) {
        ScenarioReading reading = ScenarioReading.of("", JSON.writeValueAsBytes(file), desk.reference());
        findings.addAll(reading.findings());
        return reading.scenario();
    }
}
