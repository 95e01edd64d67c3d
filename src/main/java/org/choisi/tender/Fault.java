package org.choisi.tender;

import org.choisi.measure.Text;

/**
 * Something wrong with what was brought, as data: it is said with its place, and what was good is kept.
 *
 * @param id stable name of the kind of fault, such as {@code DATA-MARK-01}
 * @param where the place: ids of lot, bid and criterion joined by {@code " / "}, or {@code file:line}
 * @param text what is wrong and what to do
 */
public record Fault(String id, Severity severity, String where, Text text) {}
