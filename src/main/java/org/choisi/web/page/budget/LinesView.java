package org.choisi.web.page.budget;

import java.util.List;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;

/**
 * Lines of a budget, ready to be shown.
 *
 * @param sum what they weigh together
 * @param entity the entity that the list is narrowed to, empty for all
 */
record LinesView(
        String headline,
        String asOf,
        String sum,
        Link.Shown back,
        String address,
        boolean filtered,
        String search,
        String entity,
        List<Choice> choices,
        String caption,
        List<Row> rows,
        Position pages,
        List<Link.Shown> downloads) {

    /** Something to narrow or sort the list by. */
    record Choice(String name, String label, List<Option> options) {}

    record Option(String value, boolean chosen, String text) {}

    /**
     * One line.
     *
     * @param how how it was weighed, or why it was not; its address is the row of the rules, null when none was met
     */
    record Row(
            String what,
            String whose,
            String euros,
            String kg,
            String css,
            String colour,
            String why,
            Link.Shown how,
            String notes) {}
}
