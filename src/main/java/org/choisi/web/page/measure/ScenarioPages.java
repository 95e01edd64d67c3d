package org.choisi.web.page.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.inventory.scenario.SimulationCsv;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Other habits tried on the fleet imported last: an address is a scenario, so that it can be sent to somebody. */
@Controller
class ScenarioPages {

    static final String ADDRESS = "/mesure/scenarios";
    static final String KEPT = "avec";
    static final int MOST_KEPT = 2;
    private static final int LONGEST_KEPT = 1_000;

    private final Inventories inventories;
    private final Footprints footprints;
    private final ScenarioTrials trials;
    private final ScenarioViews views;
    private final MessageSource messages;

    ScenarioPages(
            Inventories inventories,
            Footprints footprints,
            ScenarioTrials trials,
            ScenarioViews views,
            MessageSource messages) {
        this.inventories = inventories;
        this.footprints = footprints;
        this.trials = trials;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    String scenarios(@RequestParam MultiValueMap<String, String> asked, Language language, Model model) {
        Optional<Inventory> latest = inventories.latestWithLines();
        if (latest.isEmpty()) {
            model.addAttribute("others", List.of());
            return "empty";
        }
        var speech = new Speech(messages, language);
        List<ScenarioForm> kept = kept(asked);
        ScenarioTrials.Tried tried = trials.of(latest.get(), forms(asked, kept), speech);
        boolean someLeftOut = kept.size() < asked.getOrDefault(KEPT, List.of()).size();
        model.addAttribute("scenario", views.view(tried, someLeftOut, speech));
        return "scenarios";
    }

    /** Every year of every scenario, today's habits beside it. */
    @GetMapping(ADDRESS + TableDownload.FORM)
    ResponseEntity<byte[]> file(
            @PathVariable String form, @RequestParam MultiValueMap<String, String> asked, Language language) {
        Inventory inventory = footprints.inventory(Optional.empty());
        var speech = new Speech(messages, language);
        ScenarioTrials.Tried tried = trials.of(inventory, forms(asked, kept(asked)), speech);
        String csv = tried.simulation()
                .map(SimulationCsv::written)
                .orElseThrow(() -> new Refused(tried.wrong().get(0).said()));
        return TableDownload.in(form).of("scenarios", csv, language);
    }

    private static List<ScenarioForm> forms(MultiValueMap<String, String> asked, List<ScenarioForm> kept) {
        List<ScenarioForm> forms = new ArrayList<>();
        forms.add(new ScenarioForm(asked.toSingleValueMap()));
        forms.addAll(kept);
        return forms;
    }

    private static List<ScenarioForm> kept(MultiValueMap<String, String> asked) {
        return asked.getOrDefault(KEPT, List.of()).stream()
                .filter(kept -> kept.length() <= LONGEST_KEPT)
                .map(ScenarioPages::form)
                .filter(ScenarioForm::changesSomething)
                .limit(MOST_KEPT)
                .toList();
    }

    private static ScenarioForm form(String query) {
        var values = UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        values.replaceAll((name, value) -> value == null ? "" : decoded(value));
        return new ScenarioForm(values);
    }

    /** What somebody typed into the address bar need not be well written. */
    private static String decoded(String value) {
        try {
            return UriUtils.decode(value, "UTF-8");
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}
