package org.choisi.policy.drools;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;
import org.choisi.policy.FactType;
import org.choisi.policy.Row;

/** The names that rules use, held against the tables' columns and the facts' values. */
final class DrlNames {

    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import\\s+([\\w.]+\\.(\\w+))");
    private static final Pattern FACT = Pattern.compile("(?:\\$(\\w+)\\s*:\\s*)?\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern TESTED = Pattern.compile(
            "(?:^|[,(]|\\|\\||&&)\\s*(?:\\$\\w+\\s*:\\s*)?([a-z]\\w*)\\s*(==|!=|<=|>=|<|>|)\\s*(\"|-?\\d)?");
    private static final Pattern CALLED = Pattern.compile("\\$(\\w+)\\s*\\.\\s*(\\w+)");
    private static final List<String> LITERALS = List.of("null", "true", "false");

    private final DrlText drl;
    private final List<Finding> findings;
    /** By fact, the values that it has and their types. */
    private final Map<String, Map<String, Class<?>>> facts = new TreeMap<>();

    private final Map<String, FactType> rows = new HashMap<>();

    DrlNames(DrlText drl, List<FactType> rowTypes, List<Finding> findings) {
        this.drl = drl;
        this.findings = findings;
        for (FactType type : rowTypes) {
            rows.put(type.name(), type);
            facts.put(type.name(), ofRow(type));
        }
        IMPORT.matcher(drl.code()).results().forEach(this::imported);
    }

    boolean isRow(String fact) {
        return rows.containsKey(fact);
    }

    private static Map<String, Class<?>> ofRow(FactType type) {
        Map<String, Class<?>> values = new LinkedHashMap<>(type.fields());
        values.put("row", Row.class);
        type.fields().forEach((name, of) -> values.put(getter(name), of));
        values.put("getRow", Row.class);
        return values;
    }

    private static String getter(String name) {
        return "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void imported(MatchResult found) {
        try {
            Map<String, Class<?>> values = new HashMap<>();
            Class<?> type = Class.forName(found.group(1), false, DrlNames.class.getClassLoader());
            for (Method method : type.getMethods()) {
                values.put(method.getName(), method.getReturnType());
            }
            facts.put(found.group(2), values);
        } catch (ClassNotFoundException | LinkageError e) {
            findings.add(drl.finding(
                    found.start(1),
                    new Text(
                            "« %s » n'existe pas".formatted(found.group(2)),
                            "'%s' does not exist".formatted(found.group(2)))));
        }
    }

    /** Checks the names of one rule, and says which fact each of its variables stands for. */
    Map<String, String> check(DrlText.Rule rule) {
        Map<String, String> bound = new HashMap<>();
        Matcher fact = FACT.matcher(drl.code()).region(rule.when(), rule.then());
        while (fact.find()) {
            Map<String, Class<?>> values = facts.get(fact.group(2));
            if (values == null) {
                findings.add(drl.finding(
                        fact.start(2),
                        DrlCheck.unknown(
                                fact.group(2),
                                "n'est ni une table ni un fait",
                                "is no table and no fact",
                                facts.keySet())));
                continue;
            }
            if (fact.group(1) != null) {
                bound.put(fact.group(1), fact.group(2));
            }
            tests(fact.group(2), values, fact.end());
        }
        calls(rule, bound);
        return bound;
    }

    private void tests(String fact, Map<String, Class<?>> values, int from) {
        int to = closing(from);
        Matcher tested = TESTED.matcher(drl.code()).region(from, to);
        while (tested.find()) {
            String name = tested.group(1);
            boolean inCall = depth(from, tested.start(1)) > 0;
            if (LITERALS.contains(name) || inCall) {
                continue;
            }
            Class<?> type = values.get(name);
            if (type == null) {
                unknown(fact, name, values, tested.start(1));
            } else if (tested.group(3) != null && !tested.group(2).isEmpty()) {
                comparable(name, type, "\"".equals(tested.group(3)), tested.start(3));
            }
        }
    }

    private void comparable(String name, Class<?> type, boolean withText, int place) {
        boolean number = Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
        if (number && withText || type == String.class && !withText) {
            findings.add(drl.finding(
                    place,
                    new Text(
                            "« %s » est un %s : il ne se compare pas avec un %s"
                                    .formatted(name, number ? "nombre" : "mot", number ? "mot" : "nombre"),
                            "'%s' is a %s: it cannot be compared with a %s"
                                    .formatted(name, number ? "number" : "word", number ? "word" : "number"))));
        }
    }

    private int depth(int from, int to) {
        int depth = 0;
        for (int place = from; place < to; place++) {
            depth += drl.code().charAt(place) == '(' ? 1 : drl.code().charAt(place) == ')' ? -1 : 0;
        }
        return depth;
    }

    private int closing(int from) {
        int place = from;
        for (int depth = 1; depth > 0 && place < drl.code().length(); place++) {
            depth += drl.code().charAt(place) == '(' ? 1 : drl.code().charAt(place) == ')' ? -1 : 0;
        }
        return place - 1;
    }

    private void calls(DrlText.Rule rule, Map<String, String> bound) {
        Matcher called = CALLED.matcher(drl.code()).region(rule.when(), rule.close());
        while (called.find()) {
            String fact = bound.get(called.group(1));
            if (fact != null && !facts.get(fact).containsKey(called.group(2))) {
                unknown(fact, called.group(2), facts.get(fact), called.start(2));
            }
        }
    }

    private void unknown(String fact, String name, Map<String, Class<?>> values, int place) {
        boolean row = isRow(fact);
        findings.add(drl.finding(
                place,
                DrlCheck.unknown(
                        name,
                        (row ? "n'est pas une colonne de " : "n'est pas une valeur de ") + fact,
                        (row ? "is no column of " : "is no value of ") + fact,
                        values.keySet())));
    }
}
