package org.choisi.web.page.fleet;

import java.util.List;
import org.choisi.web.page.Choice;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;

/**
 * A fleet and the advice on it, ready to be shown.
 *
 * @param headline the answer to the page's question
 * @param incomplete where the assets are that could not be evaluated, null when there is none
 * @param rejects where the rejected lines are, null when there is none
 */
public record FleetView(
        String headline,
        String asOf,
        String size,
        Link.Shown incomplete,
        List<Count> counts,
        String address,
        boolean filtered,
        String search,
        List<Choice> choices,
        String caption,
        List<Row> rows,
        Position pages,
        String csv,
        Link.Shown rejects,
        List<String> notes) {

    /** How many have one verdict. */
    record Count(String css, String href, boolean chosen, String text) {}

    /** @param decided what a person decided; empty when nobody did */
    record Row(
            String href,
            String id,
            String category,
            String age,
            String css,
            String verdict,
            String decided,
            String why) {}
}
