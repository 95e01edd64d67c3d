package org.choisi.policy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lists of words that cells draw from. A vocabulary without words is open: any word may stand there, compared without
 * regard to case.
 */
public record Vocabularies(Map<String, Set<String>> lists) {

    /** The list of countries whose electricity is known, among those given from elsewhere. */
    public static final String COUNTRY = "country";

    public Vocabularies {
        lists = Map.copyOf(lists);
    }

    Set<String> words(String vocabulary) {
        return lists.getOrDefault(vocabulary, Set.of());
    }

    boolean knows(String vocabulary) {
        return lists.containsKey(vocabulary);
    }

    Vocabularies and(Map<String, Set<String>> more) {
        var all = new HashMap<>(lists);
        all.putAll(more);
        return new Vocabularies(all);
    }

    /** How a free word is compared. */
    public static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
