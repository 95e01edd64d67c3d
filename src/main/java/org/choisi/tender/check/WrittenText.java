package org.choisi.tender.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.policy.Phrases;
import org.choisi.reference.WordPattern;

/**
 * A text of the consultation, as rules look for phrases in it.
 *
 * @param place which kind of text it is, a word of {@code rules/purchasing/words.yaml}
 * @param sentences the words of each; what one sentence says does not excuse another
 */
public record WrittenText(String place, List<List<String>> sentences) {

    private static final Pattern END = Pattern.compile("[.;:!?](?=\\s|$)|[\\n\\r]");

    /** Longer than any clause of a consultation; what follows is not read, so that a broken file costs nothing. */
    private static final int LONGEST = 20_000;

    static WrittenText of(String place, String text) {
        return new WrittenText(
                place,
                END.splitAsStream(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                        .filter(sentence -> !sentence.isBlank())
                        .map(WordPattern::wordsOf)
                        .toList());
    }

    /** Called by rules: whether a sentence has one of these phrases and none of those that it is to leave out. */
    public boolean says(Phrases phrases, Phrases butNot) {
        return saying(phrases, butNot).isPresent();
    }

    /** Called by rules to show what was found, as its owner wrote it. */
    public String phrase(Phrases phrases, Phrases butNot) {
        return saying(phrases, butNot).map(phrases::foundIn).orElse("");
    }

    private Optional<List<String>> saying(Phrases phrases, Phrases butNot) {
        return sentences.stream()
                .filter(words -> phrases.areIn(words) && !butNot.exclude(words))
                .findFirst();
    }
}
