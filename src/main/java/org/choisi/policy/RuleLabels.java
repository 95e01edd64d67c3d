package org.choisi.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;

/** What owners call the folders, columns, units and words of their tables, in {@code rules/labels.yaml}. */
public final class RuleLabels {

    static final String FILE = "labels.yaml";

    /** The list of words whose names come from elsewhere, and which stand in other lists too. */
    private static final String CATEGORY = "category";

    private static final String EVERY = "every";

    private final Map<String, Text> topics = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Name> columns = new HashMap<>();
    private final Map<String, Map<String, Text>> words = new TreeMap<>();

    private RuleLabels() {}

    /**
     * What a column is called.
     *
     * @param brief its name within a sentence
     * @param any how {@code *} in it is said; empty when nobody wrote how
     * @param alone whether its words are understood without its name
     */
    public record Name(Text full, Text brief, Optional<Text> any, boolean alone) {}

    /** What a unit is called, after one and after several. */
    public record Unit(Text one, Text several) {}

    /** A set without such a file has no labels; what cannot be read is added to the findings. */
    static RuleLabels read(FileSet files, Map<String, Text> categories, List<Finding> findings) {
        var labels = new RuleLabels();
        files.content(FILE)
                .flatMap(content -> YamlEntry.read(files.nameOf(FILE), content, findings))
                .ifPresent(labels::read);
        labels.words.put(CATEGORY, categories);
        return labels;
    }

    private void read(YamlEntry yaml) {
        section(yaml, "topics").forEach((name, entry) -> topics.put(name, text(entry)));
        section(yaml, "units").forEach((name, entry) -> units.put(name, new Unit(entry.label("one"), text(entry))));
        section(yaml, "columns").forEach((name, entry) -> columns.put(name, name(entry)));
        section(yaml, "words").forEach((list, entry) -> {
            Map<String, Text> named = new HashMap<>();
            entry.entries().forEach((word, label) -> named.put(word, text(label)));
            words.put(list, named);
        });
    }

    private static Map<String, YamlEntry> section(YamlEntry yaml, String name) {
        YamlEntry section = yaml.entries().get(name);
        return section == null ? Map.of() : section.entries();
    }

    private static Text text(YamlEntry entry) {
        return new Text(entry.text("fr"), entry.text("en"));
    }

    private static Name name(YamlEntry entry) {
        boolean brief = entry.entries().containsKey("short");
        return new Name(
                text(entry),
                brief ? entry.label("short") : text(entry),
                entry.entries().containsKey("any") ? Optional.of(entry.label("any")) : Optional.empty(),
                "true".equals(entry.text("alone")));
    }

    /** What a folder is about; its name when nobody wrote it. */
    public Text topic(String name) {
        return topics.getOrDefault(name, Text.same(name));
    }

    public Name column(String name) {
        Text same = Text.same(name);
        return columns.getOrDefault(name, new Name(same, same, Optional.empty(), false));
    }

    public Unit unit(String name) {
        Text same = Text.same(name);
        return units.getOrDefault(name, new Unit(same, same));
    }

    /** What a word of a list is called: there, among the categories, in any list; else as written. */
    public Text word(String vocabulary, String word) {
        for (String list : List.of(vocabulary, CATEGORY, EVERY)) {
            Text label = words.getOrDefault(list, Map.of()).get(word);
            if (label != null) {
                return label;
            }
        }
        return Text.same(word);
    }

    /** What a word is called whatever its list; empty when it is no word of the labels. */
    public Optional<Text> anywhere(String word) {
        return words.values().stream()
                .map(list -> list.get(word))
                .filter(label -> label != null)
                .findFirst();
    }
}
