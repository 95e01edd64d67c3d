package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;
import org.choisi.reference.WordPattern;

/**
 * What a cell of phrases looks for in a text: whole words, without case or accents; {@code *} in a word stands for any
 * letters. A cell that says {@code *} alone looks for nothing in particular and is found everywhere.
 */
public final class Phrases {

    private record Phrase(String written, WordPattern pattern) {}

    private final List<Phrase> phrases;

    private Phrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /** @throws IllegalArgumentException with the phrase that would be found everywhere */
    static Phrases of(List<String> written) {
        List<Phrase> phrases = new ArrayList<>();
        written.forEach(phrase -> phrases.add(new Phrase(phrase, WordPattern.of(phrase))));
        return new Phrases(phrases);
    }

    /** Called by rules: whether one of them stands in a text, given as {@link WordPattern#wordsOf} makes it. */
    public boolean areIn(List<String> words) {
        return phrases.isEmpty() || phrases.stream().anyMatch(phrase -> phrase.pattern.isIn(words));
    }

    /** Called by rules: whether one of them stands in a text that they are to leave out; {@code *} leaves out nothing. */
    public boolean exclude(List<String> words) {
        return !phrases.isEmpty() && areIn(words);
    }

    /** Called by rules to show what was found: the first one that stands in the text, as its owner wrote it. */
    public String foundIn(List<String> words) {
        return phrases.stream()
                .filter(phrase -> phrase.pattern.isIn(words))
                .map(Phrase::written)
                .findFirst()
                .orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrases that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return phrases.isEmpty()
                ? "*"
                : String.join(" | ", phrases.stream().map(Phrase::written).toList());
    }
}
