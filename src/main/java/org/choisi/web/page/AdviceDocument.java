package org.choisi.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One stored advice, read from its JSON: what was told then is what is shown now. */
public record AdviceDocument(JsonNode json) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * A row of the rules that was met.
     *
     * @param values what was compared, numbers as {@link BigDecimal}, all else as words
     */
    public record Finding(
            String rule, String text, String at, String reference, String inForceSince, Map<String, Object> values) {}

    public record Range(BigDecimal low, BigDecimal mid, BigDecimal high) {}

    public static AdviceDocument of(String json) {
        return new AdviceDocument(MAPPER.readTree(json));
    }

    public String text(String name) {
        return json.path(name).asString("");
    }

    public List<String> words(String name) {
        List<String> words = new ArrayList<>();
        json.path(name).forEach(word -> words.add(word.asString("")));
        return words;
    }

    public List<Finding> findings(String name) {
        return findings(json.path(name));
    }

    public List<String> nearMisses() {
        List<String> misses = new ArrayList<>();
        json.path("nearMisses").forEach(miss -> misses.add(miss.path("text").asString("")));
        return misses;
    }

    /** Where it should go; empty while it should stay. */
    public Optional<String> channel() {
        return json.path("destination").isObject()
                ? Optional.of(json.path("destination").path("channel").asString(""))
                : Optional.empty();
    }

    public List<Finding> destinationReasons() {
        return findings(json.path("destination").path("reasons"));
    }

    public boolean hasCarbon() {
        return json.path("carbon").isObject();
    }

    /** Whether the advice goes where carbon alone would not. */
    public boolean isAgainstCarbon() {
        return favours().equals("KEEP") && json.path("verdict").asString("").equals("REPLACE");
    }

    public String favours() {
        return json.path("carbon").path("favours").asString("NONE");
    }

    public List<String> sources() {
        List<String> sources = new ArrayList<>();
        json.path("carbon").path("sources").forEach(source -> sources.add(source.asString("")));
        return sources;
    }

    /** Kilograms a year of one option; empty when it cannot be worked out. */
    public Optional<Range> kgPerYear(String option) {
        JsonNode kg = json.path("carbon").path(option);
        if (!kg.path("mid").isNumber()) {
            return Optional.empty();
        }
        return Optional.of(new Range(
                kg.path("low").decimalValue(),
                kg.path("mid").decimalValue(),
                kg.path("high").decimalValue()));
    }

    /** The findings that an array holds. */
    public static List<Finding> findings(JsonNode array) {
        List<Finding> findings = new ArrayList<>();
        array.forEach(node -> findings.add(new Finding(
                node.path("rule").asString(""),
                node.path("text").asString(""),
                node.path("at").asString(""),
                node.path("reference").asString(""),
                node.path("inForceSince").asString(""),
                values(node.path("values")))));
        return findings;
    }

    private static Map<String, Object> values(JsonNode object) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> value : object.properties()) {
            JsonNode node = value.getValue();
            values.put(value.getKey(), node.isNumber() ? node.decimalValue() : node.asString(""));
        }
        return values;
    }
}
