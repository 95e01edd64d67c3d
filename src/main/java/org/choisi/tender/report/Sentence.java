package org.choisi.tender.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.CleanWords;

/** Sentences in both languages, their numbers written as each language does and their names made fit to be shown. */
public final class Sentence {

    private Sentence() {}

    /** {@code %s} stands for a name, a {@link Text}, a number or a fraction. */
    public static Text of(String french, String english, Object... words) {
        return new Text(french.formatted(spoken(words, Language.FR)), english.formatted(spoken(words, Language.EN)));
    }

    /** {@code A, B et C}, {@code A, B and C}. */
    public static Text list(List<String> names) {
        if (names.size() < 2) {
            return Text.same(String.join("", names));
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return of("%s et %s", "%s and %s", first, names.get(names.size() - 1));
    }

    private static Object[] spoken(Object[] words, Language language) {
        return Arrays.stream(words).map(word -> spoken(word, language)).toArray();
    }

    private static String spoken(Object word, Language language) {
        if (word instanceof BigDecimal number) {
            return Figures.spoken(number, language);
        }
        if (word instanceof BigFraction number) {
            return Figures.spoken(number, language);
        }
        return CleanWords.line(word instanceof Text text ? text.in(language) : word.toString());
    }
}
