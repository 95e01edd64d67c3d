package org.choisi.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a cell of words lets through: {@code A | B}, {@code not A | B}, or {@code *} for anything, the unknown included.
 *
 * @param listed the words of the cell, empty for {@code *}
 * @param negated whether the listed words are those that do not pass
 */
public record Words(Set<String> listed, boolean negated) {

    /** The word by which a fact says that it does not know. */
    public static final String UNKNOWN = "unknown";

    /** The word by which a fact says that it does know. */
    static final String KNOWN = "known";

    public static final Words ANY = new Words(Set.of(), true);

    public Words {
        listed = Set.copyOf(listed);
    }

    public static Words of(String... words) {
        return new Words(Set.of(words), false);
    }

    /** Called by rules: whether the fact's word passes. */
    public boolean accepts(String word) {
        return listed.contains(word) != negated;
    }

    public boolean isAny() {
        return listed.isEmpty() && negated;
    }

    /** The words of a vocabulary that pass, in name order. */
    public List<String> among(Set<String> vocabulary) {
        return new TreeSet<>(vocabulary).stream().filter(this::accepts).toList();
    }

    @Override
    public String toString() {
        String words = String.join(" | ", new TreeSet<>(listed));
        if (isAny()) {
            return "*";
        }
        return negated ? "not " + words : words;
    }
}
