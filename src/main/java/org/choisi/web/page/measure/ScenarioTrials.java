package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.impact.scenario.Cohort;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.ScenarioReading;
import org.choisi.inventory.scenario.FleetCohorts;
import org.choisi.inventory.scenario.FleetSimulation;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.Figure;
import org.choisi.reference.ReferenceData;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.choisi.web.ShippedScenarios;
import org.choisi.web.page.Speech;
import org.springframework.stereotype.Component;

/** Tries the scenarios of forms on a fleet. */
@Component
class ScenarioTrials {

    /** Years looked at when nobody says: up to the horizon that climate targets speak of first. */
    private static final int USUAL_YEARS = 5;

    /** Categories of the fleet whose lifetime the form asks for, beside those that scenarios name. */
    private static final int HEAVIEST = 4;

    private final Footprints footprints;
    private final ShippedScenarios shipped;
    private final Clock clock;

    ScenarioTrials(Footprints footprints, ShippedScenarios shipped, Clock clock) {
        this.footprints = footprints;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** @param field that is wrong, empty when none is; {@code form} is the place of its scenario, 0 being the form's own */
    record Wrong(int form, String field, Text said) {}

    /**
     * What is looked at.
     *
     * @param forms the scenario of the form first, then those kept beside it
     * @param shipped scenarios that may be tried instead
     * @param lifetimes categories whose lifetime the form asks for
     * @param refurbished categories whose refurbished share it asks for
     * @param simulation empty when a scenario cannot be read, and {@code wrong} says why
     */
    record Tried(
            Inventory inventory,
            List<ScenarioForm> forms,
            List<Scenario> shipped,
            Set<String> lifetimes,
            Set<String> refurbished,
            Optional<FleetSimulation> simulation,
            List<Wrong> wrong,
            ReferenceData reference,
            int from,
            int to) {}

    Tried of(Inventory inventory, List<ScenarioForm> forms, Speech speech) {
        int from = Math.max(LocalDate.now(clock).getYear(), inventory.asOf().getYear()) + 1;
        int to = from + USUAL_YEARS - 1;
        return footprints.with(inventory, (desk, lines) -> {
            var fleet = new FleetCohorts(desk, inventory.asOf());
            fleet.add(lines);
            List<Wrong> wrong = new ArrayList<>();
            List<Scenario> scenarios = scenarios(forms, from, to, desk.reference(), speech, wrong);
            Optional<FleetSimulation> simulation =
                    wrong.isEmpty() ? simulated(fleet, scenarios, desk, inventory, wrong) : Optional.empty();
            List<Scenario> offered = shipped.under(desk.reference());
            Set<String> lifetimes = new LinkedHashSet<>(heaviest(fleet.cohorts(), desk.reference()));
            Set<String> refurbished = new LinkedHashSet<>();
            offered.forEach(scenario -> {
                scenario.lifetimes().keySet().stream().sorted().forEach(lifetimes::add);
                scenario.refurbishedShare().keySet().stream().sorted().forEach(refurbished::add);
            });
            lifetimes.addAll(forms.get(0).named(ScenarioForm.LIFETIME));
            refurbished.addAll(forms.get(0).named(ScenarioForm.REFURBISHED));
            return new Tried(
                    inventory, forms, offered, lifetimes, refurbished, simulation, wrong, desk.reference(), from, to);
        });
    }

    private static List<Scenario> scenarios(
            List<ScenarioForm> forms, int from, int to, ReferenceData reference, Speech speech, List<Wrong> wrong) {
        List<Scenario> scenarios = new ArrayList<>();
        for (int index = 0; index < forms.size(); index++) {
            int place = index;
            ScenarioForm form = forms.get(index);
            // All are looked at over the years of the first.
            var text = new ScenarioText(form.over(forms.get(0)), name(form, index, speech), from, to);
            ScenarioReading reading = ScenarioReading.of("", text.bytes(), reference);
            reading.findings().forEach(one -> wrong.add(new Wrong(place, text.field(one.row()), one.text())));
            reading.scenario().ifPresent(scenarios::add);
        }
        return scenarios;
    }

    /** What a scenario is called; its place where nobody named it. */
    static String name(ScenarioForm form, int index, Speech speech) {
        String named = form.value(ScenarioForm.NAME);
        if (!named.isEmpty()) {
            return named;
        }
        return index == 0 ? speech.say("scenario.this") : speech.say("scenario.kept", index);
    }

    private static Optional<FleetSimulation> simulated(
            FleetCohorts fleet, List<Scenario> scenarios, AdviceDesk desk, Inventory inventory, List<Wrong> wrong) {
        try {
            return Optional.of(FleetSimulation.of(fleet, scenarios, desk, inventory.asOf()));
        } catch (Refused refused) {
            wrong.add(new Wrong(0, ScenarioForm.FROM, refused.text()));
            return Optional.empty();
        }
    }

    /** The categories of the fleet whose making weighs most, the heaviest first. */
    private static List<String> heaviest(List<Cohort> cohorts, ReferenceData reference) {
        Map<String, BigDecimal> kg = new HashMap<>();
        cohorts.forEach(cohort -> kg.merge(
                cohort.category(),
                reference
                        .factors()
                        .embodied(cohort.category())
                        .map(Figure::mid)
                        .orElse(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(cohort.quantity())),
                BigDecimal::add));
        return kg.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(HEAVIEST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
