package org.choisi.tender.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.choisi.tender.CleanWords;

/** Names that a workbook accepts for its sheets, each once. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String REFUSED = "[]:*?/\\'";

    // A workbook keeps this one for itself.
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    String name(String wanted) {
        String safe = safe(wanted);
        String name = safe;
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            String end = " (" + copy + ")";
            name = cut(safe, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String safe(String wanted) {
        StringBuilder safe = new StringBuilder();
        CleanWords.line(wanted).codePoints().forEach(c -> safe.appendCodePoint(REFUSED.indexOf(c) < 0 ? c : '-'));
        String name = cut(safe.toString().strip(), LONGEST);
        return name.isEmpty() ? "-" : name;
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        boolean inTwo = Character.isHighSurrogate(name.charAt(longest - 1));
        return name.substring(0, inTwo ? longest - 1 : longest).strip();
    }
}
