package org.choisi.web.page.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.KgCo2e;
import org.choisi.services.ServiceColumn;
import org.choisi.web.page.AdviceDocument;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The advice on one service, read from its JSON: what was told then is what is shown now. */
record ReviewDocument(JsonNode json) {

    /** What was kept comes back digit for digit. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A service that takes the users of this one, and why that one. */
    record Target(String id, String name, String why) {}

    static ReviewDocument of(String json) {
        return new ReviewDocument(MAPPER.readTree(json));
    }

    String text(String name) {
        return json.path(name).asString("");
    }

    /** What it is called; its id when it has no name. */
    String name() {
        return text("name").isEmpty() ? text("id") : text("name");
    }

    List<String> words(String name) {
        List<String> words = new ArrayList<>();
        json.path(name).forEach(word -> words.add(word.asString("")));
        return words;
    }

    List<AdviceDocument.Finding> findings(String name) {
        return AdviceDocument.findings(json.path(name));
    }

    /** Why one has to act when one has to; none when there is nothing to end. */
    List<AdviceDocument.Finding> whenReasons() {
        return AdviceDocument.findings(json.path("when").path("reasons"));
    }

    Optional<LocalDate> noticeOn() {
        return json.path("when").path("noticeOn").asStringOpt().map(LocalDate::parse);
    }

    List<String> nearMisses() {
        List<String> misses = new ArrayList<>();
        json.path("nearMisses").forEach(miss -> misses.add(miss.path("text").asString("")));
        return misses;
    }

    Optional<Target> mergeInto() {
        JsonNode target = json.path("mergeInto");
        return target.isObject()
                ? Optional.of(new Target(
                        target.path("id").asString(""),
                        target.path("name").asString(""),
                        target.path("why").asString("")))
                : Optional.empty();
    }

    /** What the register says in a column; empty when it does not. */
    Optional<String> fact(ServiceColumn column) {
        JsonNode fact = json.path("facts").path(column.label());
        if (fact.isArray()) {
            List<String> words = new ArrayList<>();
            fact.forEach(word -> words.add(word.asString("")));
            return Optional.of(String.join("|", words)).filter(all -> !all.isEmpty());
        }
        return number(fact).map(BigDecimal::toPlainString).or(fact::asStringOpt);
    }

    Optional<BigDecimal> figure(ServiceColumn column) {
        return number(json.path("facts").path(column.label()));
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    boolean isFreed() {
        return json.path("freed").isObject();
    }

    Optional<BigDecimal> freedEuros() {
        return number(json.path("freed").path("eurosPerYear"));
    }

    Optional<KgCo2e> freedKg() {
        return range(json.path("freed").path("kgPerYear"));
    }

    /**
     * The row that says what stays with the users who move.
     *
     * @param words what it amounts to, in the reader's language
     */
    AdviceDocument.Finding freedBy(String words) {
        JsonNode freed = json.path("freed");
        return new AdviceDocument.Finding(
                freed.path("rule").asString(""),
                words,
                freed.path("at").asString(""),
                freed.path("reference").asString(""),
                freed.path("inForceSince").asString(""),
                Map.of());
    }

    /** What it emits in a year; empty when nothing says so. */
    Optional<KgCo2e> footprint() {
        return range(json.path("footprint"));
    }

    String footprintBasis() {
        return json.path("footprint").path("basis").asString("");
    }

    /** The row by which the footprint was worked out, and the factors. */
    List<String> footprintSources() {
        List<String> places = new ArrayList<>();
        places.add(json.path("footprint").path("at").asString(""));
        json.path("footprint")
                .path("sources")
                .forEach(source -> places.add(source.path("at").asString("")));
        return places;
    }

    private static Optional<KgCo2e> range(JsonNode node) {
        return node.path("mid").isNumber()
                ? Optional.of(new KgCo2e(
                        node.path("low").decimalValue(),
                        node.path("mid").decimalValue(),
                        node.path("high").decimalValue()))
                : Optional.empty();
    }
}
