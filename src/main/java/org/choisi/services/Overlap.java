package org.choisi.services;

import java.util.List;
import java.util.Locale;
import org.choisi.measure.Text;

/**
 * Where a service stands among those of the same function.
 *
 * @param target the service that could take its users; null when none
 * @param why what sets the target before it; null when there is none
 * @param twins the other services in use of its function
 * @param rivalUsers users of the target, or of the second when this one is the most used; null when they do not compare
 */
record Overlap(Word word, DigitalService target, Text why, List<DigitalService> twins, Integer rivalUsers) {

    enum Word {
        ALONE,
        BEST,
        OTHER,
        REPLACED,
        INCOMPARABLE,
        UNKNOWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Overlap ALONE = new Overlap(Word.ALONE, null, null, List.of(), null);
    static final Overlap UNKNOWN = new Overlap(Word.UNKNOWN, null, null, List.of(), null);

    /** Where it would stand with another number of users, the others keeping theirs. */
    Word wordAt(int users) {
        if (rivalUsers == null) {
            return word;
        }
        return switch (word) {
            case OTHER -> users > rivalUsers ? Word.BEST : word;
            case BEST -> users < rivalUsers ? Word.OTHER : word;
            default -> word;
        };
    }
}
