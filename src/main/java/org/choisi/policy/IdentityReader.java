package org.choisi.policy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;

/** Reads {@code ruleset.yaml}: whose rules these are, and which folders they must have. */
final class IdentityReader {

    private static final String FILE = "ruleset.yaml";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "second_person_above_percent";
    private static final String TOPICS = "topics";

    private static final List<String> WORDS =
            List.of("id", "owner", "label", "default_reference", Vocabularies.COUNTRY);
    private static final List<String> KEYS =
            List.of("id", "name", "owner", "label", "default_reference", Vocabularies.COUNTRY, PERCENT, TOPICS);

    private final FileSet files;
    private final Vocabularies vocabularies;
    private final Collection<String> folders;
    private final List<Finding> findings;

    /** @param folders names of the folders that the set has */
    IdentityReader(FileSet files, Vocabularies vocabularies, Collection<String> folders, List<Finding> findings) {
        this.files = files;
        this.vocabularies = vocabularies;
        this.folders = folders;
        this.findings = findings;
    }

    Optional<RuleSet.Identity> read() {
        Optional<byte[]> content = files.content(FILE);
        if (content.isEmpty()) {
            findings.add(new Finding(
                    files.nameOf(FILE),
                    0,
                    0,
                    new Text(
                            "ce fichier manque : il dit le nom, le propriétaire et le libellé du jeu de règles",
                            "this file is missing: it tells the rule set's name, owner and label")));
            return Optional.empty();
        }
        return YamlEntry.read(files.nameOf(FILE), content.get(), findings).map(this::identity);
    }

    private RuleSet.Identity identity(YamlEntry yaml) {
        yaml.onlyKeys(KEYS, findings);
        yaml.mustSay("name", findings);
        Map<String, String> words = new HashMap<>();
        WORDS.forEach(key -> words.put(key, word(yaml, key)));
        yaml.at(Vocabularies.COUNTRY).ifPresent(this::country);
        yaml.at(TOPICS).ifPresent(this::topics);
        return new RuleSet.Identity(
                words.get("id"),
                yaml.label("name"),
                words.get("owner"),
                words.get("label"),
                words.get("default_reference"),
                words.get(Vocabularies.COUNTRY),
                percent(yaml));
    }

    private String word(YamlEntry yaml, String key) {
        if (yaml.text(key).isEmpty()) {
            findings.add(yaml.at(key)
                    .orElse(yaml)
                    .atKey(new Text("il manque « %s »".formatted(key), "'%s' is missing".formatted(key))));
        }
        return yaml.text(key);
    }

    /** A country that nobody knows would silently be given the world's electricity. */
    private void country(YamlEntry entry) {
        Set<String> known = vocabularies.words(Vocabularies.COUNTRY);
        String country = entry.text();
        if (country.isEmpty() || known.isEmpty() || known.contains(country)) {
            return;
        }
        String codes = String.join(", ", new TreeSet<>(known));
        findings.add(entry.finding(new Text(
                "l'électricité du pays « %s » n'est pas dans grids.csv : écrivez un de ces codes (%s), ou ajoutez-y ce pays"
                        .formatted(Quoted.of(country), codes),
                "the electricity of country '%s' is not in grids.csv: write one of these codes (%s), or add the country"
                        .formatted(Quoted.of(country), codes))));
    }

    /** A key that may be left out: the folders without which the set would answer only half of what it is asked. */
    private void topics(YamlEntry list) {
        if (!list.isList()) {
            findings.add(list.atKey(new Text(
                    "une liste de dossiers est attendue : [lifecycle, purchasing]",
                    "a list of folders is expected: [lifecycle, purchasing]")));
        }
        for (YamlEntry item : list.items()) {
            String name = item.text();
            if (!folders.contains(name)) {
                Text nearest = Nearest.to(name, folders);
                findings.add(item.finding(new Text(
                        "le dossier « %s » manque : remettez-le, ou retirez-le de cette liste%s"
                                .formatted(Quoted.of(name), nearest.fr()),
                        "folder '%s' is missing: put it back, or take it off this list%s"
                                .formatted(Quoted.of(name), nearest.en()))));
            }
        }
    }

    /** A key that may be left out. */
    private Optional<BigDecimal> percent(YamlEntry yaml) {
        Optional<BigDecimal> number = yaml.number(PERCENT);
        boolean fits = number.filter(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0)
                .isPresent();
        if (!yaml.text(PERCENT).isEmpty() && !fits) {
            findings.add(yaml.entries()
                    .get(PERCENT)
                    .finding(new Text(
                            "« %s » doit être un nombre de 0 à 100, en chiffres".formatted(PERCENT),
                            "'%s' must be a number from 0 to 100, in digits".formatted(PERCENT))));
        }
        return number;
    }
}
