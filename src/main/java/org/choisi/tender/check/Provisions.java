package org.choisi.tender.check;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.choisi.policy.Vocabularies;
import org.choisi.policy.Words;

/** What a consultation provides for: each topic alone, and with how it does so ({@code -clause}, {@code -criterion}…). */
final class Provisions {

    private final Set<String> words = new LinkedHashSet<>();

    /** A topic that a text speaks of, whatever the text. */
    void mentioned(String topic) {
        words.add(topic);
    }

    void clause(String topic) {
        both(topic, "-clause");
    }

    void criterion(String topic) {
        both(topic, "-criterion");
    }

    void demand(String topic) {
        both(topic, "-demand");
    }

    private void both(String topic, String how) {
        String folded = Vocabularies.folded(topic);
        words.add(folded);
        words.add(folded + how);
    }

    void all(Set<String> others) {
        words.addAll(others);
    }

    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    static boolean noneOf(Set<String> provisions, Words unless) {
        return unless.isAny() || provisions.stream().noneMatch(unless::accepts);
    }
}
