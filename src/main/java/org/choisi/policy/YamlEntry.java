package org.choisi.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One value of an owner's YAML file and the place where it stands. The file is only ever split into words, maps and
 * lists: no object is built from it.
 *
 * @param key the name before it; null for the file's top value and for the items of a list
 */
public record YamlEntry(String file, Node node, Node key) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    /** The file's top value; findings are added and nothing returned when it is not plain YAML or is empty. */
    public static Optional<YamlEntry> read(String file, byte[] content, List<Finding> findings) {
        return new YamlReader(file, findings).read(content);
    }

    /** A finding at the value. */
    public Finding finding(Text text) {
        return at(node, text);
    }

    /** A finding at the name before the value, or at the top of the file. */
    public Finding atKey(Text text) {
        return at(key == null ? node : key, text);
    }

    private Finding at(Node place, Text text) {
        return new Finding(
                file, place.getStartMark().getLine() + 1, place.getStartMark().getColumn() + 1, text);
    }

    /** The words of a plain value; empty for a map or a list. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The entries of a map in their order; empty for anything else. */
    public Map<String, YamlEntry> entries() {
        var entries = new LinkedHashMap<String, YamlEntry>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name) {
                    entries.put(name.getValue(), new YamlEntry(file, tuple.getValueNode(), name));
                }
            }
        }
        return entries;
    }

    /** The items of a list; empty for anything else. */
    public List<YamlEntry> items() {
        var items = new ArrayList<YamlEntry>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> items.add(new YamlEntry(file, item, null)));
        }
        return items;
    }

    /** The words of a list of plain values; empty for anything else. */
    public List<String> list() {
        return items().stream().map(YamlEntry::text).toList();
    }

    /** The entry at a key, if there is one. */
    public Optional<YamlEntry> at(String name) {
        return Optional.ofNullable(entries().get(name));
    }

    /** The words at a key, or an empty string. */
    public String text(String name) {
        return at(name).map(YamlEntry::text).orElse("");
    }

    /** The number at a key, if it is one. */
    public Optional<BigDecimal> number(String name) {
        return at(name).flatMap(YamlEntry::number);
    }

    /** The value as a number, if it is one. */
    public Optional<BigDecimal> number() {
        return NUMBER.matcher(text()).matches() ? Optional.of(new BigDecimal(text())) : Optional.empty();
    }

    /** A label in both languages: {@code {fr: …, en: …}}. */
    public Text label(String name) {
        return at(name).map(label -> new Text(label.text("fr"), label.text("en")))
                .orElse(Text.same(""));
    }

    /** Says so of each key that is none of these. */
    public void onlyKeys(Collection<String> known, List<Finding> findings) {
        entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                Text nearest = Nearest.to(name, known);
                findings.add(entry.atKey(new Text(
                        "« %s » n'est pas connu ici%s".formatted(Quoted.of(name), nearest.fr()),
                        "'%s' is not known here%s".formatted(Quoted.of(name), nearest.en()))));
            }
        });
    }

    /** Says so when a label is missing in one of the languages. */
    public void mustSay(String name, List<Finding> findings) {
        Text label = label(name);
        if (label.fr().isEmpty() || label.en().isEmpty()) {
            findings.add(at(name).orElse(this)
                    .atKey(new Text(
                            "il manque « %s » en français et en anglais : {fr: …, en: …}".formatted(name),
                            "'%s' is missing in French and in English: {fr: …, en: …}".formatted(name))));
        }
    }
}
