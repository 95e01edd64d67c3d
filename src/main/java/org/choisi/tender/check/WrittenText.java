package org.choisi.tender.check;

import java.util.List;
import org.choisi.reference.WordPattern;

/**
 * A text of the consultation, as rules look for phrases in it.
 *
 * @param place which kind of text it is, a word of {@code rules/purchasing/words.yaml}
 */
public record WrittenText(String place, List<String> words) {

    static WrittenText of(String place, String text) {
        return new WrittenText(place, WordPattern.wordsOf(text));
    }
}
