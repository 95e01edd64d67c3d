package org.choisi.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.choisi.measure.Text;

/** Words of other people's files, made fit for a column: no control characters, not too long. */
final class Kept {

    static final int LONGEST = 200;

    private static final int LONGEST_SENTENCE = 1000;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Kept() {}

    static String words(String words) {
        return cut(plain(words).strip(), LONGEST);
    }

    static String sentence(String sentence) {
        return cut(plain(sentence).strip(), LONGEST_SENTENCE);
    }

    /** Without control characters: PostgreSQL refuses one of them, and none is anybody's words. */
    static String plain(String words) {
        for (int index = 0; index < words.length(); index++) {
            if (Character.isISOControl(words.charAt(index))) {
                return CONTROLS.matcher(words).replaceAll(" ");
            }
        }
        return words;
    }

    /** The form in which words are looked for: neither case nor accents. */
    static String folded(String words) {
        String decomposed = Normalizer.isNormalized(words, Normalizer.Form.NFKD)
                ? words
                : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                        .replaceAll("");
        return decomposed.toLowerCase(Locale.ROOT);
    }

    /** Sentences that were kept one a line, as many in one language as in the other. */
    static List<Text> texts(String fr, String en) {
        if (fr == null || fr.isEmpty()) {
            return List.of();
        }
        String[] french = fr.split("\n");
        String[] english = en.split("\n");
        return IntStream.range(0, french.length)
                .mapToObj(index -> new Text(french[index], english[index]))
                .toList();
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return words.substring(0, end) + "…";
    }
}
