package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** What a form asks for, as the program reads it from a scenario's file: one field a line, so that a mistake leads back to it. */
final class ScenarioText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ScenarioForm form;
    private final StringBuilder yaml = new StringBuilder();
    private final List<String> fieldOfLine = new ArrayList<>();

    /**
     * @param name what the scenario is called
     * @param from first year where the form says none
     * @param to last year where the form says none
     */
    ScenarioText(ScenarioForm form, String name, int from, int to) {
        this.form = form;
        line(ScenarioForm.NAME, "name: " + JSON.writeValueAsString(name));
        line(ScenarioForm.FROM, "from: " + number(form.asked().getOrDefault(ScenarioForm.FROM, "" + from), 0));
        line(ScenarioForm.TO, "to: " + number(form.asked().getOrDefault(ScenarioForm.TO, "" + to), 0));
        group("lifetimes", ScenarioForm.LIFETIME, 0);
        group("refurbishedShare", ScenarioForm.REFURBISHED, 2);
        one("byodShare", ScenarioForm.BYOD, ScenarioText::share);
        one("fleetGrowth", ScenarioForm.GROWTH, ScenarioText::share);
        if (!form.value(ScenarioForm.CONSOLIDATION).isEmpty()
                || !form.value(ScenarioForm.HYBRID_CLOUD).isEmpty()) {
            line("", "useFactors:");
            one("  consolidation", ScenarioForm.CONSOLIDATION, ScenarioText::left);
            one("  hybridCloud", ScenarioForm.HYBRID_CLOUD, ScenarioText::left);
        }
        group("grid", ScenarioForm.GRID, 0);
    }

    byte[] bytes() {
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The field that a line was made from, 1 being the first line; empty when it was made from none. */
    String field(int line) {
        return line < 1 || line > fieldOfLine.size() ? "" : fieldOfLine.get(line - 1);
    }

    private void group(String key, String prefix, int places) {
        List<String> named = form.named(prefix);
        if (!named.isEmpty()) {
            line("", key + ":");
            named.forEach(name ->
                    one("  " + JSON.writeValueAsString(name), prefix + name, written -> number(written, places)));
        }
    }

    private void one(String key, String field, UnaryOperator<String> said) {
        String written = form.value(field);
        if (!written.isEmpty()) {
            line(field, key + ": " + said.apply(written));
        }
    }

    private void line(String field, String text) {
        fieldOfLine.add(field);
        yaml.append(text).append('\n');
    }

    private static String share(String percent) {
        return number(percent, 2);
    }

    /** A gain of 30 % leaves 0.7 of the electricity. */
    private static String left(String percent) {
        return plain(percent)
                .map(number -> BigDecimal.ONE.subtract(number.movePointLeft(2)).toPlainString())
                .orElseGet(() -> JSON.writeValueAsString(percent));
    }

    /** What is no number stays as it is written: the reader of scenarios says what is wrong with it. */
    private static String number(String written, int places) {
        return plain(written)
                .map(number -> number.movePointLeft(places).toPlainString())
                .orElseGet(() -> JSON.writeValueAsString(written));
    }

    private static Optional<BigDecimal> plain(String written) {
        boolean plain = written.length() <= ScenarioForm.LONGEST_FIGURE && written.matches("-?\\d+(\\.\\d+)?");
        return plain ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }
}
