package org.choisi.policy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One value of an owner's YAML file and the place where it stands. The file is only ever split into words, maps and
 * lists: no object is built from it.
 */
record YamlEntry(String file, Node node) {

    private static final int MOST_CHARACTERS = 1_000_000;

    /** The file's top value; a finding is added and nothing returned when it is not YAML or is empty. */
    static Optional<YamlEntry> read(String file, byte[] content, List<Finding> findings) {
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(MOST_CHARACTERS);
            options.setMaxAliasesForCollections(0);
            var text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
            Node top = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (top == null) {
                findings.add(new Finding(file, 0, 0, new Text("le fichier est vide", "the file is empty")));
            }
            return Optional.ofNullable(top).map(node -> new YamlEntry(file, node));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            findings.add(new Finding(
                    file,
                    mark == null ? 0 : mark.getLine() + 1,
                    mark == null ? 0 : mark.getColumn() + 1,
                    new Text(
                            "ce n'est pas du YAML lisible ici : vérifiez l'alignement, les deux-points et les guillemets",
                            "this is not readable YAML here: check the indentation, colons and quotes")));
        } catch (YAMLException e) {
            findings.add(new Finding(
                    file, 0, 0, new Text("ce fichier n'est pas du YAML lisible", "this file is not readable YAML")));
        }
        return Optional.empty();
    }

    int row() {
        return node.getStartMark().getLine() + 1;
    }

    int column() {
        return node.getStartMark().getColumn() + 1;
    }

    Finding finding(Text text) {
        return new Finding(file, row(), column(), text);
    }

    /** The words of a plain value; empty for a map or a list. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The entries of a map in their order; empty for anything else. */
    Map<String, YamlEntry> entries() {
        var entries = new LinkedHashMap<String, YamlEntry>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    entries.put(key.getValue(), new YamlEntry(file, tuple.getValueNode()));
                }
            }
        }
        return entries;
    }

    /** The words of a list of plain values; empty for anything else. */
    List<String> list() {
        var words = new ArrayList<String>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> words.add(new YamlEntry(file, item).text()));
        }
        return words;
    }

    /** The words at a key, or an empty string. */
    String text(String key) {
        YamlEntry entry = entries().get(key);
        return entry == null ? "" : entry.text();
    }

    /** The number at a key, if it is one. */
    Optional<BigDecimal> number(String key) {
        try {
            return Optional.of(new BigDecimal(text(key)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A label in both languages: {@code {fr: …, en: …}}. */
    Text label(String key) {
        YamlEntry entry = entries().get(key);
        return entry == null ? Text.same("") : new Text(entry.text("fr"), entry.text("en"));
    }
}
