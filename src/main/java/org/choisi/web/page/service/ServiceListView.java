package org.choisi.web.page.service;

import java.util.List;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;

/**
 * The services of the register received last and what is advised for them, ready to be shown.
 *
 * @param headline how many to act on
 * @param freed what a year without them frees
 * @param notCounted what these figures leave out or suppose
 * @param earlier what to know of advice given under other rules, null when it was given under those live now
 * @param rejects where the lines are that could not be used, null when there is none
 * @param read how the register was read
 */
record ServiceListView(
        String headline,
        String asOf,
        String freed,
        List<String> notCounted,
        String source,
        String earlier,
        List<Count> counts,
        boolean filtered,
        String search,
        List<Choice> choices,
        String caption,
        List<Row> rows,
        Position pages,
        List<Link.Shown> downloads,
        Link.Shown rejects,
        List<String> read) {

    /** How many have one advice. */
    record Count(String css, String href, boolean chosen, String text) {}

    /** Something to narrow or sort the list by. */
    record Choice(String name, String label, List<Option> options) {}

    record Option(String value, boolean chosen, String text) {}

    /**
     * One service.
     *
     * @param why the first reason, and the decision that holds when there is one
     */
    record Row(
            String href,
            String name,
            String whose,
            String users,
            String css,
            String advice,
            String why,
            String euros,
            String kg) {}
}
