package org.choisi.tender.ocds;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Words of a file as messages repeat them: short, and on one line. */
final class Quote {

    private static final int LONGEST = 80;

    private Quote() {}

    static String of(String words) {
        boolean cut = words.length() > LONGEST;
        int end = cut && Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        StringBuilder shown = new StringBuilder(cut ? words.substring(0, end) : words);
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isISOControl(shown.charAt(i))) {
                shown.setCharAt(i, ' ');
            }
        }
        return cut ? shown.append('…').toString() : shown.toString();
    }

    /** A place, told by the ids that lead to it. */
    static String place(String... ids) {
        return Arrays.stream(ids).filter(id -> !id.isEmpty()).map(Quote::of).collect(Collectors.joining(" / "));
    }
}
