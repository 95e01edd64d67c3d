package org.choisi.web;

import java.util.List;
import org.choisi.measure.Text;

/**
 * What is wrong with a decision that somebody sent.
 *
 * @param field which part of it: {@code decision}, {@code target}, {@code motive} or {@code by}
 */
public record DecisionFault(String field, Text reason) {

    private static final int LONGEST_MOTIVE = 1_000;
    private static final int LONGEST_AUTHOR = 200;

    /** Blank for what is not said. */
    static String said(String words) {
        return words == null ? "" : words.strip();
    }

    /** @param against whether something else than the advice is decided: then it needs a motive */
    static void motive(String motive, boolean against, Text advice, List<DecisionFault> faults) {
        if (against && motive.isEmpty()) {
            faults.add(new DecisionFault(
                    "motive",
                    new Text(
                            "l'avis est « %s » : décider autre chose demande un motif, en %d signes au plus"
                                    .formatted(advice.fr(), LONGEST_MOTIVE),
                            "the advice is '%s': deciding otherwise needs a motive, in %d characters at most"
                                    .formatted(advice.en(), LONGEST_MOTIVE))));
        } else if (motive.length() > LONGEST_MOTIVE) {
            faults.add(new DecisionFault(
                    "motive",
                    new Text(
                            "un motif a %d signes au plus".formatted(LONGEST_MOTIVE),
                            "a motive has %d characters at most".formatted(LONGEST_MOTIVE))));
        }
    }

    /** @param author a name, a role or a committee */
    static void author(String author, List<DecisionFault> faults) {
        if (author.isEmpty() || author.length() > LONGEST_AUTHOR) {
            faults.add(new DecisionFault(
                    "by",
                    new Text(
                            "qui décide est attendu, en %d signes au plus".formatted(LONGEST_AUTHOR),
                            "who decides is expected, in %d characters at most".formatted(LONGEST_AUTHOR))));
        }
    }
}
