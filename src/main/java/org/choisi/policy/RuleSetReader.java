package org.choisi.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final String IDENTITY = "ruleset.yaml";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<String> WORDS = List.of("id", "owner", "label", "default_reference", "country");
    private static final List<String> KEYS =
            List.of("id", "name", "owner", "label", "default_reference", "country", "second_person_above_percent");
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
        Optional<RuleSet.Identity> identity = identity();
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

    private Optional<RuleSet.Identity> identity() {
        Optional<byte[]> content = files.content(IDENTITY);
        if (content.isEmpty()) {
            findings.add(new Finding(
                    files.nameOf(IDENTITY),
                    0,
                    0,
                    new Text(
                            "ce fichier manque : il dit le nom, le propriétaire et le libellé du jeu de règles",
                            "this file is missing: it tells the rule set's name, owner and label")));
            return Optional.empty();
        }
        return YamlEntry.read(files.nameOf(IDENTITY), content.get(), findings).map(yaml -> {
            yaml.onlyKeys(KEYS, findings);
            yaml.mustSay("name", findings);
            Map<String, String> words = new HashMap<>();
            for (String key : WORDS) {
                words.put(key, yaml.text(key));
                if (yaml.text(key).isEmpty()) {
                    findings.add(yaml.at(key)
                            .orElse(yaml)
                            .atKey(new Text("il manque « %s »".formatted(key), "'%s' is missing".formatted(key))));
                }
            }
            return new RuleSet.Identity(
                    words.get("id"),
                    yaml.label("name"),
                    words.get("owner"),
                    words.get("label"),
                    words.get("default_reference"),
                    words.get("country"),
                    percent(yaml, "second_person_above_percent"));
        });
    }

    /** A key that may be left out. */
    private Optional<BigDecimal> percent(YamlEntry yaml, String key) {
        Optional<BigDecimal> number = yaml.number(key);
        boolean fits = number.filter(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0)
                .isPresent();
        if (!yaml.text(key).isEmpty() && !fits) {
            findings.add(yaml.entries()
                    .get(key)
                    .finding(new Text(
                            "« %s » doit être un nombre de 0 à 100, en chiffres".formatted(key),
                            "'%s' must be a number from 0 to 100, in digits".formatted(key))));
        }
        return number;
    }
}
