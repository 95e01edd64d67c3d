package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.choisi.reference.ScenarioSettings;
import org.choisi.reference.ScenarioSettings.Key;
import org.choisi.web.page.CategoryNames;
import org.choisi.web.page.Speech;

/** The fields of the form of scenarios, what they are called and what is wrong with them, in one language. */
record ScenarioFields(CategoryNames categories, ScenarioTrials.Tried tried, Speech speech) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    List<ScenarioView.Field> all() {
        List<String> names = new ArrayList<>(List.of(ScenarioForm.NAME, ScenarioForm.FROM, ScenarioForm.TO));
        tried.lifetimes().forEach(category -> names.add(ScenarioForm.LIFETIME + category));
        tried.refurbished().forEach(category -> names.add(ScenarioForm.REFURBISHED + category));
        names.addAll(
                List.of(ScenarioForm.BYOD, ScenarioForm.GROWTH, ScenarioForm.CONSOLIDATION, ScenarioForm.HYBRID_CLOUD));
        form().named(ScenarioForm.GRID).forEach(year -> names.add(ScenarioForm.GRID + year));
        Map<String, String> faults = new TreeMap<>();
        for (int index = 0; index < tried.wrong().size(); index++) {
            ScenarioTrials.Wrong one = tried.wrong().get(index);
            if (one.form() == 0) {
                faults.putIfAbsent(one.field(), faultId(index));
            }
        }
        return names.stream().map(name -> field(name, faults.get(name))).toList();
    }

    /** Each thing that is wrong: the scenario if it is a kept one, the field, and why. */
    List<ScenarioView.Fault> faults() {
        List<ScenarioView.Fault> faults = new ArrayList<>();
        for (int index = 0; index < tried.wrong().size(); index++) {
            faults.add(new ScenarioView.Fault(
                    faultId(index), Speech.unbroken(said(tried.wrong().get(index)))));
        }
        return faults;
    }

    private static String faultId(int index) {
        return "faute-" + index;
    }

    private ScenarioForm form() {
        return tried.forms().get(0);
    }

    private ScenarioView.Field field(String name, String faultId) {
        String hint = name.equals(ScenarioForm.FROM)
                ? String.valueOf(tried.from())
                : name.equals(ScenarioForm.TO) ? String.valueOf(tried.to()) : "";
        return new ScenarioView.Field(name, Speech.unbroken(label(name)), form().value(name), hint, faultId);
    }

    private String label(String name) {
        if (name.startsWith(ScenarioForm.LIFETIME)) {
            return speech.say("scenario.lifetime", category(name, ScenarioForm.LIFETIME));
        }
        if (name.startsWith(ScenarioForm.REFURBISHED)) {
            return speech.say("scenario.refurbished", category(name, ScenarioForm.REFURBISHED));
        }
        if (name.startsWith(ScenarioForm.GRID)) {
            return speech.say("scenario.grid", name.substring(ScenarioForm.GRID.length()));
        }
        return speech.say("scenario." + name);
    }

    private String category(String name, String prefix) {
        return categories.said(name.substring(prefix.length()), speech);
    }

    private String said(ScenarioTrials.Wrong wrong) {
        ScenarioForm form = tried.forms().get(wrong.form());
        String reason = ScenarioForm.isPercent(wrong.field())
                ? percent(wrong.field(), form.value(wrong.field()))
                : speech.text(wrong.said());
        String where = wrong.field().isEmpty() ? "" : label(wrong.field());
        String told = where.isEmpty() ? reason : speech.say("scenario.fault", where, reason);
        return wrong.form() == 0
                ? told
                : speech.say("scenario.fault", ScenarioTrials.name(form, wrong.form(), speech), told);
    }

    /** In per cent, as it was asked for and typed. */
    private String percent(String field, String written) {
        ScenarioSettings settings = tried.reference().scenarioSettings();
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ONE;
        if (field.equals(ScenarioForm.GROWTH)) {
            least = settings.of(Key.GROWTH_LEAST).value();
            most = settings.of(Key.GROWTH_MOST).value();
        } else if (field.equals(ScenarioForm.CONSOLIDATION) || field.equals(ScenarioForm.HYBRID_CLOUD)) {
            least = BigDecimal.ONE.subtract(settings.of(Key.USE_FACTOR_MOST).value());
        }
        return speech.say(
                "scenario.percent",
                written,
                speech.exact(least.multiply(HUNDRED)),
                speech.exact(most.multiply(HUNDRED)));
    }
}
