package org.choisi.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;

/** A topic of a few tables, written as owners write them and read by the real readers; no rule is compiled. */
final class SmallTopic {

    static final String RANKS = """
            id;outcome;question;rank;answer;action;text_fr;text_en;valid_from;valid_to;reason;reference
            V-1;yes;verdict;1;yes;none;oui;yes;2020-01-01;*;r;r
            V-2;no;verdict;2;no;none;non;no;2020-01-01;*;r;r
            """;

    private static final String RANKS_YAML = """
            columns:
              outcome: {type: text}
              question: {type: text}
              rank: {type: number, least: 1}
              answer: {type: text}
              action: {type: text}
              text_fr: {type: text}
              text_en: {type: text}
            """;

    private final Map<String, Set<String>> words = new TreeMap<>(Map.of(
            "colour", Set.of("red", "green", "blue"),
            "size", Set.of("small", "large"),
            "known", Set.of("known", "unknown"),
            "entity", Set.of(),
            "outcome", Set.of("yes", "no")));
    private final List<Table> tables = new ArrayList<>();
    private final List<Finding> refused = new ArrayList<>();
    private Map<String, Parameter> parameters = Map.of();
    private String ranks = RANKS;
    private String drl = "";

    SmallTopic parameters(String yaml) {
        parameters = ParameterReader.read(yaml("parameters", yaml), refused);
        return this;
    }

    SmallTopic ranks(String csv) {
        ranks = csv;
        return this;
    }

    SmallTopic drl(String rules) {
        drl = rules;
        return this;
    }

    /** @param rows lines without the header, closing columns included */
    SmallTopic table(String name, String yaml, String... rows) {
        TableDefinition.read(yaml(name, yaml), new Vocabularies(words), refused).ifPresent(definition -> {
            String csv = String.join(";", definition.header()) + "\n" + String.join("\n", rows) + "\n";
            tables.add(table(name, definition, csv));
        });
        return this;
    }

    private Table table(String name, TableDefinition definition, String csv) {
        Map<String, String> units = new HashMap<>();
        parameters.forEach((parameter, read) -> units.put(parameter, read.unit()));
        var grammar = new CellGrammar(new Vocabularies(words), units);
        return new TableReader("t/" + name + ".csv", definition, grammar, refused)
                .read(csv.getBytes(StandardCharsets.UTF_8));
    }

    Table table() {
        return tables.get(0);
    }

    Topic topic() {
        TableDefinition definition = TableDefinition.read(
                        yaml("precedence", RANKS_YAML), new Vocabularies(words), refused)
                .orElseThrow();
        Table precedence = table("precedence", definition, ranks);
        if (!refused.isEmpty()) {
            throw new IllegalStateException(refused.get(0).in(Language.EN));
        }
        return new Topic("t", List.copyOf(tables), precedence, parameters, new Vocabularies(words), null);
    }

    /** What the analysis says, that no rule finds some outcome left out. */
    List<Finding> findings() {
        return TopicAnalysis.of(topic(), List.of(drl.getBytes(StandardCharsets.UTF_8)));
    }

    List<String> told(Language language) {
        return findings().stream().map(finding -> finding.in(language)).toList();
    }

    List<String> told() {
        return told(Language.FR);
    }

    /** What reading alone says is wrong. */
    List<String> refusals() {
        return refused.stream().map(finding -> finding.in(Language.FR)).toList();
    }

    private YamlEntry yaml(String name, String yaml) {
        return YamlEntry.read("t/" + name + ".yaml", yaml.getBytes(StandardCharsets.UTF_8), refused)
                .orElseThrow();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
