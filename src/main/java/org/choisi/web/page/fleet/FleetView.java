package org.choisi.web.page.fleet;

import java.util.List;
import java.util.Map;
import org.choisi.web.page.Choice;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;

/**
 * A fleet and the advice on it, ready to be shown.
 *
 * @param headline the answer to the page's question
 * @param incomplete where the assets are that could not be evaluated, null when there is none
 * @param views those that were named, and what would be named now
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
        Views views,
        Standing standing,
        String caption,
        List<Row> rows,
        Position pages,
        String csv,
        Link.Shown rejects,
        List<String> notes) {

    /**
     * Named ways to look at the fleet.
     *
     * @param asked what is asked for now, empty when nothing is: there is nothing to name then
     */
    record Views(List<Saved> saved, Map<String, String> asked) {}

    record Saved(String id, String href, String name) {}

    /**
     * Whether the inventory is the fleet.
     *
     * @param said empty when it is, or once was
     * @param compared where it is compared with the one before; empty when there is none
     * @param change where to send that it is the fleet, or no longer; empty when that cannot be
     */
    record Standing(String said, String compared, String change, String changeText) {}

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
