package org.choisi.inventory.value;

import java.util.Locale;
import java.util.Set;

/** Whether a device works, in the words people and programs use. */
public final class YesNo {

    private static final Set<String> YES = Set.of("yes", "oui", "y", "o", "true", "vrai", "1", "x", "ok");
    private static final Set<String> NO = Set.of("no", "non", "n", "false", "faux", "0", "ko", "hs");

    private YesNo() {}

    public static String clean(String raw) {
        if (raw.equals("yes") || raw.equals("no")) {
            return raw;
        }
        String word = raw.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return "yes";
        }
        if (NO.contains(word)) {
            return "no";
        }
        if (Nothing.isSaidOfAFigureBy(raw)) {
            return "";
        }
        throw new BadCell("« oui » ou « non » attendu", "\"yes\" or \"no\" expected");
    }
}
