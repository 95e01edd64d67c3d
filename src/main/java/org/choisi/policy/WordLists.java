package org.choisi.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/** The lists of words of one topic, as {@code words.yaml} has them. */
final class WordLists {

    private static final String INCLUDED = "@";

    private final Vocabularies given;
    private final List<Finding> findings;

    private WordLists(Vocabularies given, List<Finding> findings) {
        this.given = given;
        this.findings = findings;
    }

    /** @param given lists that come from elsewhere */
    static Map<String, Set<String>> read(YamlEntry yaml, Vocabularies given, List<Finding> findings) {
        var reading = new WordLists(given, findings);
        Map<String, Set<String>> lists = new HashMap<>();
        yaml.entries().forEach((name, list) -> lists.put(name, reading.words(list)));
        return lists;
    }

    /** The words of a list; {@code @category} among them stands for all the words of a list given from elsewhere. */
    private Set<String> words(YamlEntry list) {
        if (!list.isList()) {
            findings.add(list.atKey(new Text(
                    "une liste de mots est attendue : [un, deux], ou [] si tout mot est permis",
                    "a list of words is expected: [one, two], or [] if any word is allowed")));
        }
        Set<String> words = new HashSet<>();
        for (YamlEntry item : list.items()) {
            String word = item.text();
            if (word.isEmpty()) {
                findings.add(item.finding(new Text("un mot est attendu ici", "a word is expected here")));
            } else if (word.startsWith(INCLUDED)) {
                words.addAll(included(item, word.substring(INCLUDED.length())));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private Set<String> included(YamlEntry item, String name) {
        if (!given.knows(name)) {
            Text nearest = Nearest.to(name, given.lists().keySet());
            findings.add(item.finding(new Text(
                    "la liste de mots « %s » n'existe pas%s".formatted(Quoted.of(name), nearest.fr()),
                    "there is no list of words '%s'%s".formatted(Quoted.of(name), nearest.en()))));
        }
        return given.words(name);
    }
}
