package org.choisi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;

/** A policy ready to answer: checked, compiled, never changing. Its hash says which one it is. */
public final class RuleSet {

    /** Days are few: today's, and those of the inventories being looked at again. */
    private static final int MOST_EDITIONS_KEPT = 64;

    private final Identity identity;
    private final FileSet files;
    private final String hash;
    private final Map<String, Topic> topics;
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();
    private final Map<String, List<RowFact>> looked = new ConcurrentHashMap<>();

    /**
     * What {@code ruleset.yaml} says of the set.
     *
     * @param country ISO code of the body's country
     * @param secondPersonAbovePercent share of the fleet above which a change of its advice needs a second person's
     *     agreement; empty when none is ever wanted
     */
    public record Identity(
            String id,
            Text name,
            String owner,
            String label,
            String defaultReference,
            String country,
            Optional<BigDecimal> secondPersonAbovePercent) {}

    RuleSet(Identity identity, FileSet files, Map<String, Topic> topics) {
        this.identity = identity;
        this.files = files;
        this.hash = files.hash();
        this.topics = Map.copyOf(topics);
    }

    /**
     * Reads, checks and compiles a rule set.
     *
     * @param vocabularies lists of words that come from elsewhere, such as the categories of equipment
     * @throws org.choisi.measure.Refused with every finding at once
     */
    public static RuleSet read(FileSet files, Vocabularies vocabularies, RuleCompiler compiler) {
        return new RuleSetReader(files, vocabularies, compiler).read();
    }

    public Identity identity() {
        return identity;
    }

    /** The owners' files it was read from. */
    public FileSet files() {
        return files;
    }

    /** The rows of the tables that rules read, in file order. */
    public List<Row> rowsReadByRules() {
        return new TreeMap<>(topics)
                .values().stream()
                        .flatMap(topic -> topic.tables().stream())
                        .filter(Table::isReadByRules)
                        .flatMap(table -> table.rows().stream())
                        .toList();
    }

    /**
     * Every day on which something in the tables of a topic starts, ends or takes another value.
     *
     * @throws org.choisi.measure.Refused when the set has no such folder
     */
    public NavigableSet<LocalDate> changes(String topic) {
        return topic(topic).changes();
    }

    /** {@code sha256:…} of the files. */
    public String hash() {
        return hash;
    }

    /**
     * One topic as it stands on one day.
     *
     * @throws org.choisi.measure.Refused when nothing is in force on that day, or the set has no such folder
     */
    public Edition on(String topic, LocalDate asOf) {
        Topic asked = topic(topic);
        if (editions.size() > MOST_EDITIONS_KEPT) {
            editions.clear();
        }
        return editions.computeIfAbsent(topic + asOf, name -> new Edition(asked, asOf));
    }

    /**
     * The rows of one table that hold on one day, looked up without asking any rule; none when the topic has no such table.
     * Days between which nothing changes share one list.
     *
     * @throws org.choisi.measure.Refused when the set has no such folder
     */
    public List<RowFact> rows(String topic, String table, LocalDate day) {
        Topic asked = topic(topic);
        LocalDate since = asked.unchangedSince(table, day);
        return looked.computeIfAbsent(topic + "/" + table + since, name -> List.copyOf(asked.rows(table, day)));
    }

    private Topic topic(String name) {
        Topic topic = topics.get(name);
        if (topic == null) {
            throw new Refused(new Text(
                    "le jeu de règles n'a pas de dossier « %s » : ajoutez-le, ou prenez un jeu de règles qui l'a"
                            .formatted(name),
                    "the rule set has no folder '%s': add it, or use a rule set that has it".formatted(name)));
        }
        return topic;
    }

    /**
     * What may stand in the columns of a table, in their order; empty when the file is no table of this set.
     *
     * @param path of the file, such as {@code lifecycle/lifetimes.csv}
     */
    public List<ColumnHint> hints(String path) {
        return topics.values().stream()
                .filter(topic -> path.startsWith(topic.name() + "/"))
                .flatMap(topic -> topic.hints(files.nameOf(path)).stream())
                .toList();
    }

    /**
     * The same set as if some rows were not there, to see what then answers; it shares the compiled rules of this one, which
     * alone is to be closed.
     */
    public RuleSet without(Set<String> ids) {
        Map<String, Topic> fewer = new HashMap<>();
        topics.forEach((name, topic) -> fewer.put(name, topic.without(ids)));
        return new RuleSet(identity, files, fewer);
    }

    /**
     * The set to be read by people.
     *
     * @param categories what the categories of equipment are called
     */
    public RuleBook book(Map<String, Text> categories) {
        List<RuleBook.Chapter> chapters = new TreeMap<>(topics)
                .values().stream()
                        .map(topic -> new RuleBookReader(files, topic).read())
                        .toList();
        return new RuleBook(identity, hash, chapters, RuleLabels.read(files, categories, new ArrayList<>()));
    }

    /** What its owners call the words of their tables; what cannot be read has no label. */
    public RuleLabels labels() {
        return RuleLabels.read(files, Map.of(), new ArrayList<>());
    }

    /**
     * What can be told of its tables without asking about anything: cases without an answer or with two, rows that nobody
     * meets, rows said twice, days without an answer. Worked out each time it is asked; empty when there is nothing to say.
     */
    public List<Finding> analysed() {
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(topics).forEach((name, topic) -> {
            List<byte[]> rules = files.paths(".drl").stream()
                    .filter(path -> path.startsWith(name + "/"))
                    .map(files.files()::get)
                    .toList();
            findings.addAll(TopicAnalysis.of(topic, rules));
        });
        return List.copyOf(findings);
    }

    /** Gives back what the compiled rules hold, once nobody asks this set any more. */
    public void close() {
        topics.values().forEach(topic -> topic.rules().close());
    }
}
