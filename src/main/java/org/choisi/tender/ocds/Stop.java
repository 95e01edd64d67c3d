package org.choisi.tender.ocds;

import org.choisi.tender.Severity;

/** Tells why no bid can be scored on the criterion that is being read. */
@FunctionalInterface
interface Stop {

    void because(Severity severity, String id, String fr, String en);

    default void because(String id, String fr, String en) {
        because(Severity.BLOCK, id, fr, en);
    }
}
