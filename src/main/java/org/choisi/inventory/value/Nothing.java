package org.choisi.inventory.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways people and programs write that there is nothing. */
final class Nothing {

    private static final int LONGEST = 13;

    /** Many words begin like "none"; few are as short. */
    private static final int LONGEST_N = 4;

    private static final Set<String> WORDS = words(
            "- -- --- — – ? / . n/a na n.a. n/c n.c. n/d null (null) none nan nil (vide) (empty) (blank)",
            "#n/a #ref! #value! #valeur! #name? #nom? #div/0! #null! #nul! #num! #nombre! #n/d #getting_data");

    /** Said of a date or a figure these mean nothing; of a model or a status they are words to pass on. */
    private static final Set<String> UNKNOWN = words("inconnu inconnue unknown nc nr n/r tbd aucun aucune undefined");

    private Nothing() {}

    private static Set<String> words(String... lines) {
        return Arrays.stream(lines).flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isSaidBy(String raw) {
        char first = raw.charAt(0);
        boolean n = first == 'n' || first == 'N';
        // Nearly every cell is something, and begins with a letter or a digit: that is told first.
        if (first >= '0' && first <= 'z' && !n && first != '?') {
            return false;
        }
        int longest = n ? LONGEST_N : LONGEST;
        return raw.length() <= longest && WORDS.contains(raw.toLowerCase(Locale.ROOT));
    }

    static boolean isSaidOfAFigureBy(String raw) {
        if (Words.isDigit(raw.charAt(0))) {
            return false;
        }
        return isSaidBy(raw) || raw.length() <= LONGEST && UNKNOWN.contains(raw.toLowerCase(Locale.ROOT));
    }
}
