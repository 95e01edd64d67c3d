package org.choisi.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words brought to the form in which they are compared: no case, no accents, one space. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}_\\-\u2010-\u2015]+");
    private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^a-z0-9*#]+");
    private static final Pattern TRADE_MARKS = Pattern.compile("\\((r|tm|c)\\)|[\u00ae\u2122\u00a9]");

    /** Longer than any name; what follows is not read, so that a broken line of megabytes costs nothing. */
    private static final int LONGEST_NAME = 300;

    private Folded() {}

    /** A label: {@code « All-in-One »} and {@code « ALL IN ONE »} are the same. */
    static String label(String label) {
        return BETWEEN_WORDS
                .matcher(plain(label).replace('\u2019', '\''))
                .replaceAll(" ")
                .strip();
    }

    /** The words of a model or product name; anything but letters, digits and the signs of a pattern separates them. */
    static List<String> words(String name) {
        return words(name, LONGEST_NAME);
    }

    static List<String> words(String sentence, int longest) {
        String text = sentence.length() > longest ? sentence.substring(0, longest) : sentence;
        String spaced = NOT_IN_A_WORD
                .matcher(TRADE_MARKS.matcher(plain(text)).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
