package org.choisi.tender.ocds;

/**
 * A mark with the bid it is for.
 *
 * @param tender number or ocid of its consultation; empty for any
 */
record MarkRow(String tender, String bid, RawMark mark) {}
