package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;

/** Reads a folder of rules whole, so that its owner sees everything that is wrong with it at once. */
final class RuleSetReader {

    /** Files that make a folder one of rules: others may lie beside. */
    private static final Pattern OWNED = Pattern.compile("\\.(csv|yaml|drl)$");

    private final FileSet files;
    private final Vocabularies vocabularies;
    private final RuleCompiler compiler;
    private final List<Finding> findings = new ArrayList<>();

    RuleSetReader(FileSet files, Vocabularies vocabularies, RuleCompiler compiler) {
        this.files = files;
        this.vocabularies = vocabularies;
        this.compiler = compiler;
    }

    RuleSet read() {
        files.tooMany().ifPresent(findings::add);
        if (!findings.isEmpty()) {
            throw refused();
        }
        Optional<RuleSet.Identity> identity = new IdentityReader(files, vocabularies, topicNames(), findings).read();
        RuleLabels.read(files, Map.of(), findings);
        Map<String, Topic> topics = new TreeMap<>();
        List<Table> tables = new ArrayList<>();
        for (String name : topicNames()) {
            var reader = new TopicReader(name, files, vocabularies, compiler, findings);
            reader.read().ifPresent(topic -> topics.put(name, topic));
            tables.addAll(reader.tables());
        }
        if (topics.isEmpty() && findings.isEmpty()) {
            findings.add(new Finding(
                    files.root(),
                    0,
                    0,
                    new Text(
                            "aucun jeu de règles ici : il faut au moins un dossier avec precedence.csv",
                            "no rule set here: at least one folder with precedence.csv is needed")));
        }
        TableReader.sameIdTwice(tables, findings);
        if (!findings.isEmpty()) {
            topics.values().forEach(topic -> topic.rules().close());
            throw refused();
        }
        return new RuleSet(identity.orElseThrow(), files, topics);
    }

    private Refused refused() {
        return new Refused(
                new Text(
                        "le jeu de règles est refusé : %d constat(s)".formatted(findings.size()),
                        "the rule set is refused: %d finding(s)".formatted(findings.size())),
                findings);
    }

    private TreeSet<String> topicNames() {
        var names = new TreeSet<String>();
        for (String path : files.files().keySet()) {
            if (path.indexOf('/') > 0 && OWNED.matcher(path).find()) {
                names.add(path.substring(0, path.indexOf('/')));
            }
        }
        return names;
    }
}
