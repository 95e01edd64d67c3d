package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Language;
import org.choisi.measure.Text;

/**
 * A sentence with the names of compared values in braces, such as {@code Âge {ageMonths}}. The braces are filled with the
 * value written for people; nothing else in the sentence is ever interpreted.
 */
public final class Wording {

    private static final Pattern BRACES = Pattern.compile("\\{([a-zA-Z]+)}");

    private final List<Part> french;
    private final List<Part> english;

    /** @param name the value to show, or null for the words themselves */
    private record Part(String words, String name) {}

    public Wording(Text text) {
        this.french = parts(text.fr());
        this.english = parts(text.en());
    }

    private static List<Part> parts(String sentence) {
        List<Part> parts = new ArrayList<>();
        Matcher braces = BRACES.matcher(sentence);
        int from = 0;
        while (braces.find()) {
            parts.add(new Part(sentence.substring(from, braces.start()), null));
            parts.add(new Part("", braces.group(1)));
            from = braces.end();
        }
        parts.add(new Part(sentence.substring(from), null));
        return List.copyOf(parts);
    }

    /** The sentence with these values, by name. */
    public String filled(Function<String, Object> values, Language language) {
        var sentence = new StringBuilder(160);
        for (Part part : language == Language.EN ? english : french) {
            sentence.append(
                    part.name == null ? part.words : Spoken.value(part.name, values.apply(part.name), language));
        }
        return sentence.toString();
    }
}
