package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.choisi.impact.scenario.Scenario;
import org.choisi.web.page.Link;

/**
 * A scenario as its form asks for it. What is left blank stays as it is today; percentages of the form are shares in the
 * scenario.
 */
record ScenarioForm(Map<String, String> asked) {

    static final String NAME = "nom";
    static final String LIFETIME = "duree.";
    static final String REFURBISHED = "reconditionne.";
    static final String GRID = "reseau.";
    static final String FROM = "du";
    static final String TO = "au";
    static final String BYOD = "personnel";
    static final String GROWTH = "croissance";
    static final String CONSOLIDATION = "consolidation";
    static final String HYBRID_CLOUD = "nuage";

    static final int LONGEST_NAME = 60;
    static final int LONGEST_FIGURE = 12;

    private static final Pattern OURS = Pattern.compile("nom|du|au|personnel|croissance|consolidation|nuage"
            + "|(duree|reconditionne)\\.[a-z0-9-]{1,40}|reseau\\.\\d{1,4}");

    ScenarioForm {
        Map<String, String> filled = new TreeMap<>();
        asked.forEach((name, value) -> {
            if (OURS.matcher(name).matches() && !value.isBlank()) {
                filled.put(
                        name, name.equals(NAME) ? called(value) : value.strip().replace(',', '.'));
            }
        });
        asked = filled;
    }

    private static String called(String name) {
        String shown = name.strip();
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
    }

    /** The form that asks for a scenario which exists. */
    static ScenarioForm of(Scenario scenario) {
        Map<String, String> asked = new TreeMap<>();
        asked.put(NAME, scenario.name());
        asked.put(FROM, String.valueOf(scenario.from()));
        asked.put(TO, String.valueOf(scenario.to()));
        scenario.lifetimes().forEach((category, years) -> asked.put(LIFETIME + category, plain(years)));
        scenario.refurbishedShare().forEach((category, share) -> asked.put(REFURBISHED + category, percent(share)));
        scenario.byodShare().ifPresent(share -> asked.put(BYOD, percent(share)));
        asked.put(GROWTH, changed(scenario.fleetGrowth()));
        asked.put(CONSOLIDATION, changed(BigDecimal.ONE.subtract(scenario.consolidation())));
        asked.put(HYBRID_CLOUD, changed(BigDecimal.ONE.subtract(scenario.hybridCloud())));
        scenario.grid().forEach((year, factor) -> asked.put(GRID + year, plain(factor)));
        return new ScenarioForm(asked);
    }

    private static String changed(BigDecimal share) {
        return share.signum() == 0 ? "" : percent(share);
    }

    private static String percent(BigDecimal share) {
        return plain(share.movePointRight(2));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Whether a field holds per cent of something. */
    static boolean isPercent(String name) {
        return name.startsWith(REFURBISHED)
                || List.of(BYOD, GROWTH, CONSOLIDATION, HYBRID_CLOUD).contains(name);
    }

    String value(String name) {
        return asked.getOrDefault(name, "");
    }

    /** What stands after a prefix in the names of the fields that are filled: categories, years. */
    List<String> named(String prefix) {
        return asked.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    /** Whether anything is to change at all. */
    boolean changesSomething() {
        return asked.keySet().stream().anyMatch(name -> !List.of(NAME, FROM, TO).contains(name));
    }

    /** The same habits under no name yet. */
    ScenarioForm unnamed() {
        Map<String, String> others = new TreeMap<>(asked);
        others.remove(NAME);
        return new ScenarioForm(others);
    }

    /** The same habits over the years of another. */
    ScenarioForm over(ScenarioForm years) {
        Map<String, String> same = new TreeMap<>(asked);
        same.put(FROM, years.value(FROM));
        same.put(TO, years.value(TO));
        return new ScenarioForm(same);
    }

    Link link(String address) {
        Link link = Link.to(address);
        for (Map.Entry<String, String> one : asked.entrySet()) {
            link = link.with(one.getKey(), one.getValue());
        }
        return link;
    }
}
