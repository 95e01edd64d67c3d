package org.choisi.policy;

import java.util.List;
import java.util.Map;

/**
 * What the rows of a table are to answer together, as its owner declares it.
 *
 * @param everyCase the columns of which every case must have a row, each with the cell that says which cases are meant
 * @param unless the table of the same topic that takes cases out; empty when none does
 * @param withinEach the column each word of which is a table of its own, complete for what its own rows name; empty when
 *     the table is one
 * @param oneAnswer the columns of which no case may have two rows; empty when several rows may answer
 */
record Promises(Map<String, Cell> everyCase, String unless, String withinEach, List<String> oneAnswer) {

    static final Promises NONE = new Promises(Map.of(), "", "", List.of());

    Promises {
        everyCase = Map.copyOf(everyCase);
        oneAnswer = List.copyOf(oneAnswer);
    }
}
