package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;
import org.choisi.policy.YamlEntry;
import org.choisi.reference.ReferenceData;
import org.choisi.reference.ScenarioSettings.Key;

/** Reads one scenario and says all that is wrong with it at once. */
final class ScenarioReader {

    private static final String NAME = "name";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LIFETIMES = "lifetimes";
    private static final String REFURBISHED = "refurbishedShare";
    private static final String BYOD = "byodShare";
    private static final String GROWTH = "fleetGrowth";
    private static final String USE = "useFactors";
    private static final String CONSOLIDATION = "consolidation";
    private static final String HYBRID_CLOUD = "hybridCloud";
    private static final String GRID = "grid";
    private static final List<String> KEYS = List.of(NAME, FROM, TO, LIFETIMES, REFURBISHED, BYOD, GROWTH, USE, GRID);
    private static final int LONGEST_NAME = 120;

    private final String file;
    private final ReferenceData data;
    private final Bounds years;
    private final Bounds lifetimes;
    private final Bounds growth;
    private final Bounds use;
    private final Bounds grid;
    private final List<Finding> findings = new ArrayList<>();

    ScenarioReader(String file, ReferenceData data) {
        this.file = file;
        this.data = data;
        this.years = bounds(Key.YEAR_LEAST, Key.YEAR_MOST);
        this.lifetimes = bounds(Key.LIFETIME_LEAST, Key.LIFETIME_MOST);
        this.growth = bounds(Key.GROWTH_LEAST, Key.GROWTH_MOST);
        this.use = Bounds.upTo(data.scenarioSettings().of(Key.USE_FACTOR_MOST).value());
        this.grid = Bounds.upTo(data.scenarioSettings().of(Key.GRID_MOST).value());
    }

    private Bounds bounds(Key least, Key most) {
        return new Bounds(
                data.scenarioSettings().of(least).value(),
                data.scenarioSettings().of(most).value());
    }

    ScenarioReading read(byte[] content) {
        Optional<YamlEntry> yaml = YamlEntry.read(file, content, findings);
        if (yaml.isEmpty()) {
            return new ScenarioReading(Optional.empty(), findings, false);
        }
        if (!yaml.get().isMap()) {
            findings.add(yaml.get()
                    .finding(new Text(
                            "un scénario est une suite de lignes « nom: valeur » ; connus : " + String.join(", ", KEYS),
                            "a scenario is a list of lines 'name: value'; known: " + String.join(", ", KEYS))));
            return new ScenarioReading(Optional.empty(), findings, false);
        }
        Scenario scenario = scenario(yaml.get());
        return new ScenarioReading(findings.isEmpty() ? Optional.of(scenario) : Optional.empty(), findings, true);
    }

    private Scenario scenario(YamlEntry yaml) {
        yaml.onlyKeys(KEYS, findings);
        String name = name(yaml);
        int from = year(yaml, FROM);
        int to = year(yaml, TO);
        if (from > 0 && to > 0 && to < from) {
            findings.add(yaml.entries()
                    .get(TO)
                    .finding(new Text(
                            "la dernière année, %d, vient avant la première, %d".formatted(to, from),
                            "the last year, %d, comes before the first, %d".formatted(to, from))));
            to = from;
        }
        Map<String, BigDecimal> factors = map(yaml, USE, List.of(CONSOLIDATION, HYBRID_CLOUD), use);
        return new Scenario(
                name,
                from,
                Math.max(from, to),
                map(yaml, LIFETIMES, data.categories().codes(), lifetimes),
                map(yaml, REFURBISHED, data.categories().codes(), Bounds.SHARE),
                number(yaml, BYOD, Bounds.SHARE),
                number(yaml, GROWTH, growth).orElse(BigDecimal.ZERO),
                factors.getOrDefault(CONSOLIDATION, BigDecimal.ONE),
                factors.getOrDefault(HYBRID_CLOUD, BigDecimal.ONE),
                grid(yaml));
    }

    private String name(YamlEntry yaml) {
        String name = yaml.text(NAME);
        if (name.isEmpty()) {
            missing(yaml, NAME);
        }
        if (name.length() > LONGEST_NAME) {
            findings.add(yaml.entries()
                    .get(NAME)
                    .finding(new Text(
                            "ce nom est trop long : %d caractères au plus".formatted(LONGEST_NAME),
                            "this name is too long: %d characters at most".formatted(LONGEST_NAME))));
        }
        return name;
    }

    private void missing(YamlEntry yaml, String key) {
        findings.add(yaml.at(key)
                .orElse(yaml)
                .atKey(new Text("il manque « %s »".formatted(key), "'%s' is missing".formatted(key))));
    }

    /** Zero when it is not given or cannot be used. */
    private int year(YamlEntry yaml, String key) {
        Optional<YamlEntry> entry = yaml.at(key);
        if (entry.isEmpty()) {
            missing(yaml, key);
            return 0;
        }
        return years.year(entry.get(), findings).orElse(0);
    }

    private Optional<BigDecimal> number(YamlEntry yaml, String key, Bounds bounds) {
        return yaml.at(key).flatMap(entry -> bounds.number(entry, findings));
    }

    private Map<String, BigDecimal> map(YamlEntry yaml, String key, Collection<String> names, Bounds bounds) {
        Map<String, BigDecimal> map = new HashMap<>();
        yaml.at(key).filter(this::isMap).ifPresent(entry -> {
            entry.onlyKeys(names, findings);
            entry.entries().forEach((name, value) -> {
                if (names.contains(name)) {
                    bounds.number(value, findings).ifPresent(number -> map.put(name, number));
                }
            });
        });
        return map;
    }

    private NavigableMap<Integer, BigDecimal> grid(YamlEntry yaml) {
        NavigableMap<Integer, BigDecimal> path = new TreeMap<>();
        yaml.at(GRID)
                .filter(this::isMap)
                .ifPresent(entry -> entry.entries()
                        .forEach((year, value) -> years.yearOf(year, value, findings)
                                .ifPresent(known ->
                                        grid.number(value, findings).ifPresent(number -> path.put(known, number)))));
        return path;
    }

    private boolean isMap(YamlEntry entry) {
        if (!entry.isMap()) {
            findings.add(entry.finding(new Text(
                    "des noms et des valeurs sont attendus ici, comme {laptop: 7}",
                    "names and values are expected here, such as {laptop: 7}")));
        }
        return entry.isMap();
    }
}
