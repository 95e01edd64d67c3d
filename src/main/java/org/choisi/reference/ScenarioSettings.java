package org.choisi.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/** What scenarios may ask for and what they take for granted, from {@code scenario-settings.csv}. */
public final class ScenarioSettings {

    private static final String FILE = "scenario-settings.csv";
    private static final String EVERY = "*";

    /** What a row says. */
    public enum Key {
        LIFETIME_LEAST("year"),
        LIFETIME_MOST("year"),
        YEAR_LEAST("year"),
        YEAR_MOST("year"),
        GROWTH_LEAST("ratio"),
        GROWTH_MOST("ratio"),
        USE_FACTOR_MOST("ratio"),
        GRID_MOST("kgCO2e/kWh"),
        /** Part of a device brought by an agent that serves the body; only categories with a row can be brought. */
        BYOD_USE_SHARE("ratio"),
        /** Price of a refurbished device for one euro of the new one's. */
        REFURBISHED_PRICE_SHARE("ratio");

        private final String unit;

        Key(String unit) {
            this.unit = unit;
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A number with where it comes from. */
    public record Setting(BigDecimal value, Provenance provenance) {}

    private final Map<String, Setting> byKey = new HashMap<>();

    private ScenarioSettings() {}

    /** Reference data kept with an old decision may lack the file: that is told to whoever simulates, and to nobody else. */
    static ScenarioSettings read(FileSet files, Set<String> categories, List<Finding> findings) {
        var settings = new ScenarioSettings();
        if (files.content(FILE).isPresent()) {
            Set<String> allowed = new HashSet<>(categories);
            allowed.add(EVERY);
            Table.lines(files, FILE, findings, "id key category value unit status source note")
                    .forEach(line -> settings.add(line, allowed));
        }
        return settings;
    }

    private void add(Table.Line line, Set<String> categories) {
        Set<String> labels = new HashSet<>();
        for (Key key : Key.values()) {
            labels.add(key.label());
        }
        String label = line.oneOf("key", labels);
        String category = line.oneOf("category", categories);
        var setting = new Setting(line.number("value"), line.provenance());
        if (!labels.contains(label)) {
            return;
        }
        String unit = Key.valueOf(label.toUpperCase(Locale.ROOT)).unit;
        if (!line.text("unit").equals(unit)) {
            line.wrong("unit", new Text("Unité attendue : " + unit + ".", "Unit expected: " + unit));
        }
        if (byKey.put(label + ' ' + category, setting) != null) {
            line.wrong("key", new Text("Ce réglage est déjà donné.", "This setting is already given."));
        }
    }

    /**
     * The setting that holds whatever the category.
     *
     * @throws Refused when the file or the row is missing
     */
    public Setting of(Key key) {
        Setting setting = byKey.get(key.label() + ' ' + EVERY);
        if (setting == null) {
            throw new Refused(new Text(
                    "reference-data/%s : la ligne « %s » manque ; sans elle aucun scénario ne se calcule"
                            .formatted(FILE, key.label()),
                    "reference-data/%s: row '%s' is missing; no scenario can be worked out without it"
                            .formatted(FILE, key.label())));
        }
        return setting;
    }

    /** The setting of one category alone; empty where the file has no row for it. */
    public Optional<Setting> of(Key key, String category) {
        return Optional.ofNullable(byKey.get(key.label() + ' ' + category));
    }
}
