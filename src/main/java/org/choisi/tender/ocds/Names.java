package org.choisi.tender.ocds;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.choisi.measure.Text;
import org.choisi.policy.Nearest;
import org.choisi.table.Blank;

/** Names as people write them twice: capitals and spaces at the ends make no difference. */
final class Names {

    /** Beyond it a list is of no help, and looking for the nearest word takes too long. */
    static final int MOST_COMPARED = 100;

    private static final int LONGEST_COMPARED = 100;

    private Names() {}

    static String folded(String name) {
        return Blank.trimmed(name).toLowerCase(Locale.ROOT);
    }

    /** The end of a sentence: what was probably meant. */
    static Text nearest(String word, Collection<String> known) {
        boolean comparable = word.length() <= LONGEST_COMPARED && known.size() <= MOST_COMPARED;
        List<String> compared = comparable
                ? known.stream()
                        .filter(name -> name.length() <= LONGEST_COMPARED)
                        .toList()
                : List.of();
        return Nearest.to(word, compared);
    }
}
