package org.choisi.web.page.measure;

import java.util.List;
import org.choisi.web.page.Link;

/**
 * Who leaves when, what is bought and what it costs.
 *
 * @param apart what the sums do not hold, one sentence each
 * @param lots by destination: lots, pieces
 */
record PlanView(
        String headline,
        String asOf,
        String lead,
        Asked asked,
        List<Table> tables,
        List<String> apart,
        List<Line> lots,
        List<Link.Shown> downloads) {

    /** What the form holds. */
    record Asked(String horizon, String cap, String refurbished) {}

    record Table(String caption, String first, List<Line> lines) {}

    /** The cells stand in the order of the columns: leaving, bought, refurbished, restored, euros, carbon. */
    record Line(String name, List<String> cells) {}
}
