package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.choisi.web.page.Link;

/**
 * A scenario as its form asks for it. What is left blank stays as it is today; percentages of the form are shares in the
 * scenario.
 */
record ScenarioForm(Map<String, String> asked) {

    static final String LIFETIME = "duree.";
    static final String REFURBISHED = "reconditionne.";
    static final String FROM = "du";
    static final String TO = "au";
    static final String BYOD = "personnel";
    static final String GROWTH = "croissance";
    static final String CONSOLIDATION = "consolidation";
    static final String HYBRID_CLOUD = "nuage";
    private static final int LONGEST = 40;

    ScenarioForm {
        Map<String, String> filled = new TreeMap<>();
        asked.forEach((name, value) -> {
            if (isOurs(name) && !value.isBlank()) {
                filled.put(name, value.strip().replace(',', '.'));
            }
        });
        asked = filled;
    }

    private static boolean isOurs(String name) {
        return name.length() <= LONGEST
                && (name.startsWith(LIFETIME)
                        || name.startsWith(REFURBISHED)
                        || name.matches("du|au|personnel|croissance|consolidation|nuage"));
    }

    String value(String name) {
        return asked.getOrDefault(name, "");
    }

    /** Whether anything is to change at all. */
    boolean changesSomething() {
        return asked.keySet().stream().anyMatch(name -> !name.equals(FROM) && !name.equals(TO));
    }

    Link link(String address) {
        Link link = Link.to(address);
        for (Map.Entry<String, String> one : asked.entrySet()) {
            link = link.with(one.getKey(), one.getValue());
        }
        return link;
    }

    /** The same as the program reads it from a scenario's file. */
    Map<String, Object> file(String name, int from, int to) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", name);
        file.put("from", number(FROM, String.valueOf(from)));
        file.put("to", number(TO, String.valueOf(to)));
        group(file, "lifetimes", LIFETIME, 0);
        group(file, "refurbishedShare", REFURBISHED, 2);
        share(file, "byodShare", BYOD);
        share(file, "fleetGrowth", GROWTH);
        Map<String, Object> use = new LinkedHashMap<>();
        gain(use, "consolidation", CONSOLIDATION);
        gain(use, "hybridCloud", HYBRID_CLOUD);
        if (!use.isEmpty()) {
            file.put("useFactors", use);
        }
        return file;
    }

    private void group(Map<String, Object> file, String key, String prefix, int places) {
        Map<String, Object> byCategory = new LinkedHashMap<>();
        asked.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                byCategory.put(name.substring(prefix.length()), moved(value, places));
            }
        });
        if (!byCategory.isEmpty()) {
            file.put(key, byCategory);
        }
    }

    private void share(Map<String, Object> file, String key, String name) {
        if (asked.containsKey(name)) {
            file.put(key, moved(asked.get(name), 2));
        }
    }

    /** A gain of 30 % leaves 0.7 of the electricity. */
    private void gain(Map<String, Object> file, String key, String name) {
        if (asked.containsKey(name)) {
            Object share = moved(asked.get(name), 2);
            file.put(key, share instanceof BigDecimal number ? BigDecimal.ONE.subtract(number) : share);
        }
    }

    private Object number(String name, String usual) {
        return moved(asked.getOrDefault(name, usual), 0);
    }

    /** What is no number stays as it is written: the reader of scenarios says what is wrong with it. */
    private static Object moved(String written, int places) {
        boolean plain = written.length() <= 12 && written.matches("-?\\d+(\\.\\d+)?");
        return plain ? new BigDecimal(written).movePointLeft(places) : written;
    }
}
