package org.choisi.tender.ocds;

/** Tells why no bid can be scored on the criterion that is being read. */
interface Stop {

    void because(String id, String fr, String en);
}
