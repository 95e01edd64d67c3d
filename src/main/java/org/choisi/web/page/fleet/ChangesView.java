package org.choisi.web.page.fleet;

import java.util.List;

/**
 * What one inventory changes to the one before.
 *
 * @param answer how many are new, changed, absent and rejected
 * @param transitions from which advice to which
 * @param change where to send that it is the fleet, or no longer; empty when that cannot be
 */
record ChangesView(
        String title,
        String answer,
        String compared,
        List<Transition> transitions,
        List<Group> groups,
        String rejects,
        String rejectsText,
        String change,
        String changeText,
        String back) {

    record Transition(String fromCss, String from, String toCss, String to, String lines) {}

    /** @param more how many are not listed; empty when all are */
    record Group(String id, String title, List<Row> rows, String more) {}

    record Row(String href, String id, String category, String css, String verdict) {}
}
