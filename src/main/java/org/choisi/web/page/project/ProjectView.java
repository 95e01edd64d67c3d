package org.choisi.web.page.project;

import java.util.List;
import org.choisi.web.page.Link;

/**
 * The Ecoscore of one project, ready to be shown.
 *
 * @param what the project and its kind; the version when it is an earlier one
 * @param lead how complete it is, and what is left open
 * @param wrong what was written and cannot be read
 * @param change address of the questionnaire, null for an earlier version
 */
record ProjectView(
        String title,
        String what,
        String css,
        String answer,
        String asOf,
        List<String> lead,
        List<Link.Shown> wrong,
        List<Reason> caps,
        List<Lever> levers,
        List<Part> parts,
        Carbon carbon,
        List<String> sensitivity,
        List<Row> versions,
        String self,
        String address,
        String change,
        List<Link.Shown> files,
        List<Fact> basis) {

    /**
     * A sentence and its proof.
     *
     * @param href where its row can be read, null when it is no row of the rules
     */
    record Reason(String text, String proof, String href, List<String> steps) {}

    /** A better answer: what to change, and what it brings. */
    record Lever(String href, String label, String change, String gain, String effort) {}

    /**
     * One dimension.
     *
     * @param width of its bar, percent of the points that it could bring
     */
    record Part(String id, String title, String css, String width, List<Reason> lines, List<String> open) {}

    /**
     * The footprint for one person and one year.
     *
     * @param lines what makes it up; empty when somebody gave the figure
     */
    record Carbon(String answer, List<CarbonLine> lines, List<String> notes) {}

    record CarbonLine(String what, String low, String mid, String high, String source) {}

    /** A version or an alternative that can be compared. */
    record Row(String value, String href, String name, String css, String grade, String score, String when) {}

    record Fact(String name, String value) {}
}
